package ancillary.documents;

import java.util.Map;

/**
 * A document to take away, filled as far as the case is recorded.
 *
 * @param id the template's name
 * @param subject JSON pointer of what it is about
 * @param title what it is, in plain words
 * @param text the document as plain text
 * @param fields what was filled in, by name: a text, `true`, or a list of such maps; a blank says what is not recorded
 */
public record Document(String id, String subject, String title, String text, Map<String, Object> fields) {}
