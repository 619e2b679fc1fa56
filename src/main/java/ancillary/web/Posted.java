package ancillary.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a form sent. It is read in memory: nothing a person sends is written to a file.
 *
 * @param values every field in the order sent; an empty file is no value
 */
record Posted(Map<String, List<String>> values) {

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";,\\s]{1,70})\"?");
    private static final Pattern NAME = Pattern.compile("; name=\"([^\"]*)\"");

    static Posted read(String contentType, byte[] body) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        Matcher boundary = BOUNDARY.matcher(contentType == null ? "" : contentType);
        if (boundary.find()) {
            parts(new String(body, StandardCharsets.UTF_8), boundary.group(1), values);
        } else {
            pairs(new String(body, StandardCharsets.UTF_8), values);
        }
        return new Posted(values);
    }

    /** The last value of a field; empty where it was not sent. */
    String last(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.get(all.size() - 1);
    }

    private static void pairs(String body, Map<String, List<String>> values) {
        for (String pair : body.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                add(values, decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static void parts(String body, String boundary, Map<String, List<String>> values) {
        for (String part : body.split(Pattern.quote("--" + boundary))) {
            int head = part.indexOf("\r\n\r\n");
            Matcher name = head < 0 ? null : NAME.matcher(part.substring(0, head));
            if (name != null && name.find()) {
                String value = part.substring(head + 4).replaceFirst("\r\n$", "");
                add(values, name.group(1), value);
            }
        }
    }

    private static void add(Map<String, List<String>> values, String name, String value) {
        values.computeIfAbsent(name, any -> new ArrayList<>()).add(value.replace("\r\n", "\n"));
    }
}
