package ancillary.engine.drl;

import java.time.LocalDate;

/** An order of the tests. */
public record Order(String at, String of, LocalDate madeOn, Integer days, Length length) {}
