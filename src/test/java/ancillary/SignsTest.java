package ancillary;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.Signs.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Samples of invented law and of real clocks; beside them, what only looks like either. */
class SignsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// the Model Probation Act 2019",
                "// the Model Probation Act 1987",
                "\"Model Probation (Amendment) Order 2022\"",
                "// Model Rules 2005",
                "// as MPA 2019 has it",
                "// see s 4(2)(b)",
                "// see s.4A(2)",
                "// see s4(2)",
                "// section 4(2)",
                "\"s 33\"",
                "LocalDate.of(2019, 12, 1)",
                "LocalDate.of(2019, Month.DECEMBER, 1)",
                "LocalDate.of(year, 4, 1)",
                "LocalDate.of(\n    2019, 12, 1)",
                "Year.of(2019)",
                "LocalDate.parse(\"1 December\")",
                "Period.ofYears(4)",
                "String from = \"2019-12-01\";",
                "String url = \"https://law.example\" + \"2019-12-01\";",
                "String text = \"a \\\" b\" + \"2019-12-01\";",
                "\"\"\"\n  from 2019-12-01\n  \"\"\"",
                "\"P4Y\"",
                "\"P3Y10M\"",
                "\"XX19001\"",
                "// XX19001A"
            })
    void law_is_seen(String source) {
        assertThat(Signs.ofLaw(source)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// problem details, RFC 9457, section 3.1",
                "/** as {@code 2019-12-01}, half-open */",
                "// the order's 4 terms",
                "\"%s 5\"",
                "LocalDate.of(year, month, day)",
                "LocalDate.parse(text)",
                "Period.parse(text)",
                "LocalDate.ofYearDay(year, 1)",
                "\"an ISO 8601 period such as `P3Y10M`\"",
                "Period.of(years, months, days)",
                "\"crn X123456\"",
                "\"noms number A1234AA\"",
                "\"PDF\"",
                "\"FTR_28\"",
                "char quote = '\"'; // 2019-12-01",
                "args1(2)",
                "rules(4)"
            })
    void what_only_looks_like_law_is_let_through(String source) {
        assertThat(Signs.ofLaw(source)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LocalDate.now()",
                "LocalDate::now",
                "Instant.now(clock)",
                "ZonedDateTime\n    .now()",
                "Clock.systemUTC()",
                "System.currentTimeMillis()",
                "new Date()",
                "new java.util.Date()",
                "Calendar.getInstance()"
            })
    void a_clock_is_seen(String source) {
        assertThat(Signs.ofClocks(source)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"long deadline = System.nanoTime();", "Clock.fixed(at, zone)", "order.madeOn()"})
    void a_deadline_is_no_clock(String source) {
        assertThat(Signs.ofClocks(source)).isEmpty();
    }

    @Test
    void a_sign_names_the_line_it_starts_on() {
        assertThat(Signs.ofLaw("class A {\n// s 4(2)\n\n    String on = \"\" + \"of 2019-12-01\";\n}"))
                .containsExactly(new Sign(2, "s 4("), new Sign(4, "2019-12-01"));
    }
}
