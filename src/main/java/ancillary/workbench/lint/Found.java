package ancillary.workbench.lint;

/**
 * One thing found.
 *
 * @param rule which rule found it
 * @param path the file, relative to the rule book
 * @param line the line, counted from 1; 0 where it is in no single line
 * @param cause what is wrong, in lower case, without a final stop
 */
public record Found(String rule, String path, int line, String cause) {

    @Override
    public String toString() {
        return path + (line > 0 ? ":" + line : "") + ": " + cause;
    }
}
