package ancillary.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * A copy of some of the rules in a folder of its own, to be edited: those of one instrument with the tables, a whole rule
 * book though a small one, so that many can be built.
 */
public record RulesCopy(Path folder) {

    public static RulesCopy in(Path folder) {
        Path rules = Path.of("rules");
        try (Stream<Path> paths = Files.walk(rules)) {
            for (Path path : paths.filter(each -> isKept(rules.relativize(each).toString()))
                    .toList()) {
                Path target = folder.resolve(rules.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RulesCopy(folder);
    }

    private static boolean isKept(String name) {
        return !name.contains("/") && !name.matches("scpo.*|licence|recall|documents")
                || name.startsWith("tro/")
                || name.startsWith("tables/");
    }

    String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    /** How long it took until something was so; gives up after two minutes. */
    static Duration until(BooleanSupplier so) throws InterruptedException {
        long start = System.nanoTime();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() - start > Duration.ofMinutes(2).toNanos()) {
                throw new AssertionError("not so within two minutes");
            }
            Thread.sleep(20);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
