package ancillary.findings;

/**
 * The first answer of a verdict that is not out of the question: it stands, as far as it stands itself.
 *
 * @param verdict the verdict's name
 * @param place the answer's place
 */
public record Chosen(String verdict, int place) {

    public static Chosen of(String verdict, Number place) {
        return new Chosen(verdict, place.intValue());
    }
}
