package ancillary.engine;

import ancillary.engine.drl.RuleText;
import ancillary.law.Criterion;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Tells which cases held in the book before and rest on nothing that is otherwise now. A case rests on its own file, on
 * the sidecars of the criteria it asks, on every rule that can lead to their findings, on the tables and on what stands at
 * the top of the rule book.
 */
final class Unchanged {

    private final RuleBook before;
    private final RuleBook now;
    private final boolean common;
    private final Map<RuleText, String> printed = new IdentityHashMap<>();

    /** @param before the book in use, every case of which held; null for none */
    Unchanged(RuleBook before, RuleBook now) {
        this.before = before;
        this.now = now;
        this.common = before != null && common(before).equals(common(now));
    }

    /** The files every case rests on. */
    private static Map<String, String> common(RuleBook book) {
        return book.files().files().entrySet().stream()
                .filter(file ->
                        file.getKey().startsWith("tables/") || !file.getKey().contains("/"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether every case of a sidecar, or of a file of further cases, comes out as it did. */
    boolean stands(YamlFile sidecar) {
        return common && same(sidecar.path()) && asked(sidecar).stream().allMatch(this::alike);
    }

    private boolean same(String path) {
        return Objects.equals(
                now.files().files().get(path), before.files().files().get(path));
    }

    /** The criteria that the cases of a sidecar ask, or look whether they are in force. */
    private Set<String> asked(YamlFile sidecar) {
        Set<String> asked = new TreeSet<>();
        sidecar.root()
                .path("cases")
                .forEach(each -> each.path(Example.COMMENCING).fieldNames().forEachRemaining(asked::add));
        if (sidecar.root().has("criterion")) {
            asked.add(sidecar.root().path("criterion").asText());
        }
        now.questions().stream()
                .filter(question -> question.path().equals(sidecar.path()))
                .forEach(question -> {
                    asked.addAll(question.limbs());
                    asked.addAll(question.beside());
                    asked.addAll(question.with().keySet());
                });
        for (String id : Set.copyOf(asked)) {
            asked.addAll(now.reads().others(now.criteria().get(id), now.tables()));
        }
        return asked;
    }

    private boolean alike(String id) {
        Criterion one = before.criteria().get(id);
        Criterion other = now.criteria().get(id);
        return one != null
                && other != null
                && same(other.path())
                && leading(before, one).equals(leading(now, other));
    }

    private Collection<String> leading(RuleBook book, Criterion criterion) {
        Set<String> rules = new HashSet<>();
        book.reads()
                .leading(criterion, book.tables())
                .forEach(rule -> rules.add(printed.computeIfAbsent(rule, RuleText::print)));
        return rules;
    }
}
