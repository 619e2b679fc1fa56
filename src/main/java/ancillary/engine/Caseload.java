package ancillary.engine;

import ancillary.facts.CaseFile;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Cases of invented people without end, cheaply: whole ones (those of the sidecars, in which every rule has its say, and
 * random ones, whose days and amounts lie on the edges of the rules and a step beside them), and each again with a fact or
 * two forgotten. The same rule book and seed give the same cases.
 */
public final class Caseload {

    private static final double[] PRESENCE = {0.2, 0.3, 0.5};
    /** One of so many whole cases is made by chance. */
    private static final int MADE = 6;

    private static final int VARIANTS = 3;

    private final Random random;
    private final List<ObjectNode> written;
    private final int variants;
    private final List<RandomCases> made = new ArrayList<>();
    private ObjectNode base;
    private int left;

    public Caseload(RuleBook book, long seed) {
        this(book, written(book), seed, VARIANTS);
    }

    /**
     * A caseload.
     *
     * @param written the cases of the sidecars, see {@link #written}
     * @param variants how often each whole case comes again with facts forgotten
     */
    Caseload(RuleBook book, List<ObjectNode> written, long seed, int variants) {
        this.variants = variants;
        this.random = new Random(seed);
        this.written = written;
        for (double presence : PRESENCE) {
            made.add(new RandomCases(book, random.nextLong(), presence));
        }
    }

    /** The cases of the sidecars of a book; not the further ones, by which one table after the other would be most of it. */
    static List<ObjectNode> written(RuleBook book) {
        return Examples.in(book.files(), new ArrayList<>()).stream()
                .filter(each -> !each.isFurther())
                .map(Example::tree)
                .toList();
    }

    /** The next case. */
    public ObjectNode next() {
        if (left-- > 0) {
            return forgetful();
        }
        left = variants;
        base = random.nextInt(MADE) == 0
                ? made.get(random.nextInt(made.size())).next()
                : written.get(random.nextInt(written.size()));
        return base;
    }

    private ObjectNode forgetful() {
        ObjectNode tree = base.deepCopy();
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            List<Runnable> places = new ArrayList<>();
            places(tree, Shape.of(CaseFile.class), places);
            if (!places.isEmpty()) {
                places.get(random.nextInt(places.size())).run();
            }
        }
        return tree;
    }

    /** Every fact and value that can be left out. */
    private static void places(ObjectNode node, Shape shape, List<Runnable> places) {
        for (Shape.Part part : shape.parts()) {
            JsonNode below = node.get(part.name());
            if (below == null) {
                continue;
            }
            if (part.said() == null || !part.said().required()) {
                places.add(() -> node.remove(part.name()));
            }
            if (part.facts() != null && part.many()) {
                below.forEach(each -> places((ObjectNode) each, Shape.of(part.facts()), places));
            } else if (part.facts() != null) {
                places((ObjectNode) below, Shape.of(part.facts()), places);
            }
        }
    }
}
