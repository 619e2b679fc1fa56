package ancillary.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A YAML file read as JSON, every date left as text, every place remembered by line. */
public final class YamlFile {

    /** Why: what a text is matched against may take it apart character by character. */
    private static final int LONGEST = 5_000;

    private static final ReadBefore<Read> READ = new ReadBefore<>(Read::of);

    private final String path;
    private final Map<String, Integer> lines = new TreeMap<>();
    private JsonNode root = JsonNodeFactory.instance.missingNode();

    private YamlFile(String path) {
        this.path = path;
    }

    private record Read(YamlFile file, List<Fault> faults) {

        static Read of(String path, String text) {
            List<Fault> faults = new ArrayList<>();
            return new Read(read(path, text, faults), faults);
        }
    }

    /** The same as {@link #read}, of a file that is read again and again; nobody may change its root. */
    static YamlFile readOnce(String path, String text, List<Fault> faults) {
        Read read = READ.of(path, text);
        faults.addAll(read.faults());
        return read.file();
    }

    /** Reads the text; what cannot be read is added to the faults and leaves a missing root. */
    public static YamlFile read(String path, String text, List<Fault> faults) {
        YamlFile file = new YamlFile(path);
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(20);
        try {
            Node node = new Yaml(options).compose(new StringReader(text));
            if (node != null) {
                file.root = file.convert(node, "", faults);
            }
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            faults.add(new Fault(path, line, "not YAML: " + e.getProblem()));
        } catch (YAMLException e) {
            faults.add(new Fault(path, 0, "not YAML: " + e.getMessage()));
        }
        return file;
    }

    private JsonNode convert(Node node, String pointer, List<Fault> faults) {
        lines.putIfAbsent(pointer, node.getStartMark().getLine() + 1);
        if (node instanceof MappingNode mapping) {
            return mapping(mapping, pointer, faults);
        }
        if (node instanceof SequenceNode sequence) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            for (Node each : sequence.getValue()) {
                array.add(convert(each, pointer + "/" + array.size(), faults));
            }
            return array;
        }
        ScalarNode text = (ScalarNode) node;
        if (text.getValue().length() > LONGEST) {
            faults.add(new Fault(path, line(pointer), "a text has more than " + LONGEST + " characters"));
            return JsonNodeFactory.instance.textNode("");
        }
        return scalar(text);
    }

    private JsonNode mapping(MappingNode mapping, String pointer, List<Fault> faults) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (NodeTuple entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                faults.add(new Fault(path, line(pointer), "a key must be a plain word"));
                continue;
            }
            if (key.getValue().length() > LONGEST) {
                faults.add(new Fault(path, line(pointer), "a key has more than " + LONGEST + " characters"));
                continue;
            }
            String name = key.getValue();
            String below = pointer + "/" + name;
            int line = key.getStartMark().getLine() + 1;
            if (object.has(name)) {
                faults.add(new Fault(path, line, "`" + name + "` stands twice"));
            }
            lines.put(below, line);
            object.set(name, convert(entry.getValueNode(), below, faults));
        }
        return object;
    }

    private static JsonNode scalar(ScalarNode node) {
        String value = node.getValue();
        if (node.getTag().equals(Tag.INT) && value.matches("-?\\d{1,9}")) {
            return JsonNodeFactory.instance.numberNode(Integer.parseInt(value));
        }
        if (node.getTag().equals(Tag.BOOL) && (value.equals("true") || value.equals("false"))) {
            return JsonNodeFactory.instance.booleanNode(Boolean.parseBoolean(value));
        }
        if (node.getTag().equals(Tag.NULL)) {
            return JsonNodeFactory.instance.nullNode();
        }
        return JsonNodeFactory.instance.textNode(value);
    }

    public String path() {
        return path;
    }

    public JsonNode root() {
        return root;
    }

    /** The line of a place or of the nearest place above it. */
    public int line(String pointer) {
        String place = pointer;
        while (!lines.containsKey(place) && !place.isEmpty()) {
            place = place.substring(0, place.lastIndexOf('/'));
        }
        return lines.getOrDefault(place, 0);
    }

    /** A fault at a place. */
    public Fault fault(String pointer, String cause) {
        return new Fault(path, line(pointer), cause);
    }
}
