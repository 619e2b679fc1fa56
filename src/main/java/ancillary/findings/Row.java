package ancillary.findings;

import ancillary.law.SentenceLength;
import java.time.LocalDate;
import java.util.Map;

/**
 * A row of a table that was found for a fact.
 *
 * @param of JSON pointer of the fact it was looked up for
 * @param table the table's name
 * @param from first day the row holds, inclusive; null where it has no beginning
 * @param until first day it no longer holds; null where it has no end
 * @param cells text by column; a column left empty is absent
 */
public record Row(String of, String table, LocalDate from, LocalDate until, Map<String, String> cells) {

    /** The text in a column; empty where the cell is. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** First day the row holds, inclusive; null where it has no beginning. */
    public LocalDate getStart() {
        return from;
    }

    /** The whole number in a column; null where the cell is empty. */
    public Integer number(String column) {
        return cells.containsKey(column) ? Integer.valueOf(cells.get(column)) : null;
    }

    /** Whether the row holds on that day; false for null. */
    public boolean on(LocalDate day) {
        return day != null && (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    /** Whether a day lies from the day in one column on and before the day in another; an empty cell sets no limit; false for null. */
    public boolean between(String fromColumn, String untilColumn, LocalDate day) {
        return day != null && reached(fromColumn, day) && ahead(untilColumn, day);
    }

    /** Whether the day in a column still lies ahead on a day; an empty cell always does; false for null. */
    public boolean ahead(String untilColumn, LocalDate day) {
        String until = cell(untilColumn);
        return day != null && (until.isEmpty() || day.isBefore(LocalDate.parse(until)));
    }

    private boolean reached(String fromColumn, LocalDate day) {
        String first = cell(fromColumn);
        return first.isEmpty() || !day.isBefore(LocalDate.parse(first));
    }

    /** The length in a column; null where the cell is empty. */
    public SentenceLength length(String column) {
        return cell(column).isEmpty() ? null : SentenceLength.valueOf(cell(column));
    }
}
