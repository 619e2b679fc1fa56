package ancillary.facts;

/** A fact that knows where in the case it stands. */
public interface Placed {

    /** JSON pointer of this fact; empty for the case itself. */
    String at();

    /** JSON pointer of the fact it belongs to; null for the case itself. */
    String parent();

    /** JSON pointer of the person it belongs to; empty where it belongs to the case as a whole. */
    default String getPerson() {
        String at = at();
        if (!at.startsWith("/people/")) {
            return "";
        }
        int end = at.indexOf('/', "/people/".length());
        return end < 0 ? at : at.substring(0, end);
    }
}
