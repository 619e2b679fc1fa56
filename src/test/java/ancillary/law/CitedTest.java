package ancillary.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Invented Act 1971, s 5(1) | Invented Act 1971 | s5(1)",
                "Invented Act 1971 s5(1) | Invented Act 1971 | s5(1)",
                "Invented Act 1971, s. 5 (1) (a) | Invented Act 1971 | s5(1)(a)",
                "Invented Act 1971, section 10A | Invented Act 1971 | s10a",
                "Invented Act 1971 (section 5(1)) | Invented Act 1971 | s5(1)",
                "section 5(1) of the Invented Act 1971 | Invented Act 1971 | s5(1)",
                "s 5(1) Invented Act 1971 | Invented Act 1971 | s5(1)",
                "Sections 3(5) and 5(1) of the Invented Act 1971 | Invented Act 1971 | s3(5) s5(1)",
                "the Invented Act 1983, ss 86(2)(a) and (b), 87 | Invented Act 1983 | s86(2)(a) s86(2)(b) s87",
                "Invented Act 1971, 5(1) | Invented Act 1971 | s5(1)",
                "5(1) Invented Act 1971 | Invented Act 1971 | s5(1)",
                "Invented Act 1971, Sch 2 para 9 | Invented Act 1971 | sch2/para9",
                "Invented Act 1971, Schedule 2, paragraph 9(1) | Invented Act 1971 | sch2/para9(1)",
                "Invented Act 1971, Sch.2 paras 8 to 10, Sch 3 para 1 | Invented Act 1971 | sch2/para8 sch2/para10 sch3/para1",
                "paragraph 9 of Schedule 2 to the Invented Act 1971 | Invented Act 1971 | sch2/para9",
                "paras 8 and 9 of Sch 2, and para 1 of Sch 3 to the Invented Act 1971 | Invented Act 1971 | sch2/para8 sch2/para9 sch3/para1",
                "Schedule 2 to the Invented Act 1971, para 9 | Invented Act 1971 | sch2/para9",
                "para 9, Sch 2 of the Invented Act 1971 | Invented Act 1971 | sch2/para9",
                "Invented Act 1971, Sch 2 | Invented Act 1971 | sch2",
                "Invented Act 1971, para 9 | Invented Act 1971 | para9",
                "Invented (Economic Area) Regulations 2000 (SI 2000/1), reg 21(3) | Invented (Economic Area) Regulations 2000 | reg21(3)",
                "article 4 of the Invented Order 2009 | Invented Order 2009 | art4",
                "Invented Act 1983, section VI | Invented Act 1983 | svi",
                "Invented Act 1983, section eighty-six | Invented Act 1983 | seighty-six",
                "Invented Act 2003 | Invented Act 2003 | ''",
                "Part 1 of the Invented Act 2003 | Invented Act 2003 | ''",
                "Invented Act 2003, notice of 12 May 2025 in the prisoner's file no 83 | Invented Act 2003 | ''",
                "Invented Act 2003, 12 May 2025 | Invented Act 2003 | ''",
                "Invented Act 1971 (c. 77), as a section of it says | Invented Act 1971 | ''",
                "to give evidence | | ''",
                "a treaty | | ''",
                "the 1971 Act | | ''",
            })
    void an_act_and_its_provisions_are_read_in_either_order(String written, String act, String provisions) {
        assertThat(Cited.of(written))
                .isEqualTo(new Cited(act, provisions.isEmpty() ? List.of() : Arrays.asList(provisions.split(" "))));
    }

    @ParameterizedTest
    @CsvSource({
        "'s 5(1)', s5(1), false",
        "'s 5(1)(a)', s5(1), false",
        "'s 5', s5(1), false",
        "'s 5(2)', s5(1), true",
        "'s 5A', s5(1), true",
        "'s 50', s5, true",
        "'s 3(5)', 's5(1) sch2/para9', true",
        "'ss 3(5) and 5(1)', 's5(1) sch2/para9', false",
        "'Sch 2', 's5(1) sch2/para9', false",
        "'Sch 2 para 11', 's5(1) sch2/para9', true",
        "'Sch 2 para 9(1)', 's5(1) sch2/para9', false",
        "'para 9', 's5(1) sch2/para9', true",
        "'reg 5(1)', s5(1), true",
        "'section V', s5(1), true",
        "'s 10a', s10A, false",
        "'', s5(1), false",
        "'s 83', '', false",
    })
    void a_provision_is_beside_others_that_it_neither_is_nor_holds_nor_stands_in(
            String written, String others, boolean beside) {
        assertThat(Cited.of("Invented Act 1971, " + written).beside(others)).isEqualTo(beside);
    }

    @Test
    void what_names_no_act_has_no_provisions_to_be_beside() {
        assertThat(Cited.of("section 83").beside("s5(1)")).isFalse();
    }
}
