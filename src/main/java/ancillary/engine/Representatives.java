package ancillary.engine;

import ancillary.facts.CaseFile;
import ancillary.facts.Offence;
import ancillary.facts.Placed;
import ancillary.law.Money;
import ancillary.law.SentenceLength;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The values that stand for every value a missing fact could have: both truths, every constant of an enumeration, every
 * dated value and period edge with one step either side, one offence for each set of lists, a list as none and with one.
 */
final class Representatives {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** How the name of a number of clear days ends. */
    private static final String DAYS = "Days";

    private final RuleBook book;
    private final Facts facts;
    private final Instance instance;
    private final Edges edges;
    private final Texts texts;
    private final Map<String, List<JsonNode>> known = new HashMap<>();

    Representatives(RuleBook book, Facts facts, Instance instance) {
        this.book = book;
        this.facts = facts;
        this.instance = instance;
        this.edges = new Edges(book, facts, instance);
        this.texts = new Texts(book, facts);
    }

    /** The fact to split on next: one the question selects on first, then the one with the fewest values; null for none. */
    String next(Set<String> needs, Set<String> split) {
        String best = null;
        int fewest = Integer.MAX_VALUE;
        for (String pointer : needs) {
            int size = of(pointer).size() - (selected(pointer) ? 10_000 : 0);
            if (!of(pointer).isEmpty() && !done(pointer, split) && size < fewest) {
                best = pointer;
                fewest = size;
            }
        }
        return best;
    }

    /** The one with the fewest values; null where there are none of one of them. */
    String fewest(Set<String> needs) {
        return needs.stream().anyMatch(each -> of(each).isEmpty())
                ? null
                : needs.stream()
                        .min(Comparator.comparing(each -> of(each).size()))
                        .orElse(null);
    }

    /** Whether these are offences, each with a value: an entry that does not say enough stands for one that does, tried too. */
    boolean offences(Set<String> needs) {
        return !needs.isEmpty()
                && needs.stream()
                        .map(Representatives::part)
                        .allMatch(part -> part != null && part.type() == Offence.class);
    }

    /** The fact that may be recorded in the stead of this one, where it is needed as well; null for none. */
    String instead(String pointer, Set<String> needs) {
        Shape.Part part = part(pointer);
        if (part == null || part.said() == null || part.said().insteadOf().isEmpty()) {
            return null;
        }
        String other =
                pointer.substring(0, pointer.lastIndexOf('/') + 1) + part.said().insteadOf();
        return needs.contains(other) ? other : null;
    }

    /** The part of a fact that a pointer leads to; null where it leads to none. */
    private static Shape.Part part(String pointer) {
        Class<? extends Placed> owner = CaseFile.class;
        Shape.Part part = null;
        for (String step : pointer.substring(1).split("/")) {
            if (!step.matches("\\d+")) {
                owner = part == null ? owner : part.facts();
                part = owner == null ? null : Shape.of(owner).part(step);
            }
            if (part == null) {
                return null;
            }
        }
        return part;
    }

    /** The needs that no values stand for, of those not below a fact already split. */
    Set<String> beyond(Set<String> needs, Set<String> split) {
        Set<String> beyond = new TreeSet<>(needs);
        beyond.removeIf(pointer -> !of(pointer).isEmpty() || done(pointer, split));
        return beyond;
    }

    /**
     * Whether a fact was split, or lies in one made up for a split: what that lacks nobody needs, unless the question
     * selects on it.
     */
    private boolean done(String pointer, Set<String> split) {
        return split.stream()
                .anyMatch(each -> pointer.equals(each)
                        || (pointer.startsWith(each + "/")
                                && (list(each) || of(each).size() > 1)
                                && !selected(pointer)));
    }

    private boolean list(String pointer) {
        return of(pointer).stream().anyMatch(JsonNode::isArray);
    }

    /** The fact a need is told by: the list that was made up for it, or itself. */
    String told(String pointer, Set<String> split) {
        return split.stream()
                .filter(each -> pointer.startsWith(each + "/") && list(each))
                .min(Comparator.comparing(String::length))
                .orElse(pointer);
    }

    private boolean selected(String pointer) {
        return instance.question().selects().stream()
                .anyMatch(each -> pointer.endsWith("/" + each.substring(each.indexOf('.') + 1)));
    }

    List<JsonNode> of(String pointer) {
        return known.computeIfAbsent(pointer, this::values);
    }

    /** The property a pointer leads to, as {@code Type.property}; null where it leads to none, or into a list. */
    String property(String pointer) {
        Class<? extends Placed> owner = CaseFile.class;
        Shape.Part part = null;
        boolean element = false;
        for (String step : pointer.substring(1).split("/")) {
            element = step.matches("\\d+");
            if (!element) {
                owner = part == null ? owner : part.facts();
                part = owner == null ? null : Shape.of(owner).part(step);
            }
            if (part == null) {
                return null;
            }
        }
        return element ? null : owner.getSimpleName() + "." + part.name();
    }

    private List<JsonNode> values(String pointer) {
        Class<? extends Placed> owner = CaseFile.class;
        Shape.Part part = null;
        boolean element = false;
        for (String step : pointer.substring(1).split("/")) {
            element = step.matches("\\d+");
            if (!element) {
                owner = part == null ? owner : part.facts();
                part = Shape.of(owner).part(step);
            }
            if (part == null) {
                return List.of();
            }
        }
        return part.many() && !element ? lists(owner, part) : values(part.type(), owner, part);
    }

    private List<JsonNode> lists(Class<? extends Placed> owner, Shape.Part part) {
        List<JsonNode> lists = new ArrayList<>();
        if (part.said() == null || part.said().least() == 0) {
            lists.add(NODES.arrayNode());
        }
        if (part.facts() != null) {
            elements(part.facts())
                    .forEach(element -> lists.add(NODES.arrayNode().add(element)));
        } else {
            values(part.type(), owner, part)
                    .forEach(value -> lists.add(NODES.arrayNode().add(value)));
        }
        return lists;
    }

    /** A fact made up with nothing recorded of it but its kind, where one without a kind is refused: each that there is. */
    private List<ObjectNode> elements(Class<? extends Placed> type) {
        List<ObjectNode> elements = List.of(NODES.objectNode());
        for (Shape.Part part : Shape.of(type).parts()) {
            if (part.said() != null && part.said().required() && part.type().isEnum() && !part.many()) {
                elements = elements.stream()
                        .flatMap(element -> values(part.type(), type, part).stream()
                                .map(value -> element.deepCopy().<ObjectNode>set(part.name(), value)))
                        .toList();
            }
        }
        return elements;
    }

    private List<JsonNode> values(Class<?> type, Class<? extends Placed> owner, Shape.Part part) {
        List<JsonNode> values = new ArrayList<>();
        if (type == Boolean.class) {
            values.add(NODES.booleanNode(true));
            values.add(NODES.booleanNode(false));
        } else if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                values.add(NODES.textNode(constant.toString()));
            }
        } else if (type == LocalDate.class) {
            edges.days().forEach(day -> values.add(NODES.textNode(day.toString())));
        } else if (type == SentenceLength.class) {
            edges.lengths().forEach(length -> values.add(NODES.textNode(length.iso())));
        } else if (type == Integer.class) {
            (part.name().endsWith(DAYS) ? edges.clearDays() : edges.numbers())
                    .forEach(number -> values.add(NODES.numberNode(number)));
        } else if (type == Money.class) {
            edges.amounts().forEach(amount -> values.add(Json.mapper().valueToTree(amount)));
        } else if (type == Offence.class) {
            Set<String> lists = lists();
            book.tables()
                    .offences()
                    .representatives(list -> lists.contains("") || lists.contains(list))
                    .forEach(each -> values.add(Json.mapper().valueToTree(each)));
        } else if (type == String.class && owner != null) {
            texts.of(owner, part).forEach(text -> values.add(NODES.textNode(text)));
        } else if (Placed.class.isAssignableFrom(type)) {
            values.addAll(elements(type.asSubclass(Placed.class)));
        }
        return values;
    }

    /** The lists of offences that the verdict's criteria look into; an empty name for any. */
    private Set<String> lists() {
        Set<String> lists = new TreeSet<>();
        Edges.limbs(instance)
                .forEach(limb -> lists.addAll(book.reads().lists(book.criteria().get(limb), book.tables())));
        return lists;
    }
}
