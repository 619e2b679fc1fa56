package ancillary.facts;

/** An offence as a statute creates it. */
public record Offence(
        String at,
        String parent,
        @Fact("Short title with year, such as `Misuse of Drugs Act 1971`; `common law` for a common law offence") String statute,
        @Fact("Section as cited, such as `4(3)(b)`; for a common law offence its name") String section,
        @Fact("CJS offence code, such as `MD71001`, where statute and section are not given") String cjsCode,
        @Fact("Title in words; never used by a rule") String title)
        implements Placed {}
