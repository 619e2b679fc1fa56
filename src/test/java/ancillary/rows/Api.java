package ancillary.rows;

import static io.restassured.RestAssured.given;

import ancillary.engine.Json;
import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.io.IOException;

/** Asks the running server. */
final class Api {

    private Api() {}

    /** The answer to a case; anything but 200 is told with its body. */
    static JsonNode ask(String endpoint, JsonNode document) throws IOException {
        Response response = given().contentType("application/json")
                .body(Json.mapper().writeValueAsBytes(document))
                .post("/v1/" + endpoint);
        if (response.statusCode() != 200) {
            throw new AssertionError(response.statusCode() + " " + response.asString());
        }
        return Json.mapper().readTree(response.asString());
    }

    static boolean isCriterion(String id) {
        return given().get("/v1/criteria/" + id).statusCode() == 200;
    }
}
