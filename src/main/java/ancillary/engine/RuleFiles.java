package ancillary.engine;

import ancillary.law.Criterion;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of one version of the rules, by path relative to their folder, in order of path.
 *
 * @param files text by relative path with forward slashes
 */
public record RuleFiles(SortedMap<String, String> files) {

    private static final int LARGEST = 1 << 20;
    private static final YAMLMapper YAML = new YAMLMapper();

    /** The rules inside the jar (or on the class path). */
    public static RuleFiles inside(ClassLoader loader) {
        URL place = loader.getResource("rules/verdicts.drl");
        if (place == null) {
            throw new IllegalStateException("no rules inside the jar");
        }
        try {
            URI uri = place.toURI();
            if (!uri.getScheme().equals("jar")) {
                return in(Path.of(uri).getParent());
            }
            try (FileSystem jar =
                    FileSystems.newFileSystem(URI.create(uri.toString().split("!")[0]), Map.of())) {
                return in(jar.getPath("/rules"));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every rule file, sidecar, table and template in a folder and below; hidden files are passed over. */
    public static RuleFiles in(Path folder) {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (counts(name)) {
                    files.put(name, read(path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RuleFiles(files);
    }

    /** The rule files among files by relative path, as an archive holds them. */
    public static RuleFiles of(Map<String, String> texts) {
        SortedMap<String, String> files = new TreeMap<>(texts);
        files.keySet().removeIf(name -> !counts(name));
        return new RuleFiles(files);
    }

    /** Writes every file below a folder, over what stands there. */
    public void write(Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }

    private static boolean counts(String name) {
        return !name.startsWith(".")
                && !name.contains("/.")
                && (name.endsWith(".drl")
                        || name.endsWith(".yaml")
                        || name.endsWith(".csv")
                        || (name.startsWith("documents/") && name.endsWith(".mustache")));
    }

    private static String read(Path path) throws IOException {
        if (Files.size(path) > LARGEST) {
            throw new IOException("`" + path.getFileName() + "` is larger than a rule file can be");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IOException("`" + path.getFileName() + "` is not UTF-8", e);
        }
    }

    /** The same files, and one more or another in its place. */
    RuleFiles with(String name, String text) {
        SortedMap<String, String> more = new TreeMap<>(files);
        more.put(name, text);
        return new RuleFiles(more);
    }

    /** The files whose name ends so. */
    public SortedMap<String, String> ending(String ending) {
        SortedMap<String, String> found = new TreeMap<>(files);
        found.keySet().removeIf(name -> !name.endsWith(ending));
        return found;
    }

    /** The comment that stands right above a line, without its slashes; empty where there is none. */
    public String commentAbove(String path, int line) {
        List<String> lines = files.getOrDefault(path, "").lines().toList();
        StringBuilder comment = new StringBuilder();
        for (int above = line - 2; above >= 0 && above < lines.size(); above--) {
            String text = lines.get(above).strip();
            if (!text.startsWith("//")) {
                break;
            }
            comment.insert(0, text.substring(2).strip() + " ");
        }
        return comment.toString().strip();
    }

    /** The rules of a criterion as they stand; null where it has none of its own. */
    public String rule(Criterion criterion) {
        return files.get(criterion.path().replaceFirst("\\.yaml$", ".drl"));
    }

    /** The cases that a criterion must answer as written, as its sidecar has them. */
    public JsonNode cases(Criterion criterion) {
        try {
            return YAML.readTree(files.get(criterion.path())).path("cases");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a sidecar of a good rule book cannot be read", e);
        }
    }

    /** The content hash of all files: what a version of the rule book is called. */
    public String hash() {
        Digest digest = new Digest();
        files.forEach((name, text) -> digest.add(name).add(text));
        return digest.hex();
    }
}
