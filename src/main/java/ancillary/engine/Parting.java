package ancillary.engine;

import ancillary.engine.drl.RuleText;
import ancillary.law.Criterion;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Parts a rule book: a session costs by the size of its book, so each instrument's folder runs by itself, and the logic
 * of the verdicts after them. Folders that share an inferred fact run together.
 */
final class Parting {

    /** The part of the files at the top: the logic of verdicts. */
    static final String VERDICTS = "";

    private final Map<String, String> joined = new TreeMap<>();

    /** Parts the rules as they were read. */
    Parting(List<RuleText> rules) {
        Map<String, String> inferredIn = new TreeMap<>();
        for (RuleText rule : rules) {
            String folder = folder(rule.path());
            joined.putIfAbsent(folder, folder);
            for (String name : Inferred.names(rule)) {
                String other = inferredIn.putIfAbsent(name, folder);
                if (other != null) {
                    join(folder, other);
                }
            }
        }
    }

    private static String folder(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? VERDICTS : path.substring(0, slash);
    }

    private void join(String one, String other) {
        String first = part(one);
        String second = part(other);
        if (!first.equals(second)) {
            joined.put(first.compareTo(second) < 0 ? second : first, first.compareTo(second) < 0 ? first : second);
        }
    }

    private String part(String folder) {
        String part = folder;
        while (!joined.getOrDefault(part, part).equals(part)) {
            part = joined.get(part);
        }
        return part;
    }

    /** The part a file belongs to. */
    String of(String path) {
        return part(folder(path));
    }

    /** The files of each part. */
    SortedMap<String, SortedMap<String, String>> files(SortedMap<String, String> drl) {
        SortedMap<String, SortedMap<String, String>> parts = new TreeMap<>();
        drl.forEach((path, text) ->
                parts.computeIfAbsent(of(path), part -> new TreeMap<>()).put(path, text));
        return parts;
    }

    /** The part that answers each criterion. */
    SortedMap<String, String> criteria(Collection<Criterion> criteria) {
        SortedMap<String, String> parts = new TreeMap<>();
        criteria.forEach(criterion -> parts.put(criterion.id(), of(criterion.path())));
        return parts;
    }
}
