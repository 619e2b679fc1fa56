package ancillary.oracle;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One determinate sentence recalled under section 254 on a day, told twice: as a case document, and to the oracle. A fact
 * that is null is not recorded. Where a fact of the case stands for several of the oracle's (the kind of sentence for four
 * of them), both tellings agree.
 */
record RecallCase(LocalDate revokedOn, Map<String, Object> facts) {

    static final String KIND = "kind";
    private static final List<Boolean> YES_NO = List.of(true, false);
    private static final Map<String, String> KINDS = Map.of(
            "DETENTION_UNDER_18", "youthSentenceOnly",
            "EXTENDED", "extendedSentence",
            "SPECIAL_CUSTODIAL_OFFENDER_OF_PARTICULAR_CONCERN", "soPc",
            "SERIOUS_TERRORISM", "seriousTerrorism");
    private static final Map<String, String> FLAGS = new TreeMap<>(Map.of(
            "specifiedOffence", "specifiedOffence",
            "referred244zb", "referredToBoard",
            "schedule19aa", "schedule19aa",
            "s247a2", "terrorismOffence",
            "s325aa", "relevantTerroristOffender",
            "s325c", "terrorismRisk",
            "schedule19zb", "schedule19zb",
            "nationalSecurityPart3Sch13", "nationalSecurityOffence",
            "foreignPowerThreat", "foreignPowerThreat",
            "schedule20b", "schedule20b"));

    /** Each fact with the values it is tried with. */
    static final Map<String, List<?>> VALUES = values();

    private static Map<String, List<?>> values() {
        Map<String, List<?>> values = new LinkedHashMap<>();
        values.put(
                KIND,
                List.of(
                        "IMPRISONMENT",
                        "DETENTION_IN_YOI",
                        "DETENTION_UNDER_18",
                        "EXTENDED",
                        "SPECIAL_CUSTODIAL_OFFENDER_OF_PARTICULAR_CONCERN",
                        "SERIOUS_TERRORISM"));
        values.put("sentenceMonths", List.of(8, 11, 12, 30, 47, 48, 60));
        values.put("mappaLevel", RecallTypesOracle.LEVELS);
        for (String fact : List.of(
                "adultAtRecall", "earlyReleaseFirst", "fixedTermBefore", "chargedCausedRecall", "chargeIsSerious")) {
            values.put(fact, YES_NO);
        }
        FLAGS.keySet().forEach(fact -> values.put(fact, YES_NO));
        return values;
    }

    /** Nothing stands in the way of a fixed term. */
    static RecallCase clear(LocalDate revokedOn, String kind, int months) {
        Map<String, Object> facts = new LinkedHashMap<>();
        VALUES.keySet().forEach(fact -> facts.put(fact, false));
        facts.put(KIND, kind);
        facts.put("sentenceMonths", months);
        facts.put("mappaLevel", "1");
        facts.put("adultAtRecall", true);
        return new RecallCase(revokedOn, facts);
    }

    RecallCase with(String fact, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(facts);
        more.put(fact, value);
        return new RecallCase(revokedOn, more);
    }

    RecallTypesOracle.Recall oracle() {
        RecallTypesOracle.Recall recall = RecallTypesOracle.Recall.of(new Object[RecallTypesOracle.FACTS.size()])
                .with("recalledOn", revokedOn);
        for (Map.Entry<String, Object> fact : facts.entrySet()) {
            if (!fact.getKey().equals(KIND)) {
                recall = recall.with(fact.getKey(), fact.getValue());
            }
        }
        for (Map.Entry<String, String> kind : KINDS.entrySet()) {
            Object value =
                    facts.get(KIND) == null ? null : (Object) kind.getKey().equals(facts.get(KIND));
            recall = recall.with(kind.getValue(), value);
        }
        return recall;
    }

    /** One sentence is of one kind. */
    static boolean oneKind(RecallTypesOracle.Recall recall) {
        Object[] values = recall.values();
        return KINDS.values().stream()
                        .filter(fact -> Boolean.TRUE.equals(values[RecallTypesOracle.FACTS.indexOf(fact)]))
                        .count()
                < 2;
    }

    /** Where the case would record an oracle's fact. */
    String pointer(String fact) {
        if (KINDS.containsValue(fact)) {
            return "/people/0/recalls/0/sentences/0/kind";
        }
        if (fact.startsWith("charge") && noCharges()) {
            return "/people/0/recalls/0/charges";
        }
        return switch (fact) {
            case "sentenceMonths" -> "/people/0/recalls/0/sentences/0/term";
            case "adultAtRecall" -> "/people/0/bornOn";
            case "mappaLevel" -> "/people/0/mappa/level";
            case "earlyReleaseFirst" -> "/people/0/recalls/0/earlyRelease";
            case "fixedTermBefore" -> "/people/0/recalls/0/earlierFixedTerm";
            case "chargedCausedRecall" -> "/people/0/recalls/0/charges/0/causedRecall";
            case "chargeIsSerious" -> "/people/0/recalls/0/charges/0/offence";
            default -> "/people/0/recalls/0/screening/" + FLAGS.get(fact) + "/result";
        };
    }

    Set<String> pointers(Set<String> needs) {
        return needs.stream().map(this::pointer).collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean noCharges() {
        return facts.get("chargedCausedRecall") == null && facts.get("chargeIsSerious") == null;
    }

    /** The case as a document. */
    Map<String, Object> document() {
        Map<String, Object> person = new LinkedHashMap<>();
        put(person, "bornOn", whereTrue("adultAtRecall", "1970-01-01", revokedOn.minusYears(17) + ""));
        Object level = facts.get("mappaLevel");
        put(person, "mappa", level == null ? null : Map.of("level", level.equals("NONE") ? level : "LEVEL_" + level));
        Map<String, Object> recall = new LinkedHashMap<>(Map.of("route", "S254", "revokedOn", revokedOn + ""));
        put(recall, "earlyRelease", whereTrue("earlyReleaseFirst", "COMPASSIONATE", "NONE"));
        recall.put("releaseDueOn", revokedOn.plusDays(30) + "");
        put(recall, "earlierFixedTerm", facts.get("fixedTermBefore"));
        recall.put("sentences", List.of(sentence()));
        put(recall, "charges", noCharges() ? null : List.of(charge()));
        recall.put("screening", screening());
        person.put("recalls", List.of(recall));
        return Map.of("assessedOn", revokedOn + "", "people", List.of(person));
    }

    private Map<String, Object> sentence() {
        Map<String, Object> sentence = new LinkedHashMap<>();
        put(sentence, "kind", facts.get(KIND));
        Object months = facts.get("sentenceMonths");
        put(sentence, "term", months == null ? null : "P" + months + "M");
        return sentence;
    }

    private Map<String, Object> charge() {
        Map<String, Object> charge = new LinkedHashMap<>();
        put(charge, "causedRecall", facts.get("chargedCausedRecall"));
        Map<String, Object> robbery = Map.of("statute", "Theft Act 1968", "section", "8");
        put(
                charge,
                "offence",
                whereTrue("chargeIsSerious", robbery, Map.of("statute", "Theft Act 1968", "section", "1")));
        return charge;
    }

    private Map<String, Object> screening() {
        Map<String, Object> screening = new LinkedHashMap<>();
        FLAGS.forEach((fact, property) -> {
            if (facts.get(fact) != null) {
                screening.put(property, Map.of("result", facts.get(fact), "by", "caseworker"));
            }
        });
        return screening;
    }

    private Object whereTrue(String fact, Object yes, Object no) {
        return facts.get(fact) == null ? null : facts.get(fact).equals(true) ? yes : no;
    }

    private static void put(Map<String, Object> into, String name, Object value) {
        if (value != null) {
            into.put(name, value);
        }
    }
}
