package ancillary.scpo;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.CaseReader;
import ancillary.engine.Json;
import ancillary.engine.Outcomes;
import ancillary.engine.Outcomes.Answered;
import ancillary.engine.RuleBook;
import ancillary.engine.TheBook;
import ancillary.findings.Outcome;
import ancillary.law.Criterion;
import ancillary.law.Criterion.Role;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each flag: something raises it, one fact repairs it, and without that fact it is unknown and asks for it. */
class FlagTriplesTest {

    private static final Path TRIPLES = Path.of("src/test/resources/flags/triples.yaml");
    private static final String PERSON = "/people/0";
    private static final String ORDER = PERSON + "/proposedOrders/0";

    static List<JsonNode> triples() throws IOException {
        List<JsonNode> triples = new ArrayList<>();
        new YAMLMapper().readTree(Files.readString(TRIPLES)).forEach(triples::add);
        return triples;
    }

    @ParameterizedTest
    @MethodSource("triples")
    void a_flag_is_raised_repaired_and_asks_for_the_fact_between(JsonNode triple) throws Exception {
        String fact = place(triple.path("fact").asText());
        String needed = place(triple.path("needs").asText(triple.path("fact").asText()));
        assertThat(answer(triple, fact, triple.get("raises")).outcome()).isEqualTo(Outcome.MET);
        assertThat(answer(triple, fact, triple.get("repaired")).outcome()).isEqualTo(Outcome.NOT_MET);
        Answered without = answer(triple, fact, null);
        assertThat(without.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(without.needs()).contains(needed);
    }

    @Test
    void every_flag_has_its_three_but_those_that_no_one_fact_decides() throws IOException {
        Set<String> lacking = TheBook.get().criteria().values().stream()
                .filter(each -> each.role() == Role.FLAG)
                .filter(each -> each.path().startsWith("scpo/") || each.path().startsWith("scpo-terms/"))
                .map(Criterion::id)
                .collect(Collectors.toCollection(TreeSet::new));
        triples().forEach(triple -> lacking.remove(triple.path("flag").asText()));
        // The first points at words of a text that is there; a term on electronic monitoring is flagged whatever it
        // says; the switches say only that a provision is in force; the last two are for the court.
        assertThat(lacking)
                .containsExactly(
                        "PF-04-TEXT",
                        "PF-28-TERM",
                        "scpo-electronic-monitoring",
                        "scpo-interim",
                        "scpo-new-applicants",
                        "scpo-right-to-be-heard",
                        "scpo-term-necessity");
    }

    private static Answered answer(JsonNode triple, String fact, JsonNode value) throws Exception {
        ObjectNode tree = tree(triple);
        if (value != null) {
            put(tree, fact, value);
        }
        RuleBook book = triple.has("commenced")
                ? Commenced.book(triple.path("commenced").asText(), "2026-01-01")
                : TheBook.get();
        ObjectNode given = CaseReader.read(Json.mapper().writeValueAsBytes(tree));
        String flag = triple.path("flag").asText();
        return new Answered(
                Outcomes.all(book, "eligibility", given).get(flag), Outcomes.needs(book, "eligibility", flag, given));
    }

    /** A case of one person, with the order and the term of the triple, before the Crown Court unless that is the fact. */
    private static ObjectNode tree(JsonNode triple) {
        ObjectNode tree = Json.mapper().createObjectNode().put("assessedOn", "2026-11-22");
        ObjectNode hearing = tree.putObject("hearing").put("jurisdiction", "ENGLAND_AND_WALES");
        String fact = triple.path("fact").asText();
        if (!fact.equals("hearing/court")) {
            hearing.put("court", "CROWN_COURT");
        }
        ObjectNode person = tree.putArray("people").addObject();
        for (String list : List.of("counts", "facilitations", "orders", "licences")) {
            if (!fact.equals("person/" + list)) {
                person.putArray(list);
            }
        }
        if (triple.has("person")) {
            person.setAll((ObjectNode) triple.get("person").deepCopy());
        }
        ObjectNode order = person.putArray("proposedOrders").addObject().put("kind", "SERIOUS_CRIME_PREVENTION");
        if (triple.has("order")) {
            order.setAll((ObjectNode) triple.get("order").deepCopy());
        }
        if (triple.has("term")) {
            order.putArray("terms").add(triple.get("term").deepCopy());
        }
        return tree;
    }

    private static String place(String fact) {
        return fact.replaceFirst("^term/", ORDER + "/terms/0/")
                .replaceFirst("^order/", ORDER + "/")
                .replaceFirst("^person/", PERSON + "/")
                .replaceFirst("^hearing/", "/hearing/");
    }

    private static void put(ObjectNode tree, String pointer, JsonNode value) {
        String[] steps = pointer.substring(1).split("/");
        JsonNode at = tree;
        for (int i = 0; i < steps.length - 1; i++) {
            at = at instanceof ArrayNode list ? list.get(Integer.parseInt(steps[i])) : at.get(steps[i]);
        }
        ((ObjectNode) at).set(steps[steps.length - 1], value);
    }
}
