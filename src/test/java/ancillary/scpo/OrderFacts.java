package ancillary.scpo;

import static ancillary.scpo.FlagFacts.BOTH;
import static ancillary.scpo.FlagFacts.ORDER;
import static ancillary.scpo.FlagFacts.SCOPES;
import static ancillary.scpo.FlagFacts.TERM;
import static ancillary.scpo.FlagFacts.order;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The facts that decide the flags of an order, beside its terms. */
final class OrderFacts {

    private OrderFacts() {}

    /** Each flag, or shape of its cases, with its facts. */
    static Map<String, Space> all() {
        Map<String, Space> all = new LinkedHashMap<>();
        all.putAll(orders());
        all.putAll(dates());
        all.putAll(existing());
        return all;
    }

    private static Map<String, Space> orders() {
        return Map.of(
                "PF-07",
                order("'startsOn':'2026-12-01'")
                        .with(ORDER + "/endsOn", "'2031-11-30'", "'2031-11-29'")
                        .with(ORDER + "/lengthReasons", "[]", "['links remain']")
                        .with(ORDER + "/offendingRole", "'LEADING'", "'LESSER'", "'COURIER'")
                        .with(ORDER + "/rehabilitation", "[]", "['a degree']"),
                "PF-08 its end",
                order("'terms':[{'kind':'CASH'},{'kind':'TRAVEL'}],'startsOn':'2026-12-01'")
                        .with(ORDER + "/endsOn", "'2031-11-30'", "'2031-12-01'"),
                "PF-08 its start",
                order("'terms':[{'kind':'CASH'},{'kind':'TRAVEL'}],'endsOn':'2031-11-30'")
                        .with(ORDER + "/startsOn", "'2026-11-30'", "'2026-12-01'"),
                "PF-10 release",
                order("'terms':[],'startsOn':'2026-12-01'")
                        .with(ORDER + "/custodyAtStart", BOTH)
                        .with(ORDER + "/releaseExpectedOn", "'2029-06-01'", "'2029-06-02'"),
                "PF-10 its start",
                order("'terms':[],'releaseExpectedOn':'2029-06-01'")
                        .with(ORDER + "/custodyAtStart", BOTH)
                        .with(ORDER + "/startsOn", "'2026-12-01'", "'2026-11-30'"),
                "PF-29-INTRUSION",
                order(
                                "'terms':[{'kind':'DEVICES','most':1},{'kind':'PLACES'},{'kind':'TRAVEL'},{'kind':'TRAVEL'},{'kind':'CASH'}]")
                        .with(TERM + "/scope", SCOPES)
                        .with(ORDER + "/terms/1/scope", SCOPES)
                        .with(ORDER + "/terms/2/scope", SCOPES)
                        .with(ORDER + "/terms/3/scope", SCOPES)
                        .with(ORDER + "/terms/4/scope", SCOPES),
                "PF-37",
                order("'terms':[]")
                        .with("/communicationNeeds", "[]", "['LITERACY']")
                        .with(ORDER + "/plainLanguage", BOTH),
                "PF-36",
                order("'terms':[]").with("/livesIn", "'ENGLAND'", "'SPAIN'"),
                "PF-01",
                order("'terms':[]")
                        .with("/riskEvidence", "[]", "[{'kind':'PATTERN_OF_OFFENDING','recordedOn':'2026-01-01'}]"));
    }

    private static Map<String, Space> dates() {
        return Map.of(
                "PF-09",
                order("'terms':[{'kind':'CASH'},{'kind':'TRAVEL'}]")
                        .with(ORDER + "/starts", "'DATE'", "'EVENT'", "'NOT_STATED'")
                        .with(ORDER + "/startsOn", "'2026-12-01'")
                        .orNone()
                        .with(ORDER + "/ends", "'DATE'", "'LENGTH'", "'EVENT'", "'NOT_STATED'")
                        .with(ORDER + "/endsOn", "'2031-11-30'")
                        .orNone()
                        .told(ORDER + "/starts", "'NOT_STATED'", ORDER + "/startsOn", "null")
                        .told(ORDER + "/ends", "'NOT_STATED'", ORDER + "/endsOn", "null"),
                "PF-09 for a length",
                order("'terms':[],'length':'P5Y'")
                        .with(ORDER + "/starts", "'DATE'", "'EVENT'", "'NOT_STATED'")
                        .with(ORDER + "/startsOn", "'2026-12-01'")
                        .orNone()
                        .told(ORDER + "/starts", "'NOT_STATED'", ORDER + "/startsOn", "null")
                        .with(ORDER + "/ends", "'DATE'", "'LENGTH'", "'EVENT'", "'NOT_STATED'"),
                "PF-09-MEDIUM",
                order("'terms':[]")
                        .with(ORDER + "/starts", "'DATE'", "'EVENT'", "'NOT_STATED'")
                        .with(ORDER + "/startsOn", "'2026-12-01'")
                        .orNone()
                        .with(ORDER + "/ends", "'DATE'", "'LENGTH'", "'EVENT'", "'NOT_STATED'")
                        .with(ORDER + "/endsOn", "'2031-11-30'")
                        .orNone()
                        .with(ORDER + "/eventDefined", BOTH)
                        .told(ORDER + "/startsOn", "'2026-12-01'", ORDER + "/starts", "'DATE'")
                        .told(ORDER + "/endsOn", "'2031-11-30'", ORDER + "/ends", "'DATE'"),
                "PF-09-MEDIUM for a length",
                order("'terms':[],'ends':'LENGTH','length':'P5Y'")
                        .with(ORDER + "/starts", "'DATE'", "'EVENT'", "'NOT_STATED'")
                        .with(ORDER + "/eventDefined", BOTH));
    }

    private static Map<String, Space> existing() {
        return Map.of(
                "PF-29",
                order("'startsOn':'2026-12-01'").with(ORDER + "/terms", "[]", terms(20), terms(21)),
                "PF-26-FILE",
                order("'terms':[{'kind':'TRAVEL','overlaps':[]}]")
                        .with(
                                "/orders",
                                "[]",
                                "[{'kind':'RESPECT'}]",
                                "[{'kind':'RESPECT','endsOn':'2026-11-22'}]",
                                "[{'kind':'RESPECT','endsOn':'2026-11-21'}]",
                                "[{'kind':'RESPECT','dischargedOn':'2026-11-22'}]",
                                "[{'kind':'RESPECT','revokedOn':'2026-11-22'}]",
                                "[{'kind':'TRAVEL_RESTRICTION'}]")
                        .with(
                                "/licences",
                                "[]",
                                "[{'kind':'LIFE'}]",
                                "[{'kind':'FIXED_TERM','endsOn':'2026-11-22'}]",
                                "[{'kind':'FIXED_TERM','endsOn':'2026-11-21'}]",
                                "[{'kind':'LIFE','terminatedOn':'2026-11-22'}]"),
                "PF-26-FILE two licences",
                licences("{},{}")
                        .with("/licences/0/kind", "'LIFE'", "'FIXED_TERM'")
                        .with("/licences/0/endsOn", "'2026-11-21'", "'2026-11-22'")
                        .with("/licences/1/kind", "'LIFE'", "'FIXED_TERM'")
                        .with("/licences/1/endsOn", "'2026-11-21'", "'2026-11-22'")
                        .with("/orders", "[]", "[{'kind':'RESPECT'}]"),
                "PF-26-FILE supervision",
                licences("{'postSentenceSupervision':{}}")
                        .with("/orders", "[]", "[{'kind':'RESPECT'}]")
                        .with("/licences/0/kind", "'LIFE'", "'FIXED_TERM'")
                        .with("/licences/0/endsOn", "'2026-11-21'", "'2026-11-22'")
                        .with("/licences/0/postSentenceSupervision/endsOn", "'2026-11-21'", "'2026-11-22'"),
                "PF-26-FILE compared",
                order("'terms':[{'kind':'TRAVEL','overlaps':[{'regime':'LICENCE'}]}]")
                        .with("/orders", "[]", "[{'kind':'RESPECT'}]")
                        .with("/licences", "[]", "[{'kind':'LIFE'}]"),
                "PF-15",
                order("'terms':[]")
                        .with("/kind", "'INDIVIDUAL'", "'COMPANY'")
                        .with("/bornOn", "'2008-11-22'", "'2008-11-23'")
                        .told("/bornOn", "'2008-11-22'", "/kind", "'INDIVIDUAL'")
                        .told("/bornOn", "'2008-11-23'", "/kind", "'INDIVIDUAL'"));
    }

    private static Space licences(String licences) {
        return Space.of(
                "{'proposedOrders':[{'kind':'SERIOUS_CRIME_PREVENTION','terms':[{'kind':'TRAVEL','overlaps':[]}]}],"
                        + "'licences':[" + licences + "]}");
    }

    private static String terms(int count) {
        return "[" + String.join(",", Collections.nCopies(count, "{'kind':'CASH'}")) + "]";
    }
}
