package ancillary.facts;

import java.util.List;

/** A place or zone a term speaks of. */
public record TermPlace(
        String at,
        String parent,
        @Fact("How the term names it") String label,

        @Fact("What of the subject's daily life lies in it; `[]` where nothing does")
        List<PlaceUse> covers,

        @Fact("Whether a map of it is attached") Boolean mapAttached,

        @Fact("Radius of the zone in metres, where it is a circle")
        Integer radius)
        implements Placed {}
