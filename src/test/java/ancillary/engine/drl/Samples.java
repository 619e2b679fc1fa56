package ancillary.engine.drl;

import java.util.List;

/** The types rules of the tests may name. */
final class Samples {

    static final Types TYPES = Types.of(List.of(
            Person.class,
            Colour.class,
            Home.class,
            Length.class,
            Order.class,
            Shows.class,
            Question.class,
            Answer.class));

    static final String HEAD = "package ancillary.rules;\nimport ancillary.engine.drl.*;\n";

    private Samples() {}

    /** One rule with these conditions that shows something. */
    static String rule(String conditions) {
        return HEAD + "rule \"a rule\" when\n" + conditions
                + "\nthen insertLogical( new Shows( \"a\", \"b\" ) );\nend\n";
    }

    static Reading read(String text) {
        return DrlReader.read("sample.drl", text, TYPES);
    }
}
