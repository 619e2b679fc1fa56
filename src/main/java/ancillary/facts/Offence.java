package ancillary.facts;

/** An offence as a statute creates it. */
public record Offence(
        String at,
        String parent,

        @Fact("Short title with year, `common law` for a common law offence")
        String statute,

        @Fact("Section as cited, such as `4(3)(b)`; for a common law offence its name")
        String section,

        @Fact("CJS offence code where statute and section are not given")
        String cjsCode,

        @Fact("Title in words; never used by a rule") String title)
        implements Placed {

    /** The short title without a leading article; null where it is not recorded. */
    public String getAct() {
        return statute == null
                ? null
                : statute.trim().replaceFirst("^[Tt]he ", "").replaceAll("\\s+", " ");
    }

    /** As it is cited, statute before section; the code where there is no more. */
    public String getName() {
        if (statute == null || section == null) {
            return cjsCode == null ? "offence" : cjsCode;
        }
        return section.matches("\\d.*") ? statute + ", s " + section : statute + ", " + section;
    }
}
