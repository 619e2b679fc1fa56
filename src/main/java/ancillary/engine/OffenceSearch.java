package ancillary.engine;

import ancillary.engine.OffenceQuery.Score;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Finds offences by statute, section, words of the title or code, and says which lists each is in. */
public final class OffenceSearch {

    private static final Comparator<Hit> ORDER = Comparator.comparing(Hit::score, Comparator.reverseOrder())
            .thenComparing(hit -> -hit.offence().lists().size())
            .thenComparing(hit -> hit.offence().statute())
            .thenComparing(hit -> hit.place());

    private final OffenceTable table;
    private final List<Table.Line> lines;

    private OffenceSearch(RuleBook book) {
        this.table = book.tables().offences();
        this.lines = book.tables().all().containsKey("offences")
                ? book.tables().all().get("offences").lines()
                : List.of();
    }

    /** The rule book's offences, then those only the operator's catalogue names. */
    private List<Table.Line> all() {
        List<Table.Line> all = new ArrayList<>(lines);
        all.addAll(table.catalogued());
        return all;
    }

    /**
     * An offence that was found.
     *
     * @param section the section as the table tells offences apart
     * @param title in plain words, not the statute's
     * @param cjsCodes codes of charges under it
     * @param extent the parts of the United Kingdom it is law in; empty where not recorded
     * @param lists the lists it is in
     * @param notInLists the lists it was looked for in and is not in
     */
    public record Offence(
            String statute,
            String section,
            String title,
            List<String> cjsCodes,
            List<String> extent,
            List<Membership> lists,
            List<NotListed> notInLists) {}

    /**
     * That an offence is in a list.
     *
     * @param item the paragraph of the list
     * @param condition what else must be so; null where nothing must
     * @param from first day, inclusive; null where it has no beginning on record
     * @param until first day no longer; null while it stands
     */
    public record Membership(
            String list,
            String item,
            String condition,
            LocalDate from,
            LocalDate until,
            String law,
            String basis,
            String note) {}

    /** That an offence is not in a list, and why that is worth saying. */
    public record NotListed(String list, String reason, String alternative, String law, String basis) {}

    /**
     * What was found, best first.
     *
     * @param count how many there are, shown or not
     */
    public record Found(int count, List<Offence> offences) {}

    private record Hit(Score score, int place, Offence offence) {}

    /** Searches; no words find every offence. */
    public static Found find(RuleBook book, String words, int limit) {
        return new OffenceSearch(book).find(OffenceQuery.of(words), limit);
    }

    private Found find(OffenceQuery query, int limit) {
        List<Hit> hits = new ArrayList<>();
        List<Table.Line> all = all();
        for (int i = 0; i < all.size(); i++) {
            Table.Line line = all.get(i);
            Score score = query.score(line.cell("statute"), line.cell("section"), line.cell("title"), codes(line));
            if (score.matched() > 0 || query.isEmpty()) {
                hits.add(new Hit(score, i, offence(line)));
            }
        }
        int most = hits.stream().mapToInt(hit -> hit.score().matched()).max().orElse(0);
        List<Offence> found = hits.stream()
                .filter(hit -> hit.score().matched() == most)
                .sorted(ORDER)
                .map(Hit::offence)
                .toList();
        return new Found(found.size(), found.stream().limit(limit).toList());
    }

    private static List<String> codes(Table.Line line) {
        return words(line.cells().containsKey("code") ? line.cell("code") : line.cell("cjs"));
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
    }

    private Offence offence(Table.Line line) {
        return new Offence(
                line.cell("statute"),
                line.cell("section"),
                line.cell("title"),
                codes(line),
                words(line.cell("extent")),
                table.beside("listed", line).stream()
                        .map(OffenceSearch::membership)
                        .toList(),
                table.beside("unlisted", line).stream()
                        .map(OffenceSearch::notListed)
                        .toList());
    }

    private static Membership membership(Table.Line line) {
        Map<String, String> cells = line.cells();
        return new Membership(
                cells.get("list"),
                cells.get("item"),
                cells.get("condition"),
                line.from(),
                line.until(),
                cells.get("law"),
                cells.get("basis"),
                cells.get("note"));
    }

    private static NotListed notListed(Table.Line line) {
        Map<String, String> cells = line.cells();
        return new NotListed(
                cells.get("list"), cells.get("reason"), cells.get("alternative"), cells.get("law"), cells.get("basis"));
    }
}
