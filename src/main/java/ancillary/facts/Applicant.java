package ancillary.facts;

import java.time.LocalDate;
import java.util.List;

/** Who asks the court for an order, and on whose authority. */
public record Applicant(
        String at,
        String parent,

        @Fact("The office in whose name the application is made")
        ApplicantKind kind,

        @Fact("The day the application was made") LocalDate appliedOn,

        @Fact("Approvals of the application that are on record; `[]` where none is")
        List<Authorisation> approvals,

        @Fact("The day the Director of Public Prosecutions or, outside England and Wales, the equivalent was consulted")
        LocalDate consultedOn,

        @Fact("Whether a consultation took place before the application was made; its day shows that by itself")
        Boolean consulted)
        implements Placed {

    /** Whether a consultation took place, which its day shows by itself; null where not recorded. */
    public Boolean getConferred() {
        return consultedOn != null ? Boolean.TRUE : consulted;
    }
}
