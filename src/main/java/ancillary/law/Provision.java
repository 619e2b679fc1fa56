package ancillary.law;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * One provision as it stood in one period, with the values the test turns on. What a rule joins; null where the
 * sidecar gives no value of that kind.
 *
 * @param criterion the criterion it is the test of
 * @param citation pinpoint, as a court would cite it
 * @param url the official text
 * @param basis how firmly it is known
 * @param sourceAsAt the day the text that was read speaks of; null where nothing dated was read
 * @param period when it stood in this form
 * @param by the instrument that brought this form; null where it is the first
 * @param count a number, without a unit
 * @param days a number of days
 * @param length a length of a sentence or an order
 * @param amount an amount of money
 * @param words words the test looks for, or a name of a list
 */
public record Provision(
        String criterion,
        String citation,
        String url,
        Basis basis,
        LocalDate sourceAsAt,
        Period period,
        String by,
        Integer count,
        Integer days,
        SentenceLength length,
        Money amount,
        String words) {

    /** First day in this form, inclusive; null where it has no beginning. */
    public LocalDate getStart() {
        return period.from();
    }

    /** The values by their name in the sidecar, for filling a sentence. */
    public Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>();
        put(values, "count", count);
        put(values, "days", days);
        put(values, "length", length);
        put(values, "amount", amount);
        put(values, "words", words);
        return values;
    }

    private static void put(Map<String, Object> values, String name, Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
