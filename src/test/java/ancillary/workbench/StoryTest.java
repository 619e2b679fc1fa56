package ancillary.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.TheBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryTest {

    /** What `test` says of them is what the server says, which {@code FixturesTest} asks. */
    @Test
    void every_story_of_the_project_holds_by_the_workbench_too() throws IOException {
        List<Tried> tried = Story.in(Path.of("fixtures")).stream()
                .flatMap(story -> story.tried(TheBook.get()).stream())
                .toList();
        assertThat(tried).hasSizeGreaterThan(40).allMatch(Tried::holds);
    }
}
