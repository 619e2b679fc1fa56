package ancillary.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Answers by the hash of a rule book. */
@QuarkusTest
class RulebookHashTest {

    @Inject
    Bookshelf shelf;

    @Test
    void the_active_book_answers_by_its_hash_and_an_unknown_one_is_not_found() {
        String body = """
                { "assessedOn": "2026-11-22", "hearing": { "court": "CROWN_COURT", "jurisdiction": "ENGLAND_AND_WALES" },
                  "people": [ { "kind": "INDIVIDUAL", "bornOn": "1990-01-01", "counts": [ {
                    "offence": { "statute": "Misuse of Drugs Act 1971", "section": "4(3)" }, "mode": "PRINCIPAL",
                    "committedOn": "2024-06-01", "result": "CONVICTED", "convictedIn": "ENGLAND_AND_WALES",
                    "convictedOn": "2026-09-01", "court": "CROWN_COURT",
                    "sentence": { "kind": "IMPRISONMENT", "term": "P4Y" } } ] } ] }
                """;
        String hash = shelf.books().active().hash();
        byte[] plain = given().contentType("application/json")
                .body(body)
                .post("/v1/eligibility")
                .asByteArray();
        byte[] named = given().contentType("application/json")
                .body(body)
                .post("/v1/eligibility?rulebook=" + hash)
                .asByteArray();
        assertThat(named).isEqualTo(plain);
        String none = given().contentType("application/json")
                .body(body)
                .post("/v1/eligibility?rulebook=0123456789abcdef")
                .then()
                .statusCode(404)
                .extract()
                .asString();
        assertThat(none).contains("there is no rule book `0123456789abcdef` here");
    }
}
