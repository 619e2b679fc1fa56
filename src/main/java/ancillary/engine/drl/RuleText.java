package ancillary.engine.drl;

import java.util.List;

/**
 * One rule as it was read.
 *
 * @param path the file it stands in
 * @param line its first line
 * @param conditions in the order written
 * @param conclusions what each {@code insertLogical} concludes, in the order written
 */
public record RuleText(String path, int line, String name, List<Condition> conditions, List<Expression> conclusions) {

    /** The rule as DRL, equivalent to what was read. */
    public String print() {
        StringBuilder drl = new StringBuilder("rule \"" + name + "\" when\n");
        conditions.forEach(condition -> drl.append("    ").append(condition).append('\n'));
        drl.append("then\n");
        conclusions.forEach(conclusion ->
                drl.append("    insertLogical( ").append(conclusion).append(" );\n"));
        return drl.append("end\n").toString();
    }

    /** A whole file of rules as DRL, with its package and imports. */
    public static String print(List<RuleText> rules, Types types) {
        StringBuilder drl = new StringBuilder("package ancillary.rules;\n\n");
        types.packages().stream().sorted().forEach(home -> drl.append("import " + home + ".*;\n"));
        rules.forEach(rule -> drl.append('\n').append(rule.print()));
        return drl.toString();
    }

    @Override
    public String toString() {
        return print();
    }
}
