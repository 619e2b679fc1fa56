package ancillary.engine;

import ancillary.findings.Row;
import ancillary.law.Spelling;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One CSV table. Columns `from` and `until` are days: the first in, the first out.
 *
 * @param name its file's name without the ending
 * @param columns the header
 * @param lines its rows
 * @param index rows by the values of a set of columns, filled as it is asked
 */
public record Table(
        String name, List<String> columns, List<Line> lines, Map<List<String>, Map<List<String>, List<Line>>> index) {

    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvParser.Feature.FAIL_ON_MISSING_COLUMNS, CsvParser.Feature.TRIM_SPACES)
            .build();

    /** A row as written, before it belongs to a fact. */
    public record Line(int line, LocalDate from, LocalDate until, Map<String, String> cells) {

        Row of(String at, String table) {
            return new Row(at, table, from, until, cells);
        }

        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** Reads a table; what is no row of it is added to the faults. */
    public static Table read(String path, String text, List<Fault> faults) {
        String name = path.replaceFirst(".*/", "").replaceFirst("\\.csv$", "");
        List<Line> lines = new ArrayList<>();
        List<String> columns = List.of(text.lines().findFirst().orElse("").split(","));
        CsvSchema schema = CsvSchema.emptySchema().withHeader();
        try (MappingIterator<Map<String, String>> rows =
                CSV.readerForMapOf(String.class).with(schema).readValues(text)) {
            while (rows.hasNextValue()) {
                Map<String, String> cells = rows.nextValue();
                line(path, rows.getCurrentLocation().getLineNr() - 1, cells, lines, faults);
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            faults.add(new Fault(path, line, "not a row of this table: " + e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Table(name, columns, lines, new java.util.concurrent.ConcurrentHashMap<>());
    }

    private static void line(String path, int line, Map<String, String> cells, List<Line> lines, List<Fault> faults) {
        cells.values().removeIf(String::isEmpty);
        try {
            lines.add(new Line(line, day(cells.get("from")), day(cells.get("until")), new LinkedHashMap<>(cells)));
        } catch (DateTimeParseException e) {
            faults.add(new Fault(path, line, "`" + e.getParsedString() + "` is not a day"));
        }
    }

    private static LocalDate day(String cell) {
        return cell == null ? null : LocalDate.parse(cell);
    }

    /** The rows with these values in these columns, however they are spelt. */
    List<Line> find(List<String> key, List<String> values) {
        return index.computeIfAbsent(
                        key,
                        columns -> lines.stream()
                                .collect(Collectors.groupingBy(line -> columns.stream()
                                        .map(column -> Spelling.plain(line.cell(column)))
                                        .toList())))
                .getOrDefault(values.stream().map(Spelling::plain).toList(), List.of());
    }

    /** One value of a column for each kind of row: rows that differ in nothing but that column and their name are alike. */
    List<String> kinds(String column) {
        Map<Map<String, String>, String> kinds = new LinkedHashMap<>();
        for (Line line : lines) {
            Map<String, String> rest = new TreeMap<>(line.cells());
            rest.keySet().removeAll(List.of(column, "name", "label", "title", "law"));
            kinds.putIfAbsent(rest, line.cell(column));
        }
        return kinds.values().stream().distinct().toList();
    }
}
