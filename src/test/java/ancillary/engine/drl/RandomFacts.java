package ancillary.engine.drl;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Facts by chance, with few values, so that they meet, and with nulls. */
final class RandomFacts {

    private final Random random;

    RandomFacts(Random random) {
        this.random = random;
    }

    /** At most six, in no order. */
    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        IntStream.range(0, random.nextInt(7)).forEach(i -> nodes.add(node(2)));
        return nodes;
    }

    private Node node(int depth) {
        return new Node(
                letter(),
                random.nextInt(4) == 0 ? null : letter(),
                number(),
                random.nextInt(4) - 1,
                random.nextInt(3) == 0 ? null : Long.valueOf(random.nextInt(4)),
                random.nextInt(3) == 0 ? null : new BigDecimal(random.nextInt(4) + ".00"),
                random.nextInt(3) == 0 ? null : random.nextBoolean(),
                random.nextBoolean(),
                day(),
                day(),
                random.nextInt(3) == 0
                        ? null
                        : List.of(Colour.RED, Colour.BLUE, Colour.GREEN).get(random.nextInt(3)),
                random.nextInt(3) == 0 ? null : Arrays.asList(letter(), letter()),
                depth == 0 || random.nextInt(3) == 0 ? null : node(depth - 1));
    }

    private Integer number() {
        return random.nextInt(3) == 0 ? null : random.nextInt(4) - 1;
    }

    private LocalDate day() {
        return random.nextInt(3) == 0 ? null : LocalDate.of(2001, 1, 1).plusDays(random.nextInt(3));
    }

    private String letter() {
        return List.of("a", "b", "c").get(random.nextInt(3));
    }
}
