package ancillary.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of several values that begin on one day the sidecar's first names what brought the provision, whatever they are called. */
class DatedValuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "tro-four-years; 2002-04-01; SI 2002/344, art 3(a)",
                "PF-T6; 2026-11-22; SI 2002/344, art 3(a)",
                "recall-later-law; 2005-04-04; Criminal Justice Act 2003"
            })
    void a_provision_names_the_instrument_of_its_first_value(String criterion, LocalDate day, String by) {
        assertThat(TheBook.get().criteria().get(criterion).on(day).orElseThrow().by())
                .isEqualTo(by);
    }
}
