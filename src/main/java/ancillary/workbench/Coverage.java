package ancillary.workbench;

import ancillary.engine.RuleBook;
import ancillary.engine.drl.Expression;
import ancillary.engine.drl.Listener;
import ancillary.engine.drl.RuleText;
import ancillary.findings.Finding;
import ancillary.findings.Missing;
import ancillary.workbench.lint.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What the cases reach: criteria, the outcomes rules can find, rules, and each condition seen to hold and to fail. */
final class Coverage implements Listener {

    private final Set<String> fired = new HashSet<>();
    private final Set<String> held = new HashSet<>();
    private final Set<String> failed = new HashSet<>();
    private final Set<String> outcomes = new HashSet<>();

    @Override
    public void asked(RuleText rule, int condition, boolean matched) {
        (matched ? held : failed).add(rule.name() + " #" + condition);
    }

    @Override
    public void fired(RuleText rule, List<Object> facts, Object conclusion) {
        fired.add(rule.name());
        if (conclusion instanceof Finding finding) {
            outcomes.add(finding.asked().criterion() + ": " + outcome(finding));
        } else if (conclusion instanceof Missing missing) {
            outcomes.add(missing.asked().criterion() + ": unknown");
        }
    }

    private static String outcome(Finding finding) {
        String word =
                finding.outcome().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        return finding.variant().isEmpty() ? word : word + ", " + finding.variant();
    }

    /**
     * How much of one kind of thing was reached.
     *
     * @param open what was not, by name
     */
    record Share(int reached, int all, List<String> open) {

        /** In percent; 100 where there is nothing to reach. */
        public double getPercent() {
            return all == 0 ? 100 : Math.round(1000.0 * reached / all) / 10.0;
        }
    }

    /** The shares by kind, in a fixed order. */
    Map<String, Share> of(RuleBook book) {
        Map<String, Share> shares = new LinkedHashMap<>();
        Set<String> due = new TreeSet<>();
        Set<String> criteria = new TreeSet<>(book.criteria().keySet());
        book.criteria().values().stream()
                .filter(criterion -> criterion.provisions().isEmpty())
                .forEach(criterion -> criteria.remove(criterion.id()));
        for (RuleText rule : book.rules()) {
            String criterion = rule.conditions().stream()
                    .map(condition -> Words.criterion(condition.pattern()))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            if (criterion != null && criteria.contains(criterion)) {
                rule.conclusions().stream().map(Coverage::outcome).forEach(word -> {
                    if (word != null) {
                        due.add(criterion + ": " + word);
                    }
                });
            }
        }
        Set<String> seen = new HashSet<>();
        outcomes.forEach(each -> seen.add(each.replaceFirst(": .*", "")));
        shares.put("criteria", share(criteria, seen));
        shares.put("outcomes", share(due, outcomes));
        shares.put("rules", rules(book));
        shares.put("conditions", conditions(book));
        return shares;
    }

    private static Share share(Set<String> due, Set<String> seen) {
        List<String> open = due.stream().filter(each -> !seen.contains(each)).toList();
        return new Share(due.size() - open.size(), due.size(), open);
    }

    /** The outcome a conclusion finds, as the listener says it; null where it finds none. */
    private static String outcome(Expression conclusion) {
        return conclusion.toString().startsWith("Missing") ? "unknown" : Words.sentence(conclusion);
    }

    private Share rules(RuleBook book) {
        List<String> open = new ArrayList<>();
        for (RuleText rule : inOrder(book)) {
            if (!fired.contains(rule.name())) {
                open.add(place(rule, rule.line()) + " `" + rule.name() + "` never fires");
            }
        }
        return new Share(book.rules().size() - open.size(), book.rules().size(), open);
    }

    private Share conditions(RuleBook book) {
        List<String> open = new ArrayList<>();
        int all = 0;
        for (RuleText rule : inOrder(book)) {
            for (int i = 0; i < rule.conditions().size(); i++) {
                String id = rule.name() + " #" + i;
                String where = place(rule, rule.conditions().get(i).line()) + " `"
                        + rule.conditions().get(i) + "`";
                all += 2;
                if (!held.contains(id)) {
                    open.add(where + " never holds");
                }
                if (!failed.contains(id)) {
                    open.add(where + " never fails");
                }
            }
        }
        return new Share(all - open.size(), all, open);
    }

    /** The shared logic of verdicts last: a small book does not use all of it. */
    private static List<RuleText> inOrder(RuleBook book) {
        return book.rules().stream()
                .sorted(Comparator.comparing(rule -> !rule.path().contains("/")))
                .toList();
    }

    private static String place(RuleText rule, int line) {
        return rule.path() + ":" + line;
    }
}
