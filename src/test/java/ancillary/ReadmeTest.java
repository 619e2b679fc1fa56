package ancillary;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.TheBook;
import ancillary.law.Basis;
import ancillary.law.Criterion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** README names every criterion that answers from memory or leaves its question to a person, and no other. */
class ReadmeTest {

    @Test
    void every_criterion_that_rests_on_memory_is_named() throws IOException {
        assertThat(named("## Answers that rest on memory"))
                .isEqualTo(criteria(criterion -> criterion.bases().contains(Basis.MEMORY)));
    }

    @Test
    void every_criterion_that_can_leave_its_question_to_a_person_is_named() throws IOException {
        assertThat(named("## What is left to judgement, and where"))
                .isEqualTo(criteria(criterion ->
                        criterion.because().keySet().stream().anyMatch(key -> key.startsWith("judgement"))));
    }

    private static Set<String> criteria(Predicate<Criterion> which) {
        return TheBook.get().criteria().values().stream()
                .filter(which)
                .map(Criterion::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What stands in backticks in the items of a section. */
    private static Set<String> named(String heading) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(readme).contains(heading);
        String section = readme.substring(readme.indexOf(heading)).substring(heading.length());
        int end = section.indexOf("\n## ");
        Set<String> named = new TreeSet<>();
        Matcher names = Pattern.compile("`([A-Za-z0-9-]+)`").matcher(end < 0 ? section : section.substring(0, end));
        while (names.find()) {
            named.add(names.group(1));
        }
        return named;
    }
}
