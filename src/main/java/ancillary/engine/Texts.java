package ancillary.engine;

import ancillary.facts.Hours;
import ancillary.facts.Placed;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The texts that stand for every text a missing fact could have. */
final class Texts {

    /** What the facts of a case are called by. */
    private static final List<String> NAMES = List.of("name", "label");

    /** Texts that no case has: two, as where two facts lack the same thing theirs may differ. */
    private static final List<String> OTHERS = List.of("another", "recorded");

    private final RuleBook book;
    private final Facts facts;

    Texts(RuleBook book, Facts facts) {
        this.book = book;
        this.facts = facts;
    }

    /** The values of a text. */
    Collection<String> of(Class<? extends Placed> owner, Shape.Part part) {
        String property = part.name();
        String pattern = part.said() == null ? "" : part.said().pattern();
        if (!pattern.isEmpty()) {
            return Stream.concat(free(property).stream(), times().stream())
                    .filter(each -> each.matches(pattern))
                    .distinct()
                    .toList();
        }
        List<String> codes = book.tables().representatives(owner.getSimpleName(), property);
        if (codes == null) {
            codes = book.tables().representatives(owner.getSimpleName(), owner.getSimpleName() + "." + property);
        }
        return codes != null ? withListed(codes, property) : part.many() ? named(property) : called(property);
    }

    /** What a table knows, and what the case itself lists by the plural of that name, such as `places` of a `place`. */
    private Set<String> withListed(List<String> codes, String property) {
        Set<String> all = new LinkedHashSet<>(codes);
        facts.tree().findValues(property + "s").forEach(list -> list.forEach(each -> all.add(each.asText())));
        return all;
    }

    /** Times of the day: a few, and by the clock of the United Kingdom each that the case has, with a minute either side. */
    private Set<String> times() {
        Set<String> times = new TreeSet<>(List.of("00:00", "06:00", "12:00", "18:00"));
        for (Placed fact : facts.all()) {
            for (Shape.Part part : Shape.of(fact.getClass()).parts()) {
                if (part.of(fact) instanceof OffsetDateTime moment) {
                    LocalTime time = moment.atZoneSameInstant(Hours.CLOCK).toLocalTime();
                    for (int minutes = -1; minutes <= 1; minutes++) {
                        times.add(time.plusMinutes(minutes)
                                .truncatedTo(ChronoUnit.MINUTES)
                                .toString());
                    }
                }
            }
        }
        return times;
    }

    /** For a free text: every text the case has under a property of that name or its singular, and two it does not have. */
    private Set<String> free(String property) {
        Set<String> names = new TreeSet<>(List.of(property, property.replaceFirst("s$", "")));
        Set<String> texts = new TreeSet<>(OTHERS);
        for (String name : names) {
            for (JsonNode found : facts.tree().findValues(name)) {
                if (found.isTextual()) {
                    texts.add(found.asText());
                }
                found.forEach(each -> texts.add(each.asText()));
            }
        }
        return texts;
    }

    /** The same for one text: what the facts of the case are called by may also stand in a list of texts. */
    private Set<String> called(String property) {
        Set<String> texts = free(property);
        if (NAMES.contains(property)) {
            for (Placed fact : facts.all()) {
                Shape.of(fact.getClass()).parts().stream()
                        .filter(part -> part.many() && part.type() == String.class && part.of(fact) != null)
                        .forEach(part -> ((List<?>) part.of(fact)).forEach(each -> texts.add((String) each)));
            }
        }
        return texts;
    }

    /** The same for a list of texts, which may also be the names or labels by which the case calls its facts. */
    private Set<String> named(String property) {
        Set<String> texts = free(property);
        for (String name : NAMES) {
            facts.tree().findValues(name).stream()
                    .filter(JsonNode::isTextual)
                    .map(JsonNode::asText)
                    .forEach(texts::add);
        }
        return texts;
    }
}
