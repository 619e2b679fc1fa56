package ancillary.facts;

import ancillary.law.Cited;

/** The removal under which a person left or stayed away. */
public record Removal(
        String at,
        String parent,
        @Fact("How the person was made to leave") RemovalKind kind,

        @Fact("The power used, as statute and section, either first")
        String power,

        @Fact("Whether the person was obliged to go") Boolean compulsory)
        implements Placed {

    /** The Act or instrument the power is named by, up to its year; null where none is named. */
    public String getStatute() {
        return power == null ? null : Cited.of(power).act();
    }

    /**
     * Whether the power names provisions, and none of these; false where it names an Act alone.
     *
     * @param provisions in the forms of {@link Cited}, parted by spaces; empty where the whole Act is meant
     */
    public boolean outside(String provisions) {
        return power != null && Cited.of(power).beside(provisions);
    }
}
