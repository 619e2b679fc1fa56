package ancillary.engine;

import ancillary.facts.Offence;
import ancillary.findings.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Offences as statutes are cited: `4(3)(b)` lies under `4(3)`. A reference wider than what a list tells apart (`4` where
 * there are `4(2)` and `4(3)`) is not recognised, as is one no table has; but a name beside that of the table stands for it.
 */
final class OffenceTable {

    private static final String OFFENCES = "offences";
    private static final String CODES = "offence-codes";
    private static final String NAMES = "offence-names";
    private static final List<String> BY_OFFENCE = List.of("listed", "unlisted", "designated");

    /** The tables by which it is settled which offence one is. */
    static final List<String> RECOGNISING = List.of(OFFENCES, CODES, NAMES);

    /** The tables whose rows are found by an offence. */
    static final List<String> TABLES = List.of(OFFENCES, "listed", "unlisted", "designated");

    /** The word before a number, long or short, with or without a stop. */
    private static final Pattern KIND =
            Pattern.compile("\\b(?:(sch)(?:edule)?|(para)(?:graph)?|(art)(?:icle)?|(reg)(?:ulation)?)\\.? ?(?=\\d)");

    private static final Pattern NUMBERED = Pattern.compile("(sch|art|part|para|reg|\\d).*");

    private final Map<String, Table> tables;
    private final Map<String, Map<String, List<Entry>>> byStatute = new HashMap<>();
    private final Map<String, Reference> byCode = new HashMap<>();
    private final Map<Reference, Reference> byName = new HashMap<>();
    private final List<Table.Line> catalogued = new ArrayList<>();

    OffenceTable(Map<String, Table> tables) {
        this.tables = tables;
        Stream.concat(Stream.of(OFFENCES), BY_OFFENCE.stream())
                .forEach(table -> byStatute.put(
                        table,
                        lines(table).stream()
                                .map(line -> new Entry(line, section(line.cell("section"))))
                                .collect(Collectors.groupingBy(
                                        entry -> statute(entry.line().cell("statute"))))));
        for (Table.Line line : lines(NAMES)) {
            String statute = statute(line.cell("statute"));
            byName.put(
                    new Reference(statute, section(line.cell("name"))),
                    new Reference(statute, section(line.cell("section"))));
        }
        for (Table.Line line : lines(OFFENCES)) {
            for (String code : line.cell("cjs").split(" ")) {
                byCode.putIfAbsent(code, new Reference(statute(line.cell("statute")), section(line.cell("section"))));
            }
        }
        for (Table.Line line : lines(CODES)) {
            if (byCode.containsKey(line.cell("code"))) {
                continue;
            }
            catalogued.add(line);
            if (!line.cell("statute").isEmpty()) {
                byCode.put(
                        line.cell("code"), new Reference(statute(line.cell("statute")), section(line.cell("section"))));
            }
        }
    }

    /** The lines of the operator's catalogue whose code the rule book does not know itself. */
    List<Table.Line> catalogued() {
        return catalogued;
    }

    /** A row with its section in the form sections are compared in. */
    private record Entry(Table.Line line, String section) {}

    /** The offence's row, and its row in each list; none where it is not recognised. */
    List<Row> rows(Offence offence) {
        Reference reference = reference(offence);
        if (reference == null) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>(matching(OFFENCES, reference, offence.at()));
        if (!rows.isEmpty()) {
            BY_OFFENCE.forEach(table -> rows.addAll(matching(table, reference, offence.at())));
        }
        return rows;
    }

    /** Whether an offence is recorded but none that a table has. */
    boolean unknown(Offence offence) {
        boolean recorded = (offence.statute() != null && offence.section() != null) || offence.cjsCode() != null;
        return recorded && rows(offence).isEmpty();
    }

    /** The lines of a table of lists that speak of the offence of another line. */
    List<Table.Line> beside(String table, Table.Line offence) {
        if (offence.cell("statute").isEmpty()) {
            return List.of();
        }
        String section = section(offence.cell("section"));
        return byStatute.get(table).getOrDefault(statute(offence.cell("statute")), List.of()).stream()
                .filter(entry -> under(section, entry.section()))
                .map(Entry::line)
                .toList();
    }

    private record Reference(String statute, String section) {}

    private Reference reference(Offence offence) {
        if (offence.statute() != null && offence.section() != null) {
            Reference cited = new Reference(statute(offence.statute()), section(offence.section()));
            return byName.getOrDefault(cited, cited);
        }
        if (offence.cjsCode() == null) {
            return null;
        }
        String code = offence.cjsCode().toUpperCase(Locale.ROOT);
        Reference whole = byCode.get(code);
        return whole != null ? whole : byCode.get(code.substring(0, Math.min(7, code.length())));
    }

    private List<Table.Line> lines(String table) {
        return tables.containsKey(table) ? tables.get(table).lines() : List.of();
    }

    private List<Row> matching(String table, Reference reference, String at) {
        return byStatute.get(table).getOrDefault(reference.statute(), List.of()).stream()
                .filter(entry -> under(reference.section(), entry.section()))
                .map(entry -> entry.line().of(at, table))
                .toList();
    }

    /** Whether a section lies under another, or is it. Named offences (`conspiracy`) have nothing under them. */
    static boolean under(String section, String wider) {
        return section.equals(wider)
                || section.startsWith(wider + "(")
                || (NUMBERED.matcher(wider).matches() && section.startsWith(wider + " "));
    }

    /** The name of an Act in the form names are compared in: without case, article, commas and hyphens. */
    private static String statute(String text) {
        return text.trim()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^the ", "")
                .replace("&", "and")
                .replaceAll("[,\u2010\u2011-]", "")
                .replaceAll("\\s+", " ");
    }

    /** A provision in the form provisions are compared in: without the word `section`, blanks and commas. */
    private static String section(String text) {
        String plain = text.trim().toLowerCase(Locale.ROOT).replace(",", "").replaceAll("\\s+", " ");
        return KIND.matcher(plain)
                .replaceAll("$1$2$3$4 ")
                .replaceFirst("^(section|s\\.?) ?(?=\\d)", "")
                .replaceAll("\\s*\\(\\s*", "(")
                .replaceAll("\\s+\\)", ")");
    }

    /** Whether that name, empty for any, can be that of the table of lists. */
    static boolean byOffence(String table) {
        return table.isEmpty() || table.equals(BY_OFFENCE.get(0));
    }

    /**
     * One offence for each set of lists an offence can be in, with the condition and the days of each, as statute and
     * section.
     *
     * @param of whether a list matters
     */
    List<Map<String, String>> representatives(Predicate<String> of) {
        Map<TreeSet<String>, Map<String, String>> kinds = new LinkedHashMap<>();
        for (Table.Line line : lines(OFFENCES)) {
            Map<String, String> offence = new LinkedHashMap<>();
            offence.put("statute", line.cell("statute"));
            offence.put("section", line.cell("section"));
            Reference reference = new Reference(statute(line.cell("statute")), section(line.cell("section")));
            TreeSet<String> lists = new TreeSet<>();
            matching("listed", reference, "").stream()
                    .filter(row -> of.test(row.cell("list")))
                    .forEach(row -> lists.add(Stream.of("list", "condition", "from", "until")
                            .map(row::cell)
                            .collect(Collectors.joining("|"))));
            matching("designated", reference, "").forEach(row -> lists.add("designated|" + row.cell("limits")));
            kinds.putIfAbsent(lists, offence);
        }
        return List.copyOf(kinds.values());
    }
}
