package ancillary.oracle;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Must the court consider a travel restriction order? Written from the law sheets alone.
 *
 * <p>Scope: Crown Court in England and Wales, adult of 21 or over, convicted, a sentence of imprisonment, one count.
 * Within that scope nothing is left to a person before the duty arises, so {@code JUDGEMENT} never occurs here; the
 * sheet keeps it for detention in a YOI, section 250 and life (A1.10 to A1.12, open point 9).
 */
final class TroOracle {

    static final String MUST_CONSIDER = "MUST_CONSIDER";
    static final String NOT_AVAILABLE = "NOT_AVAILABLE";
    static final String UNKNOWN = "UNKNOWN";

    private static final String MDA = "Misuse of Drugs Act 1971";
    private static final String CEMA = "Customs and Excise Management Act 1979";
    private static final String PSA = "Psychoactive Substances Act 2016";
    private static final String CJICA = "Criminal Justice (International Co-operation) Act 1990";
    private static final String POCA = "Proceeds of Crime Act 2002";
    private static final String SCA_2015 = "Serious Crime Act 2015";
    private static final String BSAI = "Border Security, Asylum and Immigration Act 2025";

    /** A2.1 and A2.2: s 34(1)(a) and (b). The table for s 34(1)(c) is empty (A2.3, open point 4). */
    private static final String[][] TRIGGERS = {{MDA, "4(2)"}, {MDA, "4(3)"}, {MDA, "20"}};

    /** A2.4 to A2.6: s 34(1)(d), only if connected with an import or export prohibition of MDA s 3. */
    private static final String[][] TRIGGERS_IF_DRUG = {{CEMA, "50(2)"}, {CEMA, "50(3)"}, {CEMA, "68(2)"}, {CEMA, "170"}
    };

    /** "NOT trigger offences", the paragraph after A2.10. */
    private static final String[][] NOT_TRIGGERS = {
        {MDA, "5(2)"}, {MDA, "5(3)"}, {MDA, "6"}, {MDA, "8"}, {MDA, "9"}, {MDA, "9A"}, {MDA, "12"}, {MDA, "13"},
        {MDA, "18"}, {CJICA, "12"}, {CJICA, "19"}, {PSA, "4"}, {PSA, "5"}, {PSA, "7"}, {PSA, "8"}, {POCA, "327"},
        {POCA, "328"}, {POCA, "329"}, {SCA_2015, "45"}, {BSAI, "52"}
    };

    /** Parts of the sections above; each falls under its section by prefix. */
    private static final String[][] PARTS = {
        {MDA, "4(2)(a)"},
        {MDA, "4(2)(b)"},
        {MDA, "4(3)(a)"},
        {MDA, "4(3)(b)"},
        {MDA, "4(3)(c)"},
        {MDA, "6(2)"},
        {MDA, "8(a)"},
        {MDA, "8(d)"},
        {MDA, "9(a)"},
        {MDA, "9A(1)"},
        {MDA, "12(6)"},
        {MDA, "13(3)"},
        {MDA, "18(1)"},
        {CEMA, "50(2)(a)"},
        {CEMA, "50(2)(b)"},
        {CEMA, "170(1)"},
        {CEMA, "170(1)(a)"},
        {CEMA, "170(1)(b)"},
        {CEMA, "170(2)"},
        {CEMA, "170(2)(a)"},
        {CEMA, "170(2)(b)"},
        {CJICA, "12(1)"},
        {CJICA, "19(2)"},
        {PSA, "4(1)"},
        {PSA, "5(1)"},
        {PSA, "5(2)"},
        {PSA, "7(1)"},
        {PSA, "8(1)"},
        {POCA, "327(1)"},
        {POCA, "328(1)"},
        {POCA, "329(1)"},
        {SCA_2015, "45(1)"},
        {BSAI, "52(1)"}
    };

    /**
     * A2.0 and A2.7 to A2.10: secondary liability, conspiracy, attempt, incitement and encouraging or assisting a
     * trigger are all triggers, and no mode makes a trigger of another offence. So the mode can never matter.
     */
    private static final Set<String> MODES =
            Set.of("PRINCIPAL", "SECONDARY", "CONSPIRACY", "ATTEMPT", "INCITEMENT", "ENCOURAGING_OR_ASSISTING");

    /** Part A, opening: in force 1 April 2002 (VERIFIED-2). */
    private static final LocalDate IN_FORCE = LocalDate.of(2002, 4, 1);

    /** A1.3: s 33(1)(c), four years or more. */
    private static final Period FOUR_YEARS = Period.ofYears(4);

    private static final List<Boolean> EITHER = List.of(true, false);

    private TroOracle() {}

    /**
     * The verdict for one count. Null means not recorded, for every argument.
     *
     * @param term the term on this count, an ISO 8601 period (A1.4: terms are not added up)
     * @param offenceOn the one day of the offence, ISO 8601
     */
    static String verdict(String statute, String section, String mode, String goods, String term, String offenceOn) {
        if (mode != null && !MODES.contains(mode)) {
            throw new IllegalArgumentException("mode `" + mode + "` is not known");
        }
        Set<String> verdicts = new TreeSet<>();
        for (boolean trigger : trigger(statute, section, goods)) {
            for (boolean longEnough : fourYearsOrMore(term)) {
                for (boolean inTime : afterCommencement(offenceOn)) {
                    verdicts.add(complete(trigger, longEnough, inTime));
                }
            }
        }
        return verdicts.size() == 1 ? verdicts.iterator().next() : UNKNOWN;
    }

    /** A1.1 to A1.3, A1.5: all limbs of s 33(1) met, then the court must consider; else there is no power. */
    private static String complete(boolean trigger, boolean longEnough, boolean inTime) {
        return trigger && longEnough && inTime ? MUST_CONSIDER : NOT_AVAILABLE;
    }

    private static List<Boolean> trigger(String statute, String section, String goods) {
        if (under(TRIGGERS, statute, section)) {
            return List.of(true);
        }
        // NOT trigger offences: "all Psychoactive Substances Act 2016 offences".
        if (PSA.equals(statute) || under(NOT_TRIGGERS, statute, section)) {
            return List.of(false);
        }
        if (CEMA.equals(statute) && goods != null) {
            // NOT trigger offences: "CEMA offences about tobacco, alcohol, cash, firearms", under any section.
            if (!goods.equals("CONTROLLED_DRUG")) {
                return List.of(false);
            }
            if (under(TRIGGERS_IF_DRUG, statute, section)) {
                return List.of(true);
            }
        }
        // A CEMA limb without goods, or a reference the sheet does not name: it may be a trigger or not (house, 4).
        return EITHER;
    }

    /** Sections match by prefix (house): {@code 4(3)(b)} is under {@code 4(3)}; {@code 9A} is not under {@code 9}. */
    private static boolean under(String[][] list, String statute, String section) {
        for (String[] entry : list) {
            boolean same = entry[1].equals(section);
            boolean part = section != null && section.startsWith(entry[1] + "(");
            if (entry[0].equals(statute) && (same || part)) {
                return true;
            }
        }
        return false;
    }

    /** A term is compared from every day of four years, a leap year's cycle; mixed results are ambiguous. */
    private static List<Boolean> fourYearsOrMore(String term) {
        if (term == null) {
            return EITHER;
        }
        Period period = Period.parse(term);
        Set<Boolean> results = new TreeSet<>();
        for (LocalDate day = LocalDate.of(2021, 1, 1); day.getYear() < 2025; day = day.plusDays(1)) {
            results.add(!day.plus(period).isBefore(day.plus(FOUR_YEARS)));
        }
        return List.copyOf(results);
    }

    /** A1.8: s 33(6). The day of commencement counts: a section is in force from the start of its day (reading). */
    private static List<Boolean> afterCommencement(String offenceOn) {
        return offenceOn == null ? EITHER : List.of(!LocalDate.parse(offenceOn).isBefore(IN_FORCE));
    }

    /** Every statute and section the sheet names as a trigger or as none, then parts of them; pairs. */
    static List<String[]> offences() {
        List<String[]> all = new ArrayList<>();
        for (String[][] list : List.of(TRIGGERS, TRIGGERS_IF_DRUG, NOT_TRIGGERS, PARTS)) {
            all.addAll(List.of(list));
        }
        return all;
    }
}
