package ancillary.engine;

import ancillary.findings.Asked;
import ancillary.findings.Chosen;
import ancillary.findings.Finding;
import ancillary.findings.Missing;
import ancillary.findings.Standing;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Compares what two ways of running the rules conclude for whole cases: every finding, every missing fact, every limb and
 * verdict, before completions are tried. The facts are put in in a shuffled order. A question that has no answer, or two,
 * is a difference too.
 */
final class Agreement {

    private static final List<String> ENDPOINTS = List.of("eligibility", "breaches");
    private static final int SHOWN = 3;
    private static final int VARIANTS = 20;

    private final RuleBook plain;
    private final List<ObjectNode> written;

    /** What came of it: how many answers were compared, and the first differences. */
    record Result(int answers, int differences, List<String> shown) {}

    Agreement(RuleBook plain) {
        this.plain = plain;
        this.written = Caseload.written(plain);
    }

    RuleBook plain() {
        return plain;
    }

    /**
     * Compares at least so many answers, on as many threads as there are cores: of each case the answers of both endpoints,
     * asked at once, for what is inferred from its facts is the same for both.
     */
    Result of(Rules other, long seed, int answers) {
        int parts = Math.max(4, answers / 500);
        AtomicInteger compared = new AtomicInteger();
        AtomicInteger differing = new AtomicInteger();
        ConcurrentLinkedQueue<String> shown = new ConcurrentLinkedQueue<>();
        IntStream.range(0, parts).parallel().forEach(part -> {
            Random random = new Random(seed * 1_000_003 + part);
            Caseload cases = new Caseload(plain, written, random.nextLong(), VARIANTS);
            for (int i = 0; i < (answers + 2 * parts - 1) / (2 * parts); i++) {
                ObjectNode tree = cases.next();
                String difference = difference(other, inserts(facts(tree), ENDPOINTS), random);
                compared.addAndGet(ENDPOINTS.size());
                if (difference != null && differing.incrementAndGet() <= SHOWN) {
                    shown.add(tree + ": " + difference);
                }
            }
        });
        return new Result(compared.get(), differing.get(), List.copyOf(shown));
    }

    /** The same case again and again, its facts in so many orders; each run under the other must conclude the same. */
    Result inOrders(Rules other, long seed, int orders) {
        Random random = new Random(seed);
        Caseload cases = new Caseload(plain, written, random.nextLong(), VARIANTS);
        List<List<Object>> all = new ArrayList<>();
        while (all.size() < 6) {
            Facts facts = facts(cases.next());
            List<Object> inserts = inserts(facts, List.of(ENDPOINTS.get(all.size() % 2)));
            if (inserts.stream().anyMatch(Asked.class::isInstance)) {
                all.add(inserts);
            }
        }
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < orders; i++) {
            String difference = difference(other, all.get(i % all.size()), random);
            if (difference != null) {
                differences.add(difference);
            }
        }
        return new Result(orders, differences.size(), differences);
    }

    private static Facts facts(ObjectNode tree) {
        try {
            return Facts.of(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a case that is none: " + tree, e);
        }
    }

    /** What stands whatever is asked: the facts, the lists recorded and the rows of tables. */
    private List<Object> given(Facts facts) {
        List<Object> given = new ArrayList<>();
        facts.all().forEach(given::add);
        given.addAll(facts.recorded());
        given.addAll(plain.tables().rows(facts));
        return given;
    }

    private List<Object> inserts(Facts facts, List<String> endpoints) {
        List<Object> all = given(facts);
        Set<Object> asked = new LinkedHashSet<>();
        endpoints.forEach(endpoint ->
                asked.addAll(new Plan(plain, facts).endpoint(endpoint).inserts()));
        all.addAll(asked);
        return all;
    }

    /** What one concludes and the other does not; null where they agree. */
    private String difference(Rules other, List<Object> inserts, Random random) {
        Set<Object> expected = concluded(plain.built().run(inserts));
        String untold = untold(inserts, expected);
        if (untold != null) {
            return untold;
        }
        List<Object> shuffled = new ArrayList<>(inserts);
        Collections.shuffle(shuffled, random);
        Set<Object> actual = concluded(other.run(shuffled));
        if (expected.equals(actual)) {
            return null;
        }
        Set<Object> lost = new HashSet<>(expected);
        lost.removeAll(actual);
        actual.removeAll(expected);
        return "the second evaluator alone " + lost + ", Drools alone " + actual;
    }

    /** A question that has not exactly one answer: one finding, or what is missing; null where each has. */
    private static String untold(List<Object> inserts, Set<Object> concluded) {
        Set<Asked> found = new HashSet<>();
        Set<Asked> missing = new HashSet<>();
        for (Object fact : concluded) {
            if (fact instanceof Finding finding && !found.add(finding.asked())) {
                return "two findings for " + finding.asked();
            }
            if (fact instanceof Missing each) {
                missing.add(each.asked());
            }
        }
        for (Object fact : inserts) {
            if (fact instanceof Asked asked && !found.contains(asked) && !missing.contains(asked)) {
                return "no finding for " + asked;
            }
        }
        return null;
    }

    private static Set<Object> concluded(Collection<?> known) {
        Set<Object> concluded = new HashSet<>();
        for (Object fact : known) {
            if (fact instanceof Finding
                    || fact instanceof Missing
                    || fact instanceof Standing
                    || fact instanceof Chosen) {
                concluded.add(fact);
            }
        }
        return concluded;
    }
}
