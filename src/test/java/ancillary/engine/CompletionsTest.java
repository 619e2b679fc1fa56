package ancillary.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Values that go on as one in working out needs change neither the word nor the needs. */
@Execution(ExecutionMode.CONCURRENT)
class CompletionsTest {

    private static final int MOST = 400;

    @Test
    void values_no_criterion_can_tell_apart_come_to_the_same_as_each_on_its_own() throws Exception {
        compare(40, 8);
    }

    @Test
    @Tag("long")
    void values_no_criterion_can_tell_apart_come_to_the_same_in_many_cases() throws Exception {
        compare(600, 200);
    }

    @Test
    void the_rules_of_one_verdict_run_from_their_text_come_to_what_the_engine_does() throws Exception {
        RuleBook book = TheBook.get();
        List<JsonNode> documents = documents();
        Random random = new Random(20_261_123L);
        List<String> differences = new ArrayList<>();
        int compared = 0;
        for (int i = 0; i < 60; i++) {
            Facts facts = facts(
                    without(documents.get(random.nextInt(documents.size())).deepCopy(), random));
            for (String endpoint : facts == null ? List.<String>of() : List.of("eligibility", "breaches")) {
                Plan whole = new Plan(book, facts).endpoint(endpoint);
                Run run = Run.of(book, facts, whole);
                for (Instance instance : whole.instances()) {
                    compared++;
                    if (!come(run, instance, whole).equals(alone(book, facts, instance))) {
                        differences.add(instance.id() + " of " + facts.tree());
                    }
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(compared).isGreaterThan(200);
    }

    private static List<Object> alone(RuleBook book, Facts facts, Instance instance) {
        String against = instance.against() == null ? null : instance.against().at();
        Plan plan = new Plan(book, facts)
                .only(instance.question(), instance.subject().at(), against);
        Instance same = plan.instances().get(0);
        List<Ask> asks = same.limbs().stream().map(plan.asks().all()::get).toList();
        Rules plain = book.plain().of(instance.question().limbs(), book.tables());
        return come(Run.of(plain, book.tables(), facts, plan.inserts(), asks), same, plan);
    }

    /** The word, and the outcome and the needs of every limb. */
    private static List<Object> come(Run run, Instance instance, Plan plan) {
        List<Object> come = new ArrayList<>(List.of(run.word(instance)));
        for (String limb : new TreeSet<>(instance.limbs())) {
            Ask ask = plan.asks().all().get(limb);
            come.add(limb + " " + run.outcome(ask) + " " + run.needs(ask));
        }
        return come;
    }

    /** A verdict on which nothing missing bears is not left open because others take long to work out. */
    @Test
    void not_to_recall_is_open_where_nothing_of_the_recall_is_recorded() throws Exception {
        JsonNode answer = Json.mapper()
                .valueToTree(new Assessor(TheBook.get())
                        .assess(CaseReader.read("""
                                        {"assessedOn":"2026-11-22","people":[{"kind":"INDIVIDUAL","recalls":[{"route":"S254"}]}]}
                                        """.getBytes(StandardCharsets.UTF_8)), "breaches"));

        assertThat(answer.path("verdicts"))
                .filteredOn(each -> each.path("about").asText().equals("NO_RECALL"))
                .extracting(each -> each.path("verdict").asText())
                .containsExactly("AVAILABLE");
    }

    /**
     * Five years from the release on 10 January 2020 and three months from an earlier application both run out on 10 January
     * 2025, so that the answer is for judgement whether the ban was suspended or not: more runs than are made would show it.
     */
    @Test
    void what_could_not_be_looked_into_is_not_said_to_be_needed_for_certain() throws Exception {
        assertThat(revocation("2025-01-10")).containsExactly("UNKNOWN", "[/people/0/orders/0/suspensions]", "false");
    }

    @Test
    void suspensions_that_bear_on_an_application_are_needed_for_certain() throws Exception {
        assertThat(revocation("2025-01-11")).containsExactly("UNKNOWN", "[/people/0/orders/0/suspensions]", "true");
    }

    private static List<String> revocation(String on) throws Exception {
        JsonNode answer = Json.mapper()
                .valueToTree(new Assessor(TheBook.get())
                        .assess(CaseReader.read(("""
                                {"assessedOn":"2026-11-22","people":[{"kind":"INDIVIDUAL","orders":[{"kind":"TRAVEL_RESTRICTION",
                                 "madeOn":"2019-05-01","madeBy":"CROWN_COURT","length":"P5Y","releases":[{"on":"2020-01-10","kind":"LICENCE"}],
                                 "applications":[{"kind":"REVOCATION","madeOn":"2024-10-10"}],
                                 "proposedApplications":[{"kind":"REVOCATION","by":"SUBJECT","court":"CROWN_COURT","on":"%s"}]}]}]}
                                """.formatted(on)).getBytes(StandardCharsets.UTF_8)), "breaches"));
        List<String> of = new ArrayList<>();
        answer.path("verdicts").forEach(each -> {
            if (each.path("question").asText().equals("tro-revocation")) {
                of.addAll(List.of(
                        each.path("verdict").asText(),
                        each.path("needs").toString().replace("\"", ""),
                        each.path("needsExact").asText()));
            }
        });
        return of;
    }

    /** Of many defendants of whom little is recorded, the last is answered as if there were no other. */
    @Test
    void what_one_person_comes_to_does_not_hang_on_the_others() throws Exception {
        String person = """
                {"kind":"INDIVIDUAL","bornOn":"1990-01-01","orders":[],
                 "proposedOrders":[{"kind":"SERIOUS_CRIME_PREVENTION","applicant":{"kind":"DIRECTOR_OF_THE_SERIOUS_FRAUD_OFFICE","appliedOn":"2016-02-19"}}],
                 "counts":[{"court":"CROWN_COURT","convictedIn":"SCOTLAND","committedOn":"2024-06-01","terroristConnection":true,"connections":[]}]}""";
        String alone = answers(person, 0);

        assertThat(answers(String.join(",", Collections.nCopies(4, person)), 3)).isEqualTo(alone);
        assertThat(alone).contains("UNKNOWN");
    }

    private static String answers(String people, int person) throws Exception {
        JsonNode answer = Json.mapper()
                .valueToTree(new Assessor(TheBook.get())
                        .assess(
                                CaseReader.read(
                                        ("{\"assessedOn\":\"2026-11-22\",\"hearing\":{\"court\":\"HIGH_COURT_OF_JUSTICIARY\",\"jurisdiction\":\"SCOTLAND\",\"on\":\"2016-02-29\"},\"people\":["
                                                        + people + "]}")
                                                .getBytes(StandardCharsets.UTF_8)),
                                "eligibility"));
        List<String> of = new ArrayList<>();
        for (String part : List.of("verdicts", "flags", "dates", "penalties", "next")) {
            answer.path(part).forEach(each -> {
                if (each.path("subject").asText().startsWith("/people/" + person)) {
                    of.add(each.toString().replace("/people/" + person, "/people/0"));
                }
            });
        }
        return String.join("\n", of);
    }

    private static Facts facts(ObjectNode tree) {
        try {
            CaseReader.check(tree);
            return Facts.of(tree);
        } catch (IOException | CaseFaults e) {
            return null;
        }
    }

    /** Compares the unknown verdicts of cases of the sheets with one to three facts taken out. */
    private static void compare(int cases, int least) throws Exception {
        List<JsonNode> documents = documents();
        Random random = new Random(20_261_122L);
        List<ObjectNode> partial = Stream.generate(() ->
                        without(documents.get(random.nextInt(documents.size())).deepCopy(), random))
                .limit(cases)
                .toList();
        AtomicInteger compared = new AtomicInteger();
        List<String> differences = partial.parallelStream()
                .flatMap(tree -> Stream.of("eligibility", "breaches")
                        .flatMap(endpoint -> differences(tree, endpoint, compared).stream()))
                .toList();
        assertThat(differences).isEmpty();
        assertThat(compared.get()).isGreaterThan(least);
    }

    private static List<String> differences(ObjectNode tree, String endpoint, AtomicInteger compared) {
        RuleBook book = TheBook.get();
        List<String> differences = new ArrayList<>();
        Facts facts = facts(tree);
        if (facts == null) {
            return List.of();
        }
        Plan plan = new Plan(book, facts).endpoint(endpoint);
        Run run = Run.of(book, facts, plan);
        for (Instance instance : plan.instances()) {
            if (!run.word(instance).equals(Run.UNKNOWN)) {
                continue;
            }
            Set<String> needs = run.needs(instance, plan);
            Completions.Result apart = Completions.apart(book, facts, instance, needs, MOST);
            Completions.Result merged = Completions.of(book, facts, instance, needs);
            if (apart.exact() && merged.exact()) {
                compared.incrementAndGet();
                if (!apart.equals(merged)) {
                    differences.add(instance.id() + " of " + tree + ": " + apart + " but " + merged);
                }
            }
        }
        return differences;
    }

    /** A case with one to three of its facts taken out, wherever they stand. */
    private static ObjectNode without(ObjectNode tree, Random random) {
        for (int i = random.nextInt(3); i >= 0; i--) {
            List<String> places = new ArrayList<>();
            places(tree, "", places);
            if (!places.isEmpty()) {
                JsonPointer place = JsonPointer.compile(places.get(random.nextInt(places.size())));
                ((ObjectNode) tree.at(place.head())).remove(place.last().getMatchingProperty());
            }
        }
        return tree;
    }

    private static void places(JsonNode node, String at, List<String> places) {
        node.properties().forEach(each -> {
            String place = at + "/" + each.getKey();
            if (!Set.of("/assessedOn", "/people").contains(place)) {
                places.add(place);
            }
            places(each.getValue(), place, places);
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            places(node.get(i), at + "/" + i, places);
        }
    }

    private static List<JsonNode> documents() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/rows"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(file -> read(file).findValues("case").stream())
                    .filter(JsonNode::isObject)
                    .toList();
        }
    }

    private static JsonNode read(Path file) {
        try {
            return new YAMLMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
