package ancillary.engine;

/**
 * One thing wrong with a request's document.
 *
 * @param pointer JSON pointer of the place; empty for the whole document
 * @param line one-based line where the text cannot be read as JSON; 0 otherwise
 * @param column one-based column there; 0 otherwise
 * @param detail what is wrong, in words
 */
public record CaseFault(String pointer, int line, int column, String detail) {}
