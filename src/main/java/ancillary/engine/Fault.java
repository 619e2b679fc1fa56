package ancillary.engine;

/**
 * One thing that is wrong in a rule book.
 *
 * @param path the file, relative to the rule book
 * @param line the line, counted from 1; 0 where the fault is in no single line
 * @param cause what is wrong, in lower case, without a final stop
 * @param help what to write instead; empty where nothing can be said
 */
public record Fault(String path, int line, String cause, String help) {

    public Fault(String path, int line, String cause) {
        this(path, line, cause, "");
    }

    /** The form of a compiler: path, line, cause and help. */
    @Override
    public String toString() {
        String place = line > 0 ? path + ":" + line : path;
        return (place.isEmpty() ? "" : place + ": ") + cause + (help.isEmpty() ? "" : "; " + help);
    }
}
