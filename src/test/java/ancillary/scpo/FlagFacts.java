package ancillary.scpo;

import java.util.LinkedHashMap;
import java.util.Map;

/** For each flag the facts that decide it; a flag with several shapes of case has several spaces, told apart by a word. */
final class FlagFacts {

    static final String ORDER = "/proposedOrders/0";
    static final String TERM = ORDER + "/terms/0";
    static final String[] BOTH = {"true", "false"};
    static final String[] SCOPES = {"'PROHIBITION'", "'LIMIT'", "'REQUIREMENT'", "'NOTIFICATION'", "'PERMISSION'"};

    private FlagFacts() {}

    /** Every flag. */
    static Map<String, Space> all() {
        Map<String, Space> all = new LinkedHashMap<>();
        all.putAll(TermFacts.all());
        all.putAll(OrderFacts.all());
        all.putAll(CourtFacts.all());
        return all;
    }

    /** A space of a term of a proposed order that runs for five years. */
    static Space term(String term) {
        return order("'startsOn':'2026-12-01','endsOn':'2031-11-30','terms':[{" + term + "}]");
    }

    /** A space of a proposed order. */
    static Space order(String order) {
        return Space.of("{'counts':[],'facilitations':[],'proposedOrders':[{'kind':'SERIOUS_CRIME_PREVENTION'," + order
                + "}]}");
    }
}
