package ancillary.engine.drl;

/** An answer of the tests. */
public record Answer(Question question, boolean yes) {

    public static Answer yes(Question question) {
        return new Answer(question, true);
    }

    public static Answer no(Question question) {
        return new Answer(question, false);
    }
}
