package ancillary.scpo;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.CaseReader;
import ancillary.engine.Outcomes;
import ancillary.engine.RuleBook;
import ancillary.findings.Outcome;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day entered in one sidecar switches a provision of the Act of 2025 on from that day, and nothing before it. */
class HypotheticalCommencementTest {

    private static final String DAY = "2026-12-01";
    private static final String COUNT = "\"convictedIn\": \"ENGLAND_AND_WALES\", \"court\": \"CROWN_COURT\","
            + " \"offence\": { \"statute\": \"Misuse of Drugs Act 1971\", \"section\": \"4(3)\" }, \"terroristConnection\": false";

    @ParameterizedTest
    @CsvSource({"2026-11-30, HIGH_COURT_ONLY", "2026-12-01, AVAILABLE"})
    void an_acquittal_opens_the_crown_court_from_that_day(String on, String word) throws Exception {
        String person =
                "{ \"kind\": \"INDIVIDUAL\", \"bornOn\": \"1990-01-01\", \"counts\": [ { \"result\": \"ACQUITTED\", "
                        + COUNT + " } ] }";
        assertThat(Outcomes.word(book("scpo-acquittal"), "eligibility", "scpo", tree(on, "CROWN_COURT", person)))
                .isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, HIGH_COURT, CHIEF_OFFICER_OF_POLICE, true, true",
        "2026-12-01, HIGH_COURT, CHIEF_OFFICER_OF_POLICE, true, false",
        "2026-12-01, HIGH_COURT, CHIEF_OFFICER_OF_POLICE, false, true",
        "2026-12-01, HIGH_COURT, NATIONAL_CRIME_AGENCY, false, true",
        "2026-12-01, CROWN_COURT, NATIONAL_CRIME_AGENCY, true, true",
        "2026-12-01, CROWN_COURT, CHIEF_OFFICER_OF_POLICE, true, true"
    })
    void more_may_apply_to_the_high_court_from_that_day(
            String on, String court, String applicant, boolean consulted, boolean raised) throws Exception {
        assertThat(isRaised("scpo-new-applicants", "PF-16", on, court, applied(applicant, consulted)))
                .isEqualTo(raised);
    }

    @Test
    void an_agency_may_apply_from_that_day_and_whose_approval_it_needs_is_for_a_person() throws Exception {
        Outcome outcome = Outcomes.all(
                        book("scpo-new-applicants"),
                        "eligibility",
                        tree(DAY, "HIGH_COURT", applied("NATIONAL_CRIME_AGENCY", true)))
                .get("PF-16");
        assertThat(outcome).isEqualTo(Outcome.JUDGEMENT);
    }

    private static String applied(String applicant, boolean consulted) {
        String order = "{ \"kind\": \"SERIOUS_CRIME_PREVENTION\", \"applicant\": { \"kind\": \"" + applicant
                + "\", \"consulted\": " + consulted + ", \"appliedOn\": \"2026-11-02\", \"approvals\": [ { \"by\":"
                + " \"CHIEF_OFFICER\", \"approvedOn\": \"2026-11-01\" } ] } }";
        return "{ \"kind\": \"INDIVIDUAL\", \"bornOn\": \"1990-01-01\", \"facilitations\": [], \"counts\": [ { \"result\": \"CONVICTED\", "
                + COUNT + " } ], \"proposedOrders\": [ " + order + " ] }";
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, P12M, true, true, true",
        "2026-12-01, P12M, true, true, false",
        "2026-12-01, P12M1D, true, true, true",
        "2026-12-01, P18M, true, true, true",
        "2026-12-01, P12M, false, true, true",
        "2026-12-01, P12M, true, false, true"
    })
    void electronic_monitoring_is_open_within_its_limits_from_that_day(
            String on, String length, boolean present, boolean area, boolean raised) throws Exception {
        String monitoring = "{ \"length\": \"" + length + "\", \"personPresent\": " + present
                + ", \"othersNeeded\": true, \"othersConsent\": true, \"areaNotified\": " + area + " }";
        String person = "{ \"kind\": \"INDIVIDUAL\", \"proposedOrders\": [ { \"kind\": \"SERIOUS_CRIME_PREVENTION\","
                + " \"electronicMonitoring\": " + monitoring + " } ] }";
        assertThat(isRaised("scpo-electronic-monitoring", "PF-28", on, "CROWN_COURT", person))
                .isEqualTo(raised);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30, HIGH_COURT, true", "2026-12-01, HIGH_COURT, false", "2026-12-01, CROWN_COURT, true"})
    void interim_orders_are_for_the_high_court_from_that_day(String on, String court, boolean raised) throws Exception {
        String person =
                "{ \"kind\": \"INDIVIDUAL\", \"proposedOrders\": [ { \"kind\": \"INTERIM_SERIOUS_CRIME_PREVENTION\" } ] }";
        assertThat(isRaised("scpo-interim", "PF-33", on, court, person)).isEqualTo(raised);
    }

    @Test
    void monitoring_whose_length_nobody_recorded_is_unknown_once_it_is_in_force() throws Exception {
        String person = "{ \"kind\": \"INDIVIDUAL\", \"proposedOrders\": [ { \"kind\": \"SERIOUS_CRIME_PREVENTION\","
                + " \"electronicMonitoring\": { \"personPresent\": true, \"othersNeeded\": false, \"areaNotified\": true } } ] }";
        assertThat(Outcomes.needs(
                        book("scpo-electronic-monitoring"), "eligibility", "PF-28", tree(DAY, "CROWN_COURT", person)))
                .containsExactly("/people/0/proposedOrders/0/electronicMonitoring/length");
    }

    private static boolean isRaised(String commenced, String flag, String on, String court, String person)
            throws Exception {
        Outcome outcome = Outcomes.all(book(commenced), "eligibility", tree(on, court, person))
                .get(flag);
        assertThat(outcome).isIn(Outcome.MET, Outcome.NOT_MET);
        return outcome == Outcome.MET;
    }

    private static RuleBook book(String criterion) {
        return Commenced.book("scpo/" + criterion, DAY);
    }

    private static ObjectNode tree(String on, String court, String person) throws Exception {
        String json = "{ \"assessedOn\": \"" + on + "\", \"hearing\": { \"court\": \"" + court
                + "\", \"jurisdiction\": \"ENGLAND_AND_WALES\" }, \"people\": [ " + person + " ] }";
        return CaseReader.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
