package ancillary.api;

import ancillary.engine.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The stories that come with the jar: invented people, whole cases. */
final class Fixtures {

    private static final String ANCHOR = "fixtures/README.md";

    private Fixtures() {}

    /** Each story's case by the name of its folder; none where the class path has none. */
    static SortedMap<String, JsonNode> cases() {
        URL place = Fixtures.class.getClassLoader().getResource(ANCHOR);
        if (place == null) {
            return new TreeMap<>();
        }
        try {
            URI uri = place.toURI();
            if (!uri.getScheme().equals("jar")) {
                return in(Path.of(uri).getParent());
            }
            URI jar = URI.create(uri.getRawSchemeSpecificPart().split("!")[0]);
            try (FileSystem files = FileSystems.newFileSystem(Path.of(jar), Fixtures.class.getClassLoader())) {
                return in(files.getPath("/fixtures"));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<String, JsonNode> in(Path folder) throws IOException {
        SortedMap<String, JsonNode> cases = new TreeMap<>();
        try (Stream<Path> stories = Files.list(folder)) {
            for (Path story : stories.toList()) {
                Path file = story.resolve("case.json");
                if (Files.isRegularFile(file)) {
                    String name = story.getFileName().toString().replace("/", "");
                    cases.put(name, Json.mapper().readTree(Files.readAllBytes(file)));
                }
            }
        }
        return cases;
    }
}
