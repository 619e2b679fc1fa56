package ancillary.findings;

/** What a criterion comes to: exactly one of these for each question. */
public enum Outcome {
    MET,
    NOT_MET,
    UNKNOWN,
    JUDGEMENT
}
