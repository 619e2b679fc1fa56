package ancillary.engine;

import ancillary.facts.Identifiers;
import ancillary.facts.Placed;
import ancillary.findings.Assessment.Warning;
import java.util.ArrayList;
import java.util.List;

/** What is noticed about a case and kept as entered. */
final class Warnings {

    private Warnings() {}

    static List<Warning> of(Facts facts, Tables tables) {
        List<Warning> warnings = new ArrayList<>();
        for (Placed fact : facts.all()) {
            if (fact instanceof Identifiers identifiers) {
                identifiers
                        .doubts()
                        .forEach((property, doubt) ->
                                warnings.add(new Warning(identifiers.at() + "/" + property, doubt)));
            }
        }
        warnings.addAll(tables.unknown(facts));
        return warnings;
    }
}
