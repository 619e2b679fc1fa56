package ancillary.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.CaseSchema;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server says of itself, of the rules and of offences. */
@QuarkusTest
class ReferenceTest {

    @ParameterizedTest(name = "`{0}` finds {1}, s {2} first")
    @CsvSource(delimiter = '|', textBlock = """
                    supply                   | Misuse of Drugs Act 1971                | 4(3)
                    s 4(3)                   | Misuse of Drugs Act 1971                | 4(3)
                    section 4 (3)            | Misuse of Drugs Act 1971                | 4(3)
                    4(3) misuse              | Misuse of Drugs Act 1971                | 4(3)
                    4(3)(b) misuse of drugs  | Misuse of Drugs Act 1971                | 4(3)
                    s.4(3) MDA               | Misuse of Drugs Act 1971                | 4(3)
                    MD71130                  | Misuse of Drugs Act 1971                | 4(3)
                    md71                     | Misuse of Drugs Act 1971                | 4(2)
                    supply of class A drugs  | Misuse of Drugs Act 1971                | 4(3)
                    170 cema                 | Customs and Excise Management Act 1979  | 170
                    robery                   | Theft Act 1968                          | 8
                    Misuse of Drugs Act 1971, s 5(3) | Misuse of Drugs Act 1971        | 5(3)
                    """)
    void an_offence_is_found_as_people_type_it(String typed, String statute, String section) {
        JsonPath found = given().queryParam("q", typed).get("/v1/offences").jsonPath();
        assertThat(found.getString("offences[0].section")).startsWith(section);
        if (!typed.equals("robery")) {
            assertThat(found.getString("offences[0].statute")).isEqualTo(statute);
        }
    }

    @Test
    void an_offence_comes_with_the_lists_it_is_in() {
        JsonPath found =
                given().queryParam("q", "4(3) misuse").get("/v1/offences").jsonPath();
        assertThat(found.getInt("count")).isEqualTo(1);
        assertThat(found.getList("offences[0].lists.list", String.class))
                .contains("tro-trigger", "scpo-england-and-wales");
        assertThat(found.getString("offences[0].lists[0].law")).isNotBlank();
    }

    @Test
    void a_search_shows_twenty_five_and_says_how_many_there_are() {
        JsonPath found = given().get("/v1/offences").jsonPath();
        assertThat(found.getList("offences")).hasSize(25);
        assertThat(found.getInt("count")).isGreaterThan(300);
        assertThat(given().queryParam("q", "zzzzqq")
                        .get("/v1/offences")
                        .jsonPath()
                        .getInt("count"))
                .isZero();
    }

    @Test
    void criteria_are_listed_by_word_and_by_day() {
        assertThat(ids("q", "tro-four")).containsExactly("tro-four-years");
        assertThat(given().queryParams("q", "tro-four", "on", "2002-04-01")
                        .get("/v1/criteria")
                        .jsonPath()
                        .getInt("count"))
                .isEqualTo(1);
        assertThat(given().queryParams("q", "tro-four", "on", "2002-03-31")
                        .get("/v1/criteria")
                        .jsonPath()
                        .getInt("count"))
                .isZero();
    }

    @Test
    void a_criterion_comes_with_its_values_by_date_its_sentences_its_cases_and_its_rule() {
        JsonPath page = given().get("/v1/criteria/tro-four-years").jsonPath();
        assertThat(page.getString("provisions[0].from")).isEqualTo("2002-04-01");
        assertThat(page.getString("provisions[0].values.length")).isEqualTo("P4Y");
        assertThat(page.getString("basis")).isEqualTo("INFERENCE");
        assertThat(page.getString("because.met")).isEqualTo("{0} for this offence; the threshold is {length}");
        assertThat(page.getString("cases[0].name")).isEqualTo("exactly four years");
        assertThat(page.getString("rule")).contains("rule \"tro-four-years: met\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/criteria/none", "/v1/none", "/none"})
    void what_is_not_there_is_a_404_problem(String address) {
        given().get(address).then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void every_other_refusal_is_a_problem_too() {
        given().get("/v1/eligibility").then().statusCode(405).contentType("application/problem+json");
        given().queryParam("on", "2026-02-30").get("/v1/criteria").then().statusCode(400);
        given().contentType("text/plain").body("{}").post("/v1/breaches").then().statusCode(415);
        given().contentType("application/json")
                .accept("text/html")
                .body("{}")
                .post("/v1/breaches")
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
    }

    @Test
    void no_address_takes_rules() {
        for (String address :
                new String[] {"/v1/criteria", "/v1/criteria/tro-four-years", "/v1/schema", "/v1/offences"}) {
            given().contentType("application/json")
                    .body("{}")
                    .post(address)
                    .then()
                    .statusCode(405);
            given().contentType("application/json")
                    .body("{}")
                    .put(address)
                    .then()
                    .statusCode(405);
        }
    }

    @Test
    void health_and_info_are_where_the_justice_services_look() {
        given().get("/health/ping").then().statusCode(200).body("status", org.hamcrest.Matchers.equalTo("UP"));
        given().get("/health").then().statusCode(200);
        given().get("/health/liveness").then().statusCode(200);
        String hash = given().get("/info").jsonPath().getString("rulebook.hash");
        JsonPath ready = given().get("/health/readiness").jsonPath();
        assertThat(ready.getString("checks[0].data.rulebook")).isEqualTo(hash).hasSize(64);
        assertThat(ready.getString("checks[0].data.newestSourceAsAt")).matches("\\d{4}-\\d\\d-\\d\\d");
    }

    @Test
    void the_published_schema_is_the_one_that_is_enforced() throws IOException {
        assertThat(new ObjectMapper().readTree(given().get("/v1/schema").asByteArray()))
                .isEqualTo(CaseSchema.get());
    }

    @Test
    void the_description_has_the_case_and_every_story_as_an_example() {
        JsonPath api = given().accept("application/json")
                .get("/v3/api-docs?format=json")
                .jsonPath();
        assertThat(api.getString("openapi")).startsWith("3.");
        assertThat(api.getMap("components.schemas").keySet().toString())
                .contains("Case.Person", "Reply", "Document", "Problem");
        String json = "paths.'/v1/eligibility'.post.requestBody.content.'application/json'";
        assertThat(api.getString(json + ".schema.'$ref'")).isEqualTo("#/components/schemas/Case.CaseFile");
        Fixtures.cases()
                .keySet()
                .forEach(story -> assertThat(
                                api.getMap(json + ".examples").keySet().toString())
                        .contains(story));
    }

    private static Iterable<String> ids(String name, String value) {
        return given().queryParam(name, value).get("/v1/criteria").jsonPath().getList("criteria.id", String.class);
    }
}
