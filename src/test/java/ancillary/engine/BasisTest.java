package ancillary.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ancillary.law.Basis;
import ancillary.law.Criterion;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** An answer is labelled as its least firm part: the criterion, the value of that day, or the sentence. */
class BasisTest {

    @Test
    void a_value_that_is_known_from_practice_makes_the_answer_practice_in_its_own_days_alone() {
        Criterion criterion = TheBook.get().criteria().get("ftr-extended-sentence");
        assertThat(criterion.basis(criterion.on(LocalDate.of(2024, 4, 1)).orElseThrow(), "met"))
                .isEqualTo(Basis.PRACTICE);
        assertThat(criterion.basis(criterion.on(LocalDate.of(2024, 4, 2)).orElseThrow(), "met"))
                .isEqualTo(Basis.STATUTE);
    }

    @Test
    void a_sentence_can_be_less_firm_than_its_law() {
        Criterion criterion = TheBook.get().criteria().get("work-not-announced");
        assertThat(criterion.basis(null, "judgement")).isEqualTo(Basis.INFERENCE);
        assertThat(criterion.basis(null, "not met")).isEqualTo(Basis.STATUTE);
        assertThat(criterion.basis(null, null)).isEqualTo(Basis.STATUTE);
    }

    @Test
    void before_its_first_day_a_test_is_as_firm_as_that_day() {
        Criterion criterion = TheBook.get().criteria().get("ftr-2025-adult");
        assertThat(criterion.nearest(LocalDate.of(2025, 9, 1)).basis()).isEqualTo(Basis.PRACTICE);
    }

    @Test
    void a_basis_of_a_sentence_that_is_not_there_is_refused() {
        Map<String, String> files = new TreeMap<>(TheBook.get().files().files());
        files.computeIfPresent(
                "licence/work-not-announced.yaml",
                (path, text) -> text.replace("basis-of: { judgement:", "basis-of: { \"met, never\":"));
        assertThatThrownBy(() -> RuleBookReader.untried(new RuleFiles(new TreeMap<>(files)), InterpretedRules::new))
                .isInstanceOf(RuleBookFaults.class)
                .hasMessageContaining("`basis-of` names `met, never`, which is none of its sentences");
    }
}
