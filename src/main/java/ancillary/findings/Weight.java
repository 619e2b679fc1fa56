package ancillary.findings;

/**
 * How heavily one limb weighs in its whole: the heaviest decides.
 *
 * @param layer the whole's layer
 * @param whole the whole's name
 * @param rank 0 to 3
 */
public record Weight(String layer, String whole, int rank) {

    /** All-of: not met before unknown before judgement before met. */
    public static Weight all(String layer, String whole, Outcome outcome) {
        return new Weight(layer, whole, rank(outcome, Outcome.NOT_MET, Outcome.MET));
    }

    /** A limb of all-of that must not be met: met before unknown before judgement before not met. */
    public static Weight none(String layer, String whole, Outcome outcome) {
        return new Weight(layer, whole, rank(outcome, Outcome.MET, Outcome.NOT_MET));
    }

    /** Any-of: met before unknown before judgement before not met. */
    public static Weight any(String layer, String whole, Outcome outcome) {
        return new Weight(layer, whole, rank(outcome, Outcome.MET, Outcome.NOT_MET));
    }

    /** The outcome an all-of whole has by its heaviest limb. */
    public static Outcome ofAll(Number rank) {
        return outcome(rank.intValue(), Outcome.NOT_MET, Outcome.MET);
    }

    /** The outcome an any-of whole has by its heaviest limb. */
    public static Outcome ofAny(Number rank) {
        return outcome(rank.intValue(), Outcome.MET, Outcome.NOT_MET);
    }

    private static int rank(Outcome outcome, Outcome heaviest, Outcome lightest) {
        return outcome == heaviest ? 3 : outcome == Outcome.UNKNOWN ? 2 : outcome == lightest ? 0 : 1;
    }

    private static Outcome outcome(int rank, Outcome heaviest, Outcome lightest) {
        return rank == 3 ? heaviest : rank == 2 ? Outcome.UNKNOWN : rank == 0 ? lightest : Outcome.JUDGEMENT;
    }
}
