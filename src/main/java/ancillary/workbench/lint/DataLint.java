package ancillary.workbench.lint;

import ancillary.engine.Fault;
import ancillary.engine.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Tables: rows that say a thing twice, codes that cannot be, offences nobody knows. */
final class DataLint {

    private static final Set<String> BESIDE = Set.of("from", "until", "note", "law", "basis", "title", "label", "by");
    private static final Pattern OFFENCE_CODE = Pattern.compile("([A-Z]{2}\\d{5}|[A-Z]{4}\\d{3})[A-Z]?");
    private static final Pattern PLAIN_CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private DataLint() {}

    static void into(Map<String, Function<Material, List<Found>>> rules) {
        rules.put("data-duplicate", DataLint::duplicates);
        rules.put("data-overlap", DataLint::overlaps);
        rules.put("data-code", DataLint::codes);
        rules.put("data-offence", DataLint::offences);
    }

    private static Map<String, Table> tables(Material material) {
        Map<String, Table> tables = new TreeMap<>();
        List<Fault> ignored = new ArrayList<>();
        material.files().ending(".csv").forEach((path, text) -> tables.put(path, Table.read(path, text, ignored)));
        return tables;
    }

    private static List<Found> duplicates(Material material) {
        List<Found> found = new ArrayList<>();
        tables(material).forEach((path, table) -> {
            Map<Map<String, String>, Integer> seen = new HashMap<>();
            for (Table.Line line : table.lines()) {
                Integer before = seen.putIfAbsent(line.cells(), line.line());
                if (before != null) {
                    found.add(new Found("data-duplicate", path, line.line(), "says the same as line " + before));
                }
            }
        });
        return found;
    }

    private static List<Found> overlaps(Material material) {
        List<Found> found = new ArrayList<>();
        tables(material).forEach((path, table) -> {
            Map<Map<String, String>, List<Table.Line>> alike = new HashMap<>();
            for (Table.Line line : table.lines()) {
                Map<String, String> key = new TreeMap<>(line.cells());
                key.keySet().removeAll(BESIDE);
                List<Table.Line> before = alike.computeIfAbsent(key, each -> new ArrayList<>());
                before.stream()
                        .filter(other -> !other.cells().equals(line.cells()) && overlap(other, line))
                        .forEach(other -> found.add(new Found(
                                "data-overlap",
                                path,
                                line.line(),
                                "holds for days on which line " + other.line() + " holds as well")));
                before.add(line);
            }
        });
        return found;
    }

    private static boolean overlap(Table.Line one, Table.Line other) {
        return before(one.from(), other.until()) && before(other.from(), one.until());
    }

    private static boolean before(LocalDate from, LocalDate until) {
        return from == null || until == null || from.isBefore(until);
    }

    private static List<Found> codes(Material material) {
        List<Found> found = new ArrayList<>();
        tables(material)
                .forEach((path, table) -> table.lines()
                        .forEach(line -> line.cells().forEach((column, cell) -> {
                            for (String code : parts(column, cell)) {
                                if (!fits(column, code)) {
                                    found.add(new Found(
                                            "data-code",
                                            path,
                                            line.line(),
                                            "`" + code + "` is no " + kind(column) + " (`" + column + "`)"));
                                }
                            }
                        })));
        return found;
    }

    private static String[] parts(String column, String cell) {
        return column.equals("cjs") ? cell.split(" ", -1) : new String[] {cell};
    }

    private static boolean fits(String column, String cell) {
        return switch (kind(column)) {
            case "offence code" -> OFFENCE_CODE.matcher(cell).matches();
            case "day" -> DAY.matcher(cell).matches();
            case "code" -> PLAIN_CODE.matcher(cell).matches();
            default -> true;
        };
    }

    private static String kind(String column) {
        if (column.equals("cjs")) {
            return "offence code";
        }
        boolean day = column.equals("from")
                || column.equals("until")
                || column.endsWith("-from")
                || column.endsWith("-until");
        return day ? "day" : column.equals("code") ? "code" : "text";
    }

    private static List<Found> offences(Material material) {
        List<Found> found = new ArrayList<>();
        Map<String, Table> tables = tables(material);
        Table offences = tables.get("tables/offences.csv");
        if (offences == null) {
            return found;
        }
        Map<String, List<String>> sections = new HashMap<>();
        offences.lines()
                .forEach(line -> sections.computeIfAbsent(statute(line), each -> new ArrayList<>())
                        .add(section(line)));
        for (String path : List.of("tables/listed.csv", "tables/unlisted.csv", "tables/offence-names.csv")) {
            if (tables.containsKey(path)) {
                tables.get(path).lines().stream()
                        .filter(line -> !line.cell("section").isEmpty() && !known(line, sections))
                        .forEach(line -> found.add(new Found(
                                "data-offence",
                                path,
                                line.line(),
                                "`" + line.cell("statute") + ", " + line.cell("section")
                                        + "` is no offence of `offences.csv`")));
            }
        }
        return found;
    }

    /** Whether an offence is, or lies under or over, what the row names. */
    private static boolean known(Table.Line line, Map<String, List<String>> sections) {
        String section = section(line);
        return sections.getOrDefault(statute(line), List.of()).stream()
                .anyMatch(other -> under(section, other) || under(other, section));
    }

    private static boolean under(String section, String wider) {
        return section.equals(wider) || section.startsWith(wider + "(") || section.startsWith(wider + " ");
    }

    private static String statute(Table.Line line) {
        return line.cell("statute").toLowerCase(Locale.ROOT);
    }

    private static String section(Table.Line line) {
        return line.cell("section").toLowerCase(Locale.ROOT);
    }
}
