package ancillary.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Every rule book that was ever active, each in a folder named by its content hash, so that an answer of old can be given
 * again. A book is read when it is asked for; the few asked for last are held. Safe for many threads at once.
 */
public final class Published implements AutoCloseable {

    private static final int HELD = 4;
    private static final String HASH = "[0-9a-f]{8,128}";

    private final Path folder;
    private final Map<String, RuleBook> held = new LinkedHashMap<>(HELD, 0.75f, true);

    /** @param folder made where there is none yet */
    public Published(Path folder) {
        this.folder = folder;
    }

    /** Keeps a book; one that is kept already stays as it is. */
    public void keep(RuleFiles files) {
        Path place = folder.resolve(files.hash());
        if (Files.isDirectory(place)) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempDirectory(folder, ".new");
            files.write(fresh);
            Files.move(fresh, place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The hashes of the books kept, the last one published first. */
    public List<String> hashes() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            List<Path> books = new ArrayList<>(
                    paths.filter(each -> named(each.getFileName().toString())).toList());
            books.sort(Comparator.comparing(each -> each.toFile().lastModified(), Comparator.reverseOrder()));
            return books.stream().map(each -> each.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean named(String name) {
        return name.matches(HASH);
    }

    /** The files of a book; null where it is not kept, or is no longer what its name says. */
    public RuleFiles files(String hash) {
        Path place = named(hash) ? folder.resolve(hash) : null;
        if (place == null || !Files.isDirectory(place)) {
            return null;
        }
        RuleFiles files = RuleFiles.in(place);
        return files.hash().equals(hash) ? files : null;
    }

    /** Uses a book for one call; null where it is not kept. */
    <T> T with(String hash, RuleBook beside, Function<RuleBook, T> call) {
        RuleBook book = leased(hash, beside);
        if (book == null) {
            return null;
        }
        try {
            return call.apply(book);
        } finally {
            book.built().close();
        }
    }

    private synchronized RuleBook leased(String hash, RuleBook beside) {
        RuleBook book = held.get(hash);
        if (book == null) {
            RuleFiles files = files(hash);
            if (files == null) {
                return null;
            }
            try {
                book = RuleBookReader.untried(
                        files, held.values().stream().findAny().orElse(beside));
            } catch (RuleBookFaults e) {
                throw new IllegalStateException("a rule book that was published cannot be read any more", e);
            }
            held.put(hash, book);
            giveUpTheOldest();
        }
        book.built().lease();
        return book;
    }

    private void giveUpTheOldest() {
        Iterator<RuleBook> oldest = held.values().iterator();
        while (held.size() > HELD) {
            oldest.next().built().close();
            oldest.remove();
        }
    }

    @Override
    public synchronized void close() {
        held.values().forEach(book -> book.built().close());
        held.clear();
    }
}
