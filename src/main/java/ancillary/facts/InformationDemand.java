package ancillary.facts;

import java.util.List;

/** Information or documents a term requires. */
public record InformationDemand(
        String at,
        String parent,

        @Fact("Whether the term requires it in writing, orally, or leaves that to the subject")
        Form form,

        @Fact("Who must give it; absent where not recorded") Holder demandedOf,
        @Fact("What sorts of information or document") List<Material> materials,

        @Fact("Whether the term says that privileged material need not be given")
        Boolean privilegeSaved,

        @Fact("For what a bank holds in confidence: whether the customer consents")
        Boolean customerConsents,

        @Fact("For what a bank holds in confidence: whether the order specifically so requires")
        Boolean specificallyRequired,

        @Fact(
                "Each enactment that somebody found to prohibit the disclosure; `[]` where it was looked for and none found")
        List<String> prohibitedBy)
        implements Placed {

    /** How many enactments were found to prohibit it; null where nobody looked. */
    public Integer getProhibitionCount() {
        return prohibitedBy == null ? null : prohibitedBy.size();
    }
}
