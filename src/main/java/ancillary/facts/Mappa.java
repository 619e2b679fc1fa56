package ancillary.facts;

import java.time.LocalDate;

/** How the person is managed under multi-agency public protection arrangements. */
public record Mappa(
        String at,
        String parent,

        @Fact("The level at which the person is managed; `NONE` where not managed. No category says anything of it")
        MappaLevel level,

        @Fact("Category, 1 to 4; `NONE` where none applies") MappaCategory category,

        @Fact("The day on which that was so; absent: immediately before the recall asked about")
        LocalDate assessedOn)
        implements Placed {}
