package ancillary.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TheBookTest {

    @Test
    void every_case_of_every_sidecar_comes_out_as_its_author_expected() {
        RuleFiles files = TheBook.get().files();
        List<Fault> faults = new ArrayList<>();
        List<YamlFile> sidecars = files.ending(".yaml").entrySet().stream()
                .filter(file -> RuleBookReader.holdsCases(file.getKey()))
                .map(file -> YamlFile.read(file.getKey(), file.getValue(), faults))
                .toList();
        faults.addAll(new Trial(TheBook.get(), true, new Unchanged(null, TheBook.get())).of(sidecars));
        assertThat(faults).isEmpty();
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
