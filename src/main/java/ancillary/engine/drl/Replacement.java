package ancillary.engine.drl;

/** A rule and what stands in its place, compiled. */
public final class Replacement {

    private final Program before;
    private final Program after;

    /** @param instead null to leave the rule out */
    public Replacement(RuleText rule, RuleText instead) {
        this.before = new Program(rule);
        this.after = instead == null ? null : new Program(instead);
    }

    Program before() {
        return before;
    }

    /** Null where the rule is left out. */
    Program after() {
        return after;
    }

    /** Whether neither of the two reads what it concludes itself, and the second reads nothing that the first does not. */
    public boolean isPlain() {
        return !before.readsItself()
                && (after == null || !after.readsItself() && !Graph.readsMore(before.rule(), after.rule()));
    }
}
