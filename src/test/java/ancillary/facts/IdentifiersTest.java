package ancillary.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifiersTest {

    private static final String FORM = "does not have the usual form; kept as entered";

    @ParameterizedTest
    @CsvSource({
        "2002/0073319Z, ",
        "1979/0163001B, ",
        "2000/0000223R, ",
        "2001/0171310S, the check letter should be `",
        "02/73319Z, ",
        "2002/0073319A, the check letter should be `Z`; kept as entered",
        "not a pnc, " + FORM
    })
    void a_pnc_with_a_wrong_check_letter_is_doubted_and_kept(String pnc, String doubt) {
        String said = new Identifiers("", "", null, null, pnc, null).doubts().get("pncId");
        if (doubt == null) {
            assertThat(said).isNull();
        } else {
            assertThat(said).startsWith(doubt);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "065656/91H, ",
        "SF05/482703J, ",
        "SF83/50058Z, ",
        "85227/65G, the check letter should be `L`; kept as entered",
        "65656-91H, " + FORM
    })
    void a_cro_with_a_wrong_check_letter_is_doubted_and_kept(String cro, String doubt) {
        assertThat(new Identifiers("", "", null, null, null, cro).doubts().get("croNumber"))
                .isEqualTo(doubt);
    }

    @ParameterizedTest
    @CsvSource({"X123456, ", "123456X, " + FORM})
    void a_case_reference_of_another_form_is_doubted(String crn, String doubt) {
        assertThat(new Identifiers("", "", crn, null, null, null).doubts().get("crn"))
                .isEqualTo(doubt);
    }
}
