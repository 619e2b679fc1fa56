package ancillary.findings;

import java.time.LocalDate;

/**
 * A day inferred on the way to an answer.
 *
 * @param what its name
 * @param subject JSON pointer of what it belongs to
 * @param on the day
 */
public record Dated(String what, String subject, LocalDate on) {}
