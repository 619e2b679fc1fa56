package ancillary.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Verdicts and needs over all completions of missing facts, as the house defines them.
 *
 * <p>{@link RecallTypesOracle#decide} says which fact it misses; that fact is given each of its values in turn. A fact
 * that was never read stays null: no value of it could change the end of that path. So the paths are all completions,
 * taken together in bundles.
 */
final class RecallCompletions {

    /** One way through the decision: the facts recorded or read, others null, and its end. */
    private record Path(Object[] facts, Map<String, String> types) {}

    private RecallCompletions() {}

    /** Each type's one verdict over the completions that {@code consistent} allows, or UNKNOWN. */
    static Map<String, String> verdict(
            RecallTypesOracle.Recall partial, Predicate<RecallTypesOracle.Recall> consistent) {
        List<Path> paths = paths(partial, consistent);
        Map<String, String> verdict = new LinkedHashMap<>();
        for (String type : RecallTypesOracle.TYPES) {
            List<String> ends =
                    paths.stream().map(p -> p.types.get(type)).distinct().toList();
            verdict.put(type, ends.size() == 1 ? ends.get(0) : "UNKNOWN");
        }
        return verdict;
    }

    /**
     * The facts that, changed alone in some completion, change the type's verdict. Two paths that contradict each
     * other in one fact alone hold two completions that are equal but for that fact; and there are no others.
     */
    static Map<String, Set<String>> needs(
            RecallTypesOracle.Recall partial, Predicate<RecallTypesOracle.Recall> consistent) {
        Map<String, Set<String>> needs = new LinkedHashMap<>();
        RecallTypesOracle.TYPES.forEach(t -> needs.put(t, new TreeSet<>()));
        List<Path> paths = paths(partial, consistent);
        for (Path a : paths) {
            for (Path b : paths) {
                int fact = a.types.equals(b.types) ? -1 : onlyContradiction(a.facts, b.facts);
                if (fact >= 0 && consistent.test(merge(a, b)) && consistent.test(merge(b, a))) {
                    RecallTypesOracle.TYPES.stream()
                            .filter(t -> !a.types.get(t).equals(b.types.get(t)))
                            .forEach(t -> needs.get(t).add(RecallTypesOracle.FACTS.get(fact)));
                }
            }
        }
        return needs;
    }

    /**
     * A stricter idea of consistent: who serves only s 250 / s 91 sentences serves no extended, SOPC or serious
     * terrorism sentence. INVARIANT: only ever refuses two facts that are both true, so null never offends.
     */
    static boolean sentencesAgree(RecallTypesOracle.Recall r) {
        boolean other = Boolean.TRUE.equals(r.extendedSentence())
                || Boolean.TRUE.equals(r.soPc())
                || Boolean.TRUE.equals(r.seriousTerrorism());
        return !(Boolean.TRUE.equals(r.youthSentenceOnly()) && other);
    }

    private static List<Path> paths(RecallTypesOracle.Recall partial, Predicate<RecallTypesOracle.Recall> consistent) {
        List<Path> paths = new ArrayList<>();
        explore(partial, consistent, paths);
        if (paths.isEmpty()) {
            throw new IllegalArgumentException("the recorded facts contradict each other");
        }
        return paths;
    }

    private static void explore(
            RecallTypesOracle.Recall r, Predicate<RecallTypesOracle.Recall> consistent, List<Path> paths) {
        try {
            Map<String, String> types = RecallTypesOracle.decide(r);
            if (consistent.test(r)) {
                paths.add(new Path(r.values(), types));
            }
        } catch (RecallTypesOracle.Missing missing) {
            representatives(missing.fact).forEach(v -> explore(r.with(missing.fact, v), consistent, paths));
        }
    }

    /** The values a missing fact is tried with; dates are the first day of each period of law and the day before. */
    static List<?> representatives(String fact) {
        return switch (fact) {
            case "recalledOn" -> dates();
            case "sentenceMonths" -> List.of(8, 12, 30, 47, 48, 60);
            case "mappaLevel" -> RecallTypesOracle.LEVELS;
            default -> List.of(true, false);
        };
    }

    private static List<LocalDate> dates() {
        List<LocalDate> dates = new ArrayList<>(List.of(RecallTypesOracle.R0));
        for (LocalDate first : List.of(
                RecallTypesOracle.R1,
                RecallTypesOracle.R2,
                RecallTypesOracle.SERIOUS_TERRORISM,
                RecallTypesOracle.REFERRAL,
                RecallTypesOracle.R3,
                RecallTypesOracle.R4,
                RecallTypesOracle.R5)) {
            dates.add(first.minusDays(1));
            dates.add(first);
        }
        return dates;
    }

    /** The index of the one fact read on both paths with different values; -1 if there is none or more than one. */
    private static int onlyContradiction(Object[] a, Object[] b) {
        int found = -1;
        for (int i = 0; i < a.length; i++) {
            if (a[i] != null && b[i] != null && !a[i].equals(b[i])) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    private static RecallTypesOracle.Recall merge(Path first, Path second) {
        Object[] merged = first.facts.clone();
        for (int i = 0; i < merged.length; i++) {
            merged[i] = merged[i] == null ? second.facts[i] : merged[i];
        }
        return RecallTypesOracle.Recall.of(merged);
    }
}
