package ancillary.api;

import java.nio.charset.StandardCharsets;

/** Cases the tests of the frame use; what they come to is tested by the rows. */
final class Samples {

    static final byte[] FOUR_YEARS = """
            { "assessedOn": "2026-11-22",
              "hearing": { "court": "CROWN_COURT", "jurisdiction": "ENGLAND_AND_WALES" },
              "people": [ { "kind": "INDIVIDUAL", "bornOn": "1990-01-01",
                "counts": [ {
                  "offence": { "statute": "Misuse of Drugs Act 1971", "section": "4(3)" },
                  "committedOn": "2024-06-01",
                  "mode": "PRINCIPAL",
                  "result": "CONVICTED",
                  "convictedIn": "ENGLAND_AND_WALES",
                  "convictedOn": "2026-09-01",
                  "court": "CROWN_COURT",
                  "sentence": { "kind": "IMPRISONMENT", "term": "P4Y" } } ] } ] }
            """.getBytes(StandardCharsets.UTF_8);

    static final byte[] NOTHING_RECORDED =
            "{ \"assessedOn\": \"2026-11-22\", \"people\": [ { \"kind\": \"INDIVIDUAL\" } ] }"
                    .getBytes(StandardCharsets.UTF_8);

    private Samples() {}
}
