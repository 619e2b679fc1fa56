package ancillary.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * What came of reading each file, kept, so that a reload reads only what changed.
 *
 * @param <R> what a file is read as; it must not be changed
 */
final class ReadBefore<R> {

    private static final int LIMIT = 4_000;

    private record Text(String path, String text) {}

    private final Map<Text, R> read = new ConcurrentHashMap<>();
    private final BiFunction<String, String, R> reader;

    /** @param reader of path and text, and of nothing else */
    ReadBefore(BiFunction<String, String, R> reader) {
        this.reader = reader;
    }

    R of(String path, String text) {
        if (read.size() > LIMIT) {
            read.clear();
        }
        return read.computeIfAbsent(new Text(path, text), file -> reader.apply(path, text));
    }
}
