package ancillary.engine;

import ancillary.engine.drl.RuleText;
import ancillary.law.Criterion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One version of the rules, read, checked and built: never changed again.
 *
 * @param hash the content hash of its files
 * @param files what it was read from
 * @param criteria by name
 * @param questions the verdicts, in order of file
 * @param tables the dated data
 * @param rules the rule texts as read
 * @param built what runs them
 * @param reads which facts each criterion may read
 * @param plain the same rules, to be run straight from their text
 */
public record RuleBook(
        String hash,
        RuleFiles files,
        SortedMap<String, Criterion> criteria,
        List<Question> questions,
        Tables tables,
        List<RuleText> rules,
        Rules built,
        Reads reads,
        PlainRules plain) {

    RuleBook(
            String hash,
            RuleFiles files,
            SortedMap<String, Criterion> criteria,
            List<Question> questions,
            Tables tables,
            List<RuleText> rules,
            Rules built) {
        this(hash, files, criteria, questions, tables, rules, built, new Reads(rules));
    }

    private RuleBook(
            String hash,
            RuleFiles files,
            SortedMap<String, Criterion> criteria,
            List<Question> questions,
            Tables tables,
            List<RuleText> rules,
            Rules built,
            Reads reads) {
        this(hash, files, criteria, questions, tables, rules, built, reads, new PlainRules(rules, criteria, reads));
    }

    /** The same rule book, run by something else, such as by other rules. */
    public RuleBook with(List<RuleText> others, Rules runner) {
        // By identity: what follows from the texts is dear to work out, and is the same for the very same list.
        return others == rules
                ? new RuleBook(hash, files, criteria, questions, tables, rules, runner, reads, plain)
                : new RuleBook(hash, files, criteria, questions, tables, others, runner);
    }

    /** The same rule book with other tables, which keeps its hash. */
    RuleBook with(RuleFiles others, Tables changed) {
        // What the rules read follows from them, from the columns of tables and from how rows are found; not from the
        // rows.
        return tables.alike(changed)
                ? new RuleBook(hash, others, criteria, questions, changed, rules, built, reads, plain)
                : new RuleBook(hash, others, criteria, questions, changed, rules, built);
    }

    /**
     * This rule book with a first day entered for a criterion that is not commenced.
     *
     * @param day inclusive, `2027-01-01`
     * @throws IllegalArgumentException if there is none of that name that is not commenced, or that is no day
     */
    RuleBook commencing(String criterion, String day) {
        Criterion before = criteria.get(criterion);
        if (before == null || before.notCommenced() == null) {
            throw new IllegalArgumentException("`" + criterion + "` is not a criterion that is not commenced");
        }
        List<Fault> faults = new ArrayList<>();
        YamlFile sidecar = YamlFile.read(before.path(), files.files().get(before.path()), faults);
        SortedMap<String, Criterion> others = new TreeMap<>(criteria);
        Sidecars.commencing(sidecar, day, faults).ifPresent(commenced -> others.put(criterion, commenced));
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.get(0).toString());
        }
        return new RuleBook(hash, files, others, questions, tables, rules, built, reads, plain);
    }

    /** The newest day that any text read for this book speaks of; null where none is dated. */
    public LocalDate newestSourceAsAt() {
        return criteria.values().stream()
                .map(Criterion::sourceAsAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
