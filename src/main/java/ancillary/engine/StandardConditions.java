package ancillary.engine;

import java.util.List;

/** The conditions a version of the published set puts on every licence, as the tables of the rule book have them. */
public final class StandardConditions {

    private StandardConditions() {}

    /** Their canonical names, in the order of the set; empty for a version the tables do not know. */
    public static List<String> of(RuleBook book, String version) {
        Table conditions = book.tables().all().get("conditions");
        return conditions == null
                ? List.of()
                : conditions.lines().stream()
                        .filter(line -> line.cell("version").equals(version))
                        .filter(line -> line.cell("kind").equals("STANDARD")
                                && line.cell("type").equals("AP"))
                        .map(line -> line.cell("tests"))
                        .filter(name -> !name.isEmpty())
                        .toList();
    }
}
