package ancillary.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TheBookTest {

    @Test
    void every_case_of_every_sidecar_comes_out_as_its_author_expected() throws Exception {
        assertThat(RuleBookReader.read(TheBook.get().files()).hash())
                .isEqualTo(TheBook.get().hash());
    }

    @Test
    void every_sidecar_is_that_of_a_criterion_or_of_a_verdict() {
        assertThat(TheBook.get().criteria()).isNotEmpty();
        assertThat(TheBook.get().files().files().keySet())
                .filteredOn(RuleBookReader::isSidecar)
                .hasSize(TheBook.get().criteria().size()
                        + TheBook.get().questions().size());
    }

    @Test
    void the_rules_inside_the_jar_are_the_rules_of_the_folder() {
        assertThat(RuleFiles.inside(TheBookTest.class.getClassLoader()).hash())
                .isEqualTo(TheBook.get().hash());
    }
}
