package ancillary.rows;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.InterpretedRules;
import ancillary.engine.RuleBook;
import ancillary.engine.RuleBookFaults;
import ancillary.engine.RuleBookReader;
import ancillary.engine.RuleFiles;
import ancillary.law.Basis;
import ancillary.law.Criterion;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every leaf of every answer to a row about travel restriction orders says its law, where to read it, how firm it is and since when. */
@QuarkusTest
class TroLeavesTest {

    private static final List<String> PARTS = List.of("flags", "dates", "penalties", "next", "notInForce");

    private static RuleBook book;

    @BeforeAll
    static void read_the_rules() throws RuleBookFaults {
        book = RuleBookReader.untried(RuleFiles.in(Path.of("rules")), InterpretedRules::new);
    }

    @Test
    void every_leaf_carries_citation_link_basis_and_period() throws IOException {
        List<String> lacking = new ArrayList<>();
        int leaves = 0;
        for (Rows.Row row : Rows.all()) {
            if (!row.file().equals("tro.yaml") || !row.isCovered()) {
                continue;
            }
            JsonNode answer =
                    Api.ask(row.node().path("ask").asText(), row.node().path("case"));
            for (JsonNode leaf : leaves(answer)) {
                leaves++;
                if (!isWhole(leaf)) {
                    lacking.add(row.id() + ": " + leaf);
                }
            }
        }
        assertThat(lacking).isEmpty();
        assertThat(leaves).isGreaterThan(1_000);
    }

    private static List<JsonNode> leaves(JsonNode answer) {
        List<JsonNode> leaves = new ArrayList<>();
        for (JsonNode verdict : answer.path("verdicts")) {
            verdict.path("criteria").forEach(leaves::add);
            verdict.path("beside").forEach(leaves::add);
        }
        PARTS.forEach(part -> answer.path(part).forEach(leaves::add));
        return leaves;
    }

    private static boolean isWhole(JsonNode leaf) {
        JsonNode law = leaf.path("law");
        return !leaf.path("id").asText().isBlank()
                && !leaf.path("because").asText().isBlank()
                && !law.path("citation").asText().isBlank()
                && law.path("url").asText().startsWith("https://")
                && leaf.path("basis").asText().matches("STATUTE|INFERENCE|SECONDARY|PRACTICE|MEMORY")
                && (leaf.has("outcome") ? isDated(leaf) : isOutOfForce(leaf));
    }

    private static boolean isDated(JsonNode leaf) {
        return leaf.path("law").has("from") ? isPeriod(leaf.path("law")) && isUsed(leaf) : lacksItsDay(leaf);
    }

    /** A test that was not asked shows no period, since no provision was used, and says so with its day. */
    private static boolean isOutOfForce(JsonNode leaf) {
        return !leaf.path("law").has("from")
                && !leaf.path("law").has("until")
                && leaf.path("because").asText().contains("in force");
    }

    /** The law shown is one provision of the rule book, and the basis is that provision's or a less firm one of a sentence. */
    private static boolean isUsed(JsonNode leaf) {
        Criterion criterion = book.criteria().get(leaf.path("id").asText());
        JsonNode law = leaf.path("law");
        Basis basis = Basis.valueOf(leaf.path("basis").asText());
        return criterion.provisions().stream()
                .filter(provision -> provision.basis() == basis
                        || criterion.basisOf().containsValue(basis) && basis.compareTo(provision.basis()) > 0)
                .anyMatch(provision ->
                        provision.citation().equals(law.path("citation").asText())
                                && provision.url().equals(law.path("url").asText())
                                && text(provision.period().from())
                                        .equals(law.path("from").asText())
                                && text(provision.period().until())
                                        .equals(law.path("until").asText()));
    }

    private static String text(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** Where the legally relevant day is not recorded no provision is chosen yet: that day is what is needed. */
    private static boolean lacksItsDay(JsonNode leaf) {
        return leaf.path("outcome").asText().equals("UNKNOWN")
                && leaf.path("needs").size() == 1
                && leaf.path("needs").get(0).asText().endsWith("/on");
    }

    /** From a day on; until another, later one, where it has ended. */
    private static boolean isPeriod(JsonNode law) {
        if (!law.has("from")) {
            return false;
        }
        LocalDate from = LocalDate.parse(law.path("from").asText());
        return !law.has("until") || LocalDate.parse(law.path("until").asText()).isAfter(from);
    }
}
