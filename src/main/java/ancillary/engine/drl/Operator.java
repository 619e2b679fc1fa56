package ancillary.engine.drl;

/** The comparisons a constraint may make. */
public enum Operator {
    EQUAL("=="),
    NOT_EQUAL("!="),
    LESS("<"),
    LESS_OR_EQUAL("<="),
    MORE(">"),
    MORE_OR_EQUAL(">="),
    IN("in"),
    NOT_IN("not in"),
    CONTAINS("contains"),
    NOT_CONTAINS("not contains"),
    MEMBER_OF("memberOf"),
    NOT_MEMBER_OF("not memberOf");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** As it is written in a rule. */
    public String sign() {
        return sign;
    }

    /** Whether it puts values in order, rather than asking whether they are the same. */
    public boolean orders() {
        return this == LESS || this == LESS_OR_EQUAL || this == MORE || this == MORE_OR_EQUAL;
    }

    /** Whether its right side is a list in parentheses. */
    public boolean lists() {
        return this == IN || this == NOT_IN;
    }
}
