package ancillary.facts;

import java.util.List;

/** How the subject came to know of an order, or of a change of its terms. */
public record Notice(
        String at,
        String parent,

        @Fact("Whether the subject was represented, in person or otherwise, at the hearing at which it was made")
        Boolean represented,

        @Fact("Each serving of notice of the terms; `[]` where it was never served")
        List<Service> services)
        implements Placed {}
