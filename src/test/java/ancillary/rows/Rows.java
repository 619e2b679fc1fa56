package ancillary.rows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The rows of the tables: each a whole case, the question, and what the law leads one to expect. */
final class Rows {

    static final Path FOLDER = Path.of("src/test/resources/rows");

    private static final List<Row> ALL = read();

    private Rows() {}

    /** One row as written, and the file it stands in. */
    record Row(String file, ObjectNode node) {

        /** The id in the table, with the variant where it is one: `T01`, `T01 a day short`. */
        String id() {
            return node.path("row").asText();
        }

        boolean isCovered() {
            return !node.has("not-covered");
        }

        String name() {
            return file.replace(".yaml", "") + " " + id() + ": "
                    + node.path("says").asText();
        }
    }

    /** Every row of every file, in order. */
    static List<Row> all() {
        return ALL;
    }

    private static List<Row> read() {
        List<Row> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                for (JsonNode node : new YAMLMapper().readTree(Files.readString(file))) {
                    rows.add(new Row(file.getFileName().toString(), (ObjectNode) node));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(rows);
    }

    /** The ids of the case sheets; each must be a row or be said not to be covered. */
    static List<String> ids() throws IOException {
        return Files.readAllLines(FOLDER.resolve("ids.txt"));
    }
}
