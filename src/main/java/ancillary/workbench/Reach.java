package ancillary.workbench;

import ancillary.engine.Example;
import ancillary.engine.Examples;
import ancillary.engine.InterpretedRules;
import ancillary.engine.RuleBook;
import java.util.ArrayList;
import java.util.List;

/**
 * What the cases of a rule book's own sidecars reach.
 *
 * @param holding how many come out as written
 * @param cases how many there are
 * @param shares by kind of thing, in a fixed order
 */
public record Reach(int holding, int cases, List<Part> shares) {

    /**
     * How much of one kind of thing is reached.
     *
     * @param percent of all; 100 where there is nothing to reach
     * @param open what is not, by name
     */
    public record Part(String kind, int reached, int all, double percent, List<String> open) {}

    /** Runs every case, which takes seconds. */
    public static Reach of(RuleBook book) {
        return of(book, Examples.in(book.files(), new ArrayList<>()));
    }

    static Reach of(RuleBook book, List<Example> examples) {
        Coverage coverage = new Coverage();
        RuleBook watched = book.with(book.rules(), new InterpretedRules(book.rules(), coverage));
        long holding = examples.stream().filter(each -> holds(each, watched)).count();
        List<Part> shares = new ArrayList<>();
        coverage.of(book)
                .forEach((kind, share) ->
                        shares.add(new Part(kind, share.reached(), share.all(), share.getPercent(), share.open())));
        return new Reach((int) holding, examples.size(), shares);
    }

    private static boolean holds(Example example, RuleBook watched) {
        try {
            return !example.fails(watched);
        } catch (RuntimeException e) {
            return false;
        }
    }
}
