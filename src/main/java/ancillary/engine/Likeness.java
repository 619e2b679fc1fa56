package ancillary.engine;

import ancillary.facts.Placed;
import ancillary.law.Criterion;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which values of a missing fact need not be told apart, because no criterion that is still open could: one that does not
 * read the fact at all, or reads it as a day that lies between the same edges.
 */
final class Likeness {

    private final RuleBook book;
    private final Facts facts;
    private final Set<String> structural = new TreeSet<>();
    private final Map<Set<String>, TreeSet<LocalDate>> bounds = new HashMap<>();

    /**
     * For one verdict.
     *
     * @param limbs the criteria it may ask
     */
    Likeness(RuleBook book, Facts facts, Set<String> limbs) {
        this.book = book;
        this.facts = facts;
        limbs.stream()
                .map(book.criteria()::get)
                .forEach(each -> structural.addAll(book.reads().filters(each, book.tables())));
    }

    /** The values in classes that every open criterion takes alike; each on its own where that cannot be told. */
    Collection<List<JsonNode>> classes(String property, List<JsonNode> values, Set<String> open) {
        Set<String> readers = readers(property, open);
        boolean day = !values.isEmpty() && Shape.isDay(property);
        if (!day || structural.contains(property) || meetsAnother(property, readers)) {
            return values.stream().map(List::of).toList();
        }
        TreeSet<LocalDate> edges = bounds.computeIfAbsent(readers, this::bounds);
        Map<LocalDate, List<JsonNode>> classes = new TreeMap<>();
        for (JsonNode value : values) {
            LocalDate edge = edges.floor(LocalDate.parse(value.asText()));
            classes.computeIfAbsent(edge == null ? LocalDate.MIN : edge, key -> new ArrayList<>())
                    .add(value);
        }
        return classes.values();
    }

    /** Whether nothing that is still open can tell one value of the property from another. */
    boolean settled(String property, Set<String> open) {
        return Collections.disjoint(structural, Components.within(property))
                && readers(property, open).isEmpty()
                && Spans.tied(property).stream()
                        .allMatch(each -> readers(each, open).isEmpty());
    }

    private Set<String> readers(String property, Set<String> open) {
        Set<String> within = Components.within(property);
        Set<String> readers = new TreeSet<>();
        for (String id : open) {
            if (!Collections.disjoint(reads(id), within)) {
                readers.add(id);
            }
        }
        return readers;
    }

    private Set<String> reads(String id) {
        Criterion criterion = book.criteria().get(id);
        return book.reads().of(criterion, book.tables());
    }

    /** Whether a criterion could compare this day with another one that is not recorded either. */
    private boolean meetsAnother(String property, Set<String> readers) {
        for (String id : readers) {
            for (String other : book.reads().inRules(book.criteria().get(id), book.tables())) {
                if (!other.equals(property) && Shape.isDay(other) && missing(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean missing(String property) {
        for (Placed fact : facts.all()) {
            if (property.startsWith(fact.getClass().getSimpleName() + ".")
                    && Shape.of(fact.getClass()).get(fact, property.substring(property.indexOf('.') + 1)) == null) {
                return true;
            }
        }
        return false;
    }

    /** The first day of each stretch on which the criteria's tests come out alike. */
    private TreeSet<LocalDate> bounds(Set<String> criteria) {
        TreeSet<LocalDate> firsts = new TreeSet<>();
        for (LocalDate edge : new Edges(book, facts, criteria).edges()) {
            firsts.add(edge);
            firsts.add(edge.plusDays(1));
        }
        return firsts;
    }
}
