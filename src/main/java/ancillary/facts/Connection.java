package ancillary.facts;

/** What an offence was connected with, where a list counts it only so. */
public record Connection(
        String at,
        String parent,

        @Fact(
                "A code of the conditions in the table of listed offences, such as `FINANCIAL_SANCTIONS`; or `SERIOUS_ORGANISED_CRIME`, where a court in Scotland found that the offence is aggravated by a connection with it")
        String code)
        implements Placed {

    /** As the table of listed offences writes the condition; null where no code is recorded. */
    public String getCondition() {
        return code == null ? null : "connection=" + code;
    }
}
