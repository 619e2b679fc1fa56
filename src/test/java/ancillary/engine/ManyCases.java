package ancillary.engine;

import ancillary.facts.CaseFile;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Cases without end, cheaply: whole ones (those of the sidecars, in which every rule has its say, and random ones), and
 * each again with a fact or two forgotten.
 */
final class ManyCases {

    private static final double[] PRESENCE = {0.2, 0.3, 0.5};
    private static final int VARIANTS = 20;

    private final Random random;
    private final List<ObjectNode> written;
    private final List<RandomCases> made = new ArrayList<>();
    private ObjectNode base;
    private int left;

    ManyCases(RuleBook book, List<ObjectNode> written, long seed) {
        this.random = new Random(seed);
        this.written = written;
        for (double presence : PRESENCE) {
            made.add(new RandomCases(book, random.nextLong(), presence));
        }
    }

    ObjectNode next() {
        if (left-- > 0) {
            return forgetful();
        }
        left = VARIANTS;
        base = random.nextInt(6) == 0
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
