package ancillary.engine.drl;

import java.util.List;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Writes down what the parser of Drools understood, node by node from a list of allowed ones. Any other node gives an
 * empty text, which is like no rule.
 */
final class Descriptions {

    private Descriptions() {}

    /** The rule from {@code rule} to {@code end}; empty where a node is not on the list. */
    static String of(RuleDescr rule) {
        boolean plain = rule.getAttributes().isEmpty()
                && rule.getAnnotations().isEmpty()
                && rule.getNamedConsequences().isEmpty()
                && rule.getParentName() == null
                && rule.getUnit() == null
                && !rule.isQuery()
                && rule.getConsequence() instanceof String;
        try {
            return plain
                    ? "rule \"" + rule.getName() + "\" when " + lines(rule.getLhs()) + " then\n" + rule.getConsequence()
                            + "\nend"
                    : "";
        } catch (UnsupportedOperationException e) {
            return "";
        }
    }

    private static String lines(AndDescr conditions) {
        bare(conditions.getAnnotations().isEmpty());
        return conditions.getDescrs().stream().map(Descriptions::condition).collect(Collectors.joining("\n"));
    }

    private static String condition(BaseDescr node) {
        if (node.getClass() == NotDescr.class) {
            return "not " + only(((NotDescr) node).getDescrs());
        }
        if (node.getClass() == ExistsDescr.class) {
            return "exists " + only(((ExistsDescr) node).getDescrs());
        }
        bare(node.getClass() == PatternDescr.class);
        PatternDescr pattern = (PatternDescr) node;
        return pattern.getSource() == null ? pattern(pattern) : accumulate(pattern);
    }

    private static String only(List<?> nodes) {
        bare(nodes.size() == 1 && nodes.get(0).getClass() == PatternDescr.class);
        return pattern((PatternDescr) nodes.get(0));
    }

    private static String pattern(PatternDescr pattern) {
        bare(pattern.getSource() == null);
        String name = pattern.getIdentifier() == null ? "" : pattern.getIdentifier() + " : ";
        return name + pattern.getObjectType() + "(" + constraints(pattern) + ")";
    }

    private static String constraints(PatternDescr pattern) {
        bare(!pattern.isQuery()
                && !pattern.isUnification()
                && pattern.getBehaviors().isEmpty()
                && pattern.getAnnotations().isEmpty());
        return pattern.getDescrs().stream().map(Descriptions::constraint).collect(Collectors.joining(",\n"));
    }

    private static String constraint(BaseDescr node) {
        bare(node.getClass() == ExprConstraintDescr.class
                && ((ExprConstraintDescr) node).getType() == ExprConstraintDescr.Type.NAMED);
        return ((ExprConstraintDescr) node).getExpression();
    }

    private static String accumulate(PatternDescr pattern) {
        bare(pattern.getIdentifier() == null
                && pattern.getSource().getClass() == AccumulateDescr.class
                && pattern.getObjectType().startsWith("Object"));
        AccumulateDescr accumulate = (AccumulateDescr) pattern.getSource();
        bare(accumulate.isExternalFunction()
                && accumulate.getInitCode() == null
                && accumulate.getActionCode() == null
                && accumulate.getReverseCode() == null
                && accumulate.getResultCode() == null);
        String functions =
                accumulate.getFunctions().stream().map(Descriptions::function).collect(Collectors.joining(", "));
        String results = constraints(pattern);
        return "accumulate(" + input(accumulate.getInput()) + "; " + functions
                + (results.isEmpty() ? "" : "; " + results) + ")";
    }

    private static String input(BaseDescr input) {
        return input instanceof AndDescr and ? only(and.getDescrs()) : only(List.of(input));
    }

    private static String function(AccumulateDescr.AccumulateFunctionCallDescr call) {
        bare(!call.isUnification());
        return call.getBind() + " : " + call.getFunction() + "(" + String.join(", ", call.getParams()) + ")";
    }

    private static void bare(boolean allowed) {
        if (!allowed) {
            throw new UnsupportedOperationException("a node that is not on the list");
        }
    }
}
