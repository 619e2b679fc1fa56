package ancillary.facts;

import java.time.LocalDate;

/** What somebody who may decide it has decided: the answer, by whom, and when. */
public record Decision(
        String at,
        String parent,

        @Fact("Yes or no, as decided or as the record shows")
        Boolean result,

        @Fact("Who decided, by office and not by name") String by,
        @Fact("The day of the decision") LocalDate on)
        implements Placed {

    /** Which question it answers: the name of the property that holds it. */
    public String getName() {
        return at.substring(at.lastIndexOf('/') + 1);
    }

    /** JSON pointer of the fact the group of decisions belongs to. */
    public String getOf() {
        return parent.substring(0, parent.lastIndexOf('/'));
    }

    /** The name of the group it stands in. */
    public String getGroup() {
        return parent.substring(parent.lastIndexOf('/') + 1);
    }
}
