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
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Compares what two ways of running the rules conclude for whole cases: every finding, every missing fact, every limb and
 * verdict, before completions are tried. The facts are put in in a shuffled order.
 */
final class Agreement {

    private static final Set<Class<?>> ANSWERS = Set.of(Finding.class, Missing.class, Standing.class, Chosen.class);
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

    /** Compares at least so many answers, each case under both endpoints, on as many threads as there are cores. */
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
                for (String endpoint : List.of("eligibility", "breaches")) {
                    compared.incrementAndGet();
                    String difference = difference(other, inserts(tree, endpoint), random);
                    if (difference != null && differing.incrementAndGet() <= SHOWN) {
                        shown.add(endpoint + " of " + tree + ": " + difference);
                    }
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
            List<Object> inserts = inserts(cases.next(), all.size() % 2 == 0 ? "eligibility" : "breaches");
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

    private List<Object> inserts(ObjectNode tree, String endpoint) {
        try {
            Facts facts = Facts.of(tree);
            List<Object> all = new ArrayList<>();
            facts.all().forEach(all::add);
            all.addAll(facts.recorded());
            all.addAll(plain.tables().rows(facts));
            all.addAll(new Plan(plain, facts).endpoint(endpoint).inserts());
            return all;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a case that is none: " + tree, e);
        }
    }

    /** What one concludes and the other does not; null where they agree. */
    private String difference(Rules other, List<Object> inserts, Random random) {
        Set<Object> expected = concluded(plain.built().run(inserts));
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

    private static Set<Object> concluded(Collection<?> known) {
        Set<Object> concluded = new HashSet<>();
        for (Object fact : known) {
            if (ANSWERS.contains(fact.getClass())) {
                concluded.add(fact);
            }
        }
        return concluded;
    }
}
