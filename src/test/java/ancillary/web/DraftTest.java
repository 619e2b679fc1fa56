package ancillary.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ancillary.engine.RuleBook;
import ancillary.engine.RuleBookFaults;
import ancillary.engine.RuleBookReader;
import ancillary.engine.RuleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case under draft rules: what moves, and a draft that cannot be read. */
class DraftTest {

    private static final Path RULES = Path.of("rules");

    @TempDir
    Path folder;

    @Test
    void a_threshold_raised_in_the_draft_moves_the_test_and_its_verdict_and_nothing_else() throws Exception {
        copy();
        edit("tro/tro-four-years.yaml", "P4Y", "P5Y");
        assertThat(new Draft(Optional.of(folder)).moves(active(), Site.twoCounts(), "eligibility"))
                .containsExactlyInAnyOrder(
                        new Draft.Moved("tro", "/people/0", "", "MUST_CONSIDER", "NOT_AVAILABLE"),
                        new Draft.Moved("tro-four-years", "/people/0/counts/0", "", "MET", "NOT_MET"),
                        new Draft.Moved("tro-remind-court", "/people/0", "", "MET", null));
    }

    @Test
    void rules_that_are_the_same_move_nothing() throws Exception {
        assertThat(new Draft(Optional.of(RULES)).moves(active(), Site.twoCounts(), "eligibility"))
                .isEmpty();
    }

    @Test
    void a_draft_with_a_fault_is_told_by_file_and_not_tried() throws Exception {
        copy();
        edit("tro/tro-four-years.yaml", "2002-04-01", "2002-13-01");
        Draft draft = new Draft(Optional.of(folder));
        assertThatThrownBy(() -> draft.moves(active(), Site.twoCounts(), "eligibility"))
                .isInstanceOfSatisfying(
                        RuleBookFaults.class,
                        e -> assertThat(e.faults()).anyMatch(each -> each.path().equals("tro/tro-four-years.yaml")));
    }

    private static RuleBook active() throws RuleBookFaults {
        return RuleBookReader.untried(RuleFiles.in(RULES), ancillary.engine.InterpretedRules::new);
    }

    private void copy() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(RULES)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path to = folder.resolve(RULES.relativize(file).toString());
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
        }
    }

    private void edit(String name, String before, String after) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, Files.readString(file).replace(before, after));
    }
}
