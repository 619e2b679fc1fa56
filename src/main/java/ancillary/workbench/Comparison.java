package ancillary.workbench;

import ancillary.engine.CaseFaults;
import ancillary.engine.CaseReader;
import ancillary.engine.InterpretedRules;
import ancillary.engine.Outlook;
import ancillary.engine.RuleBook;
import ancillary.engine.RuleBookReader;
import ancillary.engine.drl.Listener;
import ancillary.engine.drl.RuleText;
import ancillary.findings.Finding;
import ancillary.findings.Missing;
import ancillary.workbench.mutate.Slices;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** Two rule books over many cases, outcomes only; a case that asks nothing the change can reach is passed over. */
final class Comparison {

    private static final List<String> ASKS = List.of("eligibility", "breaches");

    private final RuleBook before;
    private final RuleBook after;
    private final Set<String> files;
    private final Set<String> reached;
    private final Map<String, Change> moved = new ConcurrentHashMap<>();
    private final AtomicInteger changed = new AtomicInteger();

    /**
     * One kind of change.
     *
     * @param what the verdict or criterion that changes
     * @param by the rules that make the difference in the smallest case, those before and those after; for a verdict the
     *     criteria that change with it
     * @param cases in how many places
     * @param smallest the shortest case of them
     */
    record Moved(String what, String from, String to, List<String> by, int cases, String smallest) {}

    /** One kind of change while cases are still compared, with where its smallest case shows it. */
    private record Change(
            String text, String ask, String place, Set<String> places, String from, String to, int cases) {

        Change and(Change other) {
            boolean shorter = other.text.length() < text.length()
                    || (other.text.length() == text.length() && other.text.compareTo(text) < 0);
            Change one = shorter ? other : this;
            return new Change(one.text, one.ask, one.place, one.places, from, to, cases + other.cases);
        }
    }

    Comparison(RuleBook before, RuleBook after) {
        this.before = before;
        this.after = after;
        this.files = new TreeSet<>(before.files().files().keySet());
        files.addAll(after.files().files().keySet());
        files.removeIf(name -> Objects.equals(
                before.files().files().get(name), after.files().files().get(name)));
        this.reached = reached();
    }

    /** The files that differ. */
    Set<String> files() {
        return files;
    }

    int changed() {
        return changed.get();
    }

    /** The criteria whose outcome can differ; null where any can: tables or verdicts differ. */
    private Set<String> reached() {
        Set<String> own = new HashSet<>();
        for (String file : files) {
            if (RuleBookReader.isFurther(file)) {
                continue; // what is tried, not what is answered
            }
            String stem = file.replaceFirst(".*/", "").replaceFirst("\\.\\w+$", "");
            if (file.endsWith(".yaml") && isCriterion(stem, file)) {
                own.add(stem);
            } else if (!file.endsWith(".drl") || !file.contains("/")) {
                return null;
            }
        }
        own.addAll(hangingOn(before, after));
        own.addAll(hangingOn(after, before));
        return own;
    }

    private boolean isCriterion(String stem, String file) {
        return List.of(before, after).stream()
                .allMatch(book -> book.criteria().containsKey(stem)
                        && book.criteria().get(stem).path().equals(file));
    }

    /** The criteria of a book that hang on a rule the other does not have. */
    private static Set<String> hangingOn(RuleBook book, RuleBook other) {
        Set<String> there = other.rules().stream().map(RuleText::print).collect(Collectors.toSet());
        Slices slices = new Slices(book);
        return book.criteria().keySet().parallelStream()
                .filter(id -> slices.rules(Set.of(id)).stream().anyMatch(rule -> !there.contains(rule.print())))
                .collect(Collectors.toSet());
    }

    /** Every kind of change, in order of name. */
    List<Moved> over(List<String> cases, IntConsumer progress) throws Refused {
        if (files.isEmpty()) {
            return List.of();
        }
        AtomicInteger done = new AtomicInteger();
        List<String> none = cases.parallelStream()
                .map(text -> {
                    progress.accept(done.incrementAndGet());
                    return one(text);
                })
                .filter(Objects::nonNull)
                .toList();
        if (!none.isEmpty()) {
            throw new Refused("a case is none: " + none.get(0));
        }
        return new TreeMap<>(moved).values().stream().map(this::moved).toList();
    }

    /** Compares one case; gives what is wrong with it, null for nothing. */
    private String one(String text) {
        try {
            ObjectNode tree = CaseReader.read(text.getBytes(StandardCharsets.UTF_8));
            boolean differs = false;
            for (String ask : ASKS) {
                differs |= canDiffer(tree, ask) && note(tree, ask, text.strip());
            }
            changed.addAndGet(differs ? 1 : 0);
            return null;
        } catch (CaseFaults e) {
            return e.faults().toString();
        }
    }

    private boolean canDiffer(ObjectNode tree, String ask) {
        return reached == null || new Outlook(before, tree).asked(ask).stream().anyMatch(reached::contains);
    }

    private boolean note(ObjectNode tree, String ask, String text) {
        Map<String, String> was = new Outlook(before, tree).outcomes(ask);
        Map<String, String> is = new Outlook(after, tree).outcomes(ask);
        Set<String> places = new TreeSet<>(was.keySet());
        places.addAll(is.keySet());
        places.removeIf(place -> Objects.equals(was.get(place), is.get(place)));
        for (String place : places) {
            String from = was.getOrDefault(place, "not asked");
            String to = is.getOrDefault(place, "not asked");
            moved.merge(
                    what(place) + " " + from + " " + to,
                    new Change(text, ask, place, places, from, to, 1),
                    Change::and);
        }
        return !places.isEmpty();
    }

    private static String what(String place) {
        return place.replaceFirst(" .*", "");
    }

    private Moved moved(Change change) {
        String what = what(change.place());
        List<String> by = isCriterion(what) ? rules(change) : criteria(change.places());
        return new Moved(what, change.from(), change.to(), by, change.cases(), change.text());
    }

    private boolean isCriterion(String what) {
        return before.criteria().containsKey(what) || after.criteria().containsKey(what);
    }

    private List<String> criteria(Set<String> places) {
        return places.stream()
                .map(Comparison::what)
                .filter(this::isCriterion)
                .distinct()
                .toList();
    }

    /** The rules that answer a question in its smallest case, before and after. */
    private List<String> rules(Change change) {
        Set<String> rules = new TreeSet<>();
        for (RuleBook book : List.of(before, after)) {
            Listener listener = new Listener() {
                @Override
                public void fired(RuleText rule, List<Object> facts, Object conclusion) {
                    String key = conclusion instanceof Finding finding
                            ? finding.asked().getKey()
                            : conclusion instanceof Missing missing
                                    ? missing.asked().getKey()
                                    : "";
                    if (key.strip().equals(change.place())) {
                        rules.add(rule.name());
                    }
                }
            };
            outlook(book.with(book.rules(), new InterpretedRules(book.rules(), listener)), change);
        }
        return List.copyOf(rules);
    }

    private static void outlook(RuleBook book, Change change) {
        try {
            new Outlook(book, CaseReader.read(change.text().getBytes(StandardCharsets.UTF_8))).outcomes(change.ask());
        } catch (CaseFaults e) {
            throw new IllegalStateException("a case that was read before", e);
        }
    }
}
