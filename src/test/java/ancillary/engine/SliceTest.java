package ancillary.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SliceTest {
    @Test
    void the_book_reads() throws Exception {
        RuleBook book;
        try {
            book = RuleBookReader.read(RuleFiles.in(Path.of("rules")));
        } catch (RuleBookFaults e) {
            e.faults().forEach(System.out::println);
            throw e;
        }
        var tree = CaseReader.read("{\"assessedOn\":\"2026-11-22\",\"people\":[{\"counts\":[{\"offence\":{\"statute\":\"Misuse of Drugs Act 1971\",\"section\":\"4(3)\"}}]}]}".getBytes());
        System.out.println(Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(new Assessor(book).assess(tree, "eligibility")));
        assertThat(book.criteria()).isNotEmpty();
        long start = System.nanoTime();
        for (int i = 0; i < 2000; i++) new Assessor(book).assess(tree, "eligibility");
        System.out.println((System.nanoTime() - start) / 2000 / 1000 + " us");
        System.out.println(CaseSchema.get().toPrettyString().substring(0, 1500));
    }
}
