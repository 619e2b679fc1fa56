package ancillary.findings;

/**
 * A list is recorded, though it may be recorded as none. Without it, an empty match proves nothing.
 *
 * @param of JSON pointer of the fact that has the list
 * @param list the list's name
 */
public record Recorded(String of, String list) {}
