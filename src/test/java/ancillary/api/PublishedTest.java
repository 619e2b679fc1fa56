package ancillary.api;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.Assessor;
import ancillary.engine.CaseReader;
import ancillary.engine.OffenceCodes;
import ancillary.engine.Published;
import ancillary.engine.RuleBook;
import ancillary.engine.RuleBooks;
import ancillary.workbench.Ancillary;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every rule book that was ever active can be asked again, by its hash. */
class PublishedTest {

    private static final String SIDECAR = "tro/tro-four-years.yaml";
    private static final int CASES = 200;

    @TempDir
    Path folder;

    private RulesCopy rules;
    private Path published;

    @BeforeEach
    void copy() throws Exception {
        rules = RulesCopy.in(Files.createDirectory(folder.resolve("rules")));
        published = folder.resolve("published");
    }

    @Test
    void answers_over_five_versions_come_out_again_byte_for_byte() throws Exception {
        assertThat(again(5)).isEqualTo(1_000);
    }

    @Test
    @Tag("long")
    void ten_thousand_answers_over_fifty_versions_come_out_again_byte_for_byte() throws Exception {
        assertThat(again(50)).isEqualTo(10_000);
    }

    /** Gives answers under so many versions, asks all of them again, and says how many came out the same. */
    private int again(int versions) throws Exception {
        Map<String, List<byte[]>> given = new LinkedHashMap<>();
        String first = rules.read(SIDECAR);
        try (RuleBooks books = open()) {
            for (int version = 0; version < versions; version++) {
                rules.write(SIDECAR, first.replace("the threshold is", "the threshold of version " + version + " is"));
                books.refresh();
                given.put(books.active().hash(), books.with(PublishedTest::answers));
            }
        }
        assertThat(given).hasSize(versions);
        try (RuleBooks later = open()) {
            int again = 0;
            for (Map.Entry<String, List<byte[]>> each : given.entrySet()) {
                List<byte[]> answers = later.with(each.getKey(), PublishedTest::answers);
                for (int i = 0; i < CASES; i++) {
                    assertThat(answers.get(i)).isEqualTo(each.getValue().get(i));
                    again++;
                }
            }
            return again;
        }
    }

    @Test
    void a_rule_book_nobody_published_is_not_found_and_neither_is_one_that_was_changed_since() throws Exception {
        try (RuleBooks books = open()) {
            String hash = books.active().hash();
            assertThat(books.<String>with("0123456789abcdef", RuleBook::hash)).isNull();
            assertThat(books.<String>with("../rules", RuleBook::hash)).isNull();
            rules.write(SIDECAR, rules.read(SIDECAR) + "# another\n");
            books.refresh();
            assertThat(books.active().hash()).isNotEqualTo(hash);
            Path kept = published.resolve(hash).resolve(SIDECAR);
            Files.writeString(kept, Files.readString(kept) + "# meddled with\n");
            assertThat(books.<String>with(hash, RuleBook::hash)).isNull();
        }
    }

    @Test
    void the_last_good_rule_book_is_put_back_with_the_files_it_had_and_no_others() throws Exception {
        String good = rules.read(SIDECAR);
        try (RuleBooks books = open()) {
            String before = books.active().hash();
            rules.write(SIDECAR, good.replace("the threshold is", "the measure is"));
            rules.write("tables/more.csv", "code\n");
            books.refresh();
            assertThat(books.active().hash()).isNotEqualTo(before);
            int code = Ancillary.run(
                    "rollback", rules.folder().toString(), "--published", published.toString(), "--to", before);
            assertThat(code).isZero();
            assertThat(rules.read(SIDECAR)).isEqualTo(good);
            assertThat(rules.folder().resolve("tables/more.csv")).doesNotExist();
            books.refresh();
            assertThat(books.active().hash()).isEqualTo(before);
        }
    }

    private RuleBooks open() throws Exception {
        return RuleBooks.open(rules.folder(), false, OffenceCodes.NONE, new Published(published));
    }

    /** Answers to cases about every length around the threshold, as bytes. */
    private static List<byte[]> answers(RuleBook book) {
        return IntStream.range(0, CASES)
                .parallel()
                .mapToObj(months -> answer(book, 1 + months))
                .toList();
    }

    private static byte[] answer(RuleBook book, int months) {
        String text = """
                { "assessedOn": "2026-11-22",
                  "hearing": { "court": "CROWN_COURT", "jurisdiction": "ENGLAND_AND_WALES" },
                  "people": [ { "kind": "INDIVIDUAL", "bornOn": "1990-01-01", "counts": [ {
                    "offence": { "statute": "Misuse of Drugs Act 1971", "section": "4(3)" }, "mode": "PRINCIPAL",
                    "committedOn": "2024-06-01", "result": "CONVICTED", "convictedIn": "ENGLAND_AND_WALES",
                    "convictedOn": "2026-09-01", "court": "CROWN_COURT",
                    "sentence": { "kind": "IMPRISONMENT", "term": "P%dM" } } ] } ] }
                """.formatted(months);
        try {
            return Answers.write(
                    new Assessor(book).assess(CaseReader.read(text.getBytes(StandardCharsets.UTF_8)), "eligibility"));
        } catch (ancillary.engine.CaseFaults e) {
            throw new AssertionError(e.faults().toString(), e);
        }
    }
}
