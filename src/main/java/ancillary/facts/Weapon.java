package ancillary.facts;

/** A weapon used or had with the person. */
public record Weapon(
        String at,
        String parent,

        @Fact("The kind of weapon: a code of the table of weapons, such as `FIREARM`, `IMITATION_FIREARM` or `NONE`")
        String kind,

        @Fact("What it was; never used by a rule") String name)
        implements Placed {}
