package ancillary.web;

import static io.restassured.RestAssured.given;

import ancillary.engine.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** Uses the pages as a browser without JavaScript does: by the fields and buttons a page shows. */
final class Site {

    private static final Pattern CASE = Pattern.compile("<input type=\"hidden\" name=\"case\" value=\"([^\"]*)\"");

    private Site() {}

    static JsonNode story(String name) throws IOException {
        return Json.mapper().readTree(Path.of("fixtures", name, "case.json").toFile());
    }

    /** A two-count case before sentencing that engages the duty to consider a travel restriction order. */
    static ObjectNode twoCounts() throws IOException {
        return (ObjectNode) Json.mapper().readTree("""
                { "assessedOn": "2026-11-22",
                  "hearing": { "court": "CROWN_COURT", "jurisdiction": "ENGLAND_AND_WALES" },
                  "people": [ { "kind": "INDIVIDUAL", "name": "Sam Example", "bornOn": "1990-01-01", "counts": [
                    { "offence": { "statute": "Misuse of Drugs Act 1971", "section": "4(3)" }, "mode": "PRINCIPAL",
                      "committedOn": "2024-06-01", "result": "CONVICTED", "convictedIn": "ENGLAND_AND_WALES",
                      "convictedOn": "2026-09-01", "court": "CROWN_COURT",
                      "sentence": { "kind": "IMPRISONMENT", "term": "P4Y" } },
                    { "offence": { "statute": "Misuse of Drugs Act 1971", "section": "4(3)" }, "mode": "PRINCIPAL",
                      "committedOn": "2024-06-01", "result": "CONVICTED", "convictedIn": "ENGLAND_AND_WALES",
                      "convictedOn": "2026-09-01", "court": "CROWN_COURT",
                      "sentence": { "kind": "IMPRISONMENT", "term": "P2Y" } } ] } ] }""");
    }

    /** Presses a button of a journey's page that carries a case. */
    static Response press(String journey, JsonNode document, String button) {
        return press(journey, document, button, Map.of());
    }

    static Response press(String journey, JsonNode document, String button, Map<String, ?> fields) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("case", document.toString());
        all.put("do", button);
        all.putAll(fields);
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset("UTF-8")))
                .contentType("application/x-www-form-urlencoded")
                .formParams(all)
                .post("/" + journey);
    }

    /** The case a page carries. */
    static JsonNode carried(String html) throws IOException {
        Matcher matcher = CASE.matcher(html);
        if (!matcher.find()) {
            throw new AssertionError("the page carries no case");
        }
        return Json.mapper().readTree(text(matcher.group(1)));
    }

    /** Escaped text as it is read. */
    static String text(String escaped) {
        return escaped.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /** How many bytes of it are sent. */
    static int zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
