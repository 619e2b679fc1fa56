package ancillary.oracle;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which kinds of recall does the law allow on the day, for a determinate sentence recalled under CJA 2003 s 254?
 * Written from the licence and recall sheet, section 3, and the open points. The transitional rules for people
 * already detained on recall are not covered; neither is a recall under s 255 or of a life or IPP prisoner.
 */
final class RecallTypesOracle {

    /** Nullable facts; null is not recorded. {@code noRoshDecision} never matters: the limb is discretionary. */
    record Recall(
            LocalDate recalledOn,
            Integer sentenceMonths,
            Boolean youthSentenceOnly,
            Boolean adultAtRecall,
            Boolean extendedSentence,
            Boolean soPc,
            Boolean specifiedOffence,
            Boolean earlyReleaseFirst,
            Boolean fixedTermBefore,
            Boolean seriousTerrorism,
            Boolean referred244zb,
            Boolean chargedCausedRecall,
            Boolean chargeIsSerious,
            String mappaLevel,
            Boolean schedule19aa,
            Boolean s247a2,
            Boolean s325aa,
            Boolean s325c,
            Boolean schedule19zb,
            Boolean nationalSecurityPart3Sch13,
            Boolean foreignPowerThreat,
            Boolean schedule20b,
            Boolean noRoshDecision) {

        /** The same facts in the order of the components. */
        Object[] values() {
            Object[] values = new Object[FACTS.size()];
            for (int i = 0; i < values.length; i++) {
                try {
                    values[i] = COMPONENTS[i].getAccessor().invoke(this);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
            return values;
        }

        static Recall of(Object... values) {
            try {
                return (Recall) Recall.class.getDeclaredConstructors()[0].newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        Recall with(String fact, Object value) {
            Object[] values = values();
            values[FACTS.indexOf(fact)] = value;
            return of(values);
        }
    }

    private static final RecordComponent[] COMPONENTS = Recall.class.getRecordComponents();

    /** The names of the facts, in order. */
    static final List<String> FACTS =
            Arrays.stream(COMPONENTS).map(RecordComponent::getName).toList();

    static final List<String> TYPES = List.of("LR", "FTR_14", "FTR_28", "FTR_56");

    static final List<String> LEVELS = List.of("NONE", "1", "2", "3");

    // First days of the regimes, section 3, table (R1 and R2: M-h; all firm).
    static final LocalDate R0 = LocalDate.of(2008, 7, 14);
    static final LocalDate R1 = LocalDate.of(2012, 12, 3);
    static final LocalDate R2 = LocalDate.of(2015, 2, 1);
    static final LocalDate R3 = LocalDate.of(2024, 4, 2);
    static final LocalDate R4 = LocalDate.of(2025, 9, 2);
    static final LocalDate R5 = LocalDate.of(2026, 3, 31);
    /** R2, "serious terrorism (from CTSA 2021)". The sheet gives the day 29.6.2021 elsewhere (section 1.3, M-h). */
    static final LocalDate SERIOUS_TERRORISM = LocalDate.of(2021, 6, 29);
    /** R2, "s.244ZB referral (from 28.4.2022)". */
    static final LocalDate REFERRAL = LocalDate.of(2022, 4, 28);

    /** A fact that has to be read is not recorded. */
    static final class Missing extends RuntimeException {
        private static final long serialVersionUID = 1L;

        final String fact;

        Missing(String fact) {
            super(fact, null, false, false);
            this.fact = fact;
        }
    }

    private RecallTypesOracle() {}

    /** Each type's one verdict over all completions, or UNKNOWN. All facts vary independently. */
    static Map<String, String> verdict(Recall partial) {
        return RecallCompletions.verdict(partial, r -> true);
    }

    /** The facts each type's verdict still needs; empty where it is settled. All facts vary independently. */
    static Map<String, Set<String>> needs(Recall partial) {
        return RecallCompletions.needs(partial, r -> true);
    }

    /** The types for complete facts. A fact that is never read on the way may be null. */
    static Map<String, String> decide(Recall r) {
        LocalDate on = known("recalledOn", r.recalledOn());
        if (on.isBefore(R0)) {
            throw new IllegalArgumentException("a recall before " + R0 + " is not covered: no fixed-term recall");
        }
        if (on.isBefore(R1)) {
            return regime0(r);
        }
        if (on.isBefore(R2)) {
            return yes("extendedSentence", r.extendedSentence()) ? standard() : discretionary(28); // R1
        }
        if (on.isBefore(R5)) {
            return regimes2to4(r, on);
        }
        // "Youth" = serving only s 250 / s 91 sentences, whatever the age now: s 255A(2)(a).
        return yes("youthSentenceOnly", r.youthSentenceOnly()) ? regime5Youth(r) : regime5Adult(r);
    }

    /** R0, "who is out"; otherwise the Secretary of State may, 28 days. */
    private static Map<String, String> regime0(Recall r) {
        boolean out = yes("extendedSentence", r.extendedSentence())
                || yes("specifiedOffence", r.specifiedOffence())
                || yes("earlyReleaseFirst", r.earlyReleaseFirst())
                || yes("fixedTermBefore", r.fixedTermBefore());
        return out ? standard() : discretionary(28);
    }

    /** R2 to R4: out, else mandatory (R3, R4), else discretionary: failing the list did not exclude. */
    private static Map<String, String> regimes2to4(Recall r, LocalDate on) {
        boolean out = yes("extendedSentence", r.extendedSentence())
                || (!on.isBefore(SERIOUS_TERRORISM) && yes("seriousTerrorism", r.seriousTerrorism()))
                || (!on.isBefore(REFERRAL) && yes("referred244zb", r.referred244zb()));
        if (out) {
            return standard();
        }
        boolean automatic = !on.isBefore(R3) && (on.isBefore(R4) ? shortAndOrdinary(r) : underFourYears(r));
        return automatic ? mandatory(fourteenOr28(r)) : discretionary(fourteenOr28(r));
    }

    /** R3 and R5-youth, "who is in automatically": 18+, under 12 months, no serious charge, not MAPPA 2 or 3. */
    private static boolean shortAndOrdinary(Recall r) {
        return yes("adultAtRecall", r.adultAtRecall())
                && known("sentenceMonths", r.sentenceMonths()) < 12
                && !(charged(r) && yes("chargeIsSerious", r.chargeIsSerious()))
                && !managed(r);
    }

    /** R4, s 255A(4ZA): any charge that caused the recall takes the case off the list. */
    private static boolean underFourYears(Recall r) {
        return yes("adultAtRecall", r.adultAtRecall())
                && known("sentenceMonths", r.sentenceMonths()) < 48
                && !yes("schedule19aa", r.schedule19aa())
                && !yes("s247a2", r.s247a2())
                && !yes("s325aa", r.s325aa())
                && !yes("s325c", r.s325c())
                && !charged(r)
                && !managed(r);
    }

    /** R5-adult: s 255A(8)(a) to (l) exclude; everyone else 56 days, no length cap, nothing discretionary. */
    private static Map<String, String> regime5Adult(Recall r) {
        boolean out = yes("extendedSentence", r.extendedSentence()) // (a)
                || yes("soPc", r.soPc()) // (b)
                || yes("s247a2", r.s247a2()) // (c)
                || yes("schedule19zb", r.schedule19zb()) // (d)
                || yes("nationalSecurityPart3Sch13", r.nationalSecurityPart3Sch13()) // (e)
                || yes("s325aa", r.s325aa()) // (f)
                || yes("s325c", r.s325c()) // (g)
                || yes("foreignPowerThreat", r.foreignPowerThreat()) // (h)
                || managed(r) // (i)
                || yes("referred244zb", r.referred244zb()) // (j)
                || charged(r) // (k) any offence
                || yes("schedule20b", r.schedule20b()); // (l)
        return out ? standard() : mandatory(56);
    }

    /** R5-youth: only the s 244ZB referral is out; an under-18 falls in the discretionary limb (b). */
    private static Map<String, String> regime5Youth(Recall r) {
        if (yes("referred244zb", r.referred244zb())) {
            return standard();
        }
        return shortAndOrdinary(r) ? mandatory(fourteenOr28(r)) : discretionary(fourteenOr28(r));
    }

    /** "Period" column of R2 to R4 and R5-youth: 14 if under 12 months, else 28. */
    private static int fourteenOr28(Recall r) {
        return known("sentenceMonths", r.sentenceMonths()) < 12 ? 14 : 28;
    }

    private static boolean charged(Recall r) {
        return yes("chargedCausedRecall", r.chargedCausedRecall());
    }

    /** "Points to code exactly": the level, 2 or 3, not the category. */
    private static boolean managed(Recall r) {
        String level = known("mappaLevel", r.mappaLevel());
        if (!LEVELS.contains(level)) {
            throw new IllegalArgumentException("MAPPA level `" + level + "` is not known");
        }
        return level.equals("2") || level.equals("3");
    }

    private static <T> T known(String fact, T value) {
        if (value == null) {
            throw new Missing(fact);
        }
        return value;
    }

    private static boolean yes(String fact, Boolean value) {
        return known(fact, value);
    }

    private static Map<String, String> standard() {
        return types("AVAILABLE", 0, "EXCLUDED");
    }

    private static Map<String, String> mandatory(int days) {
        return types("EXCLUDED", days, "MANDATORY");
    }

    private static Map<String, String> discretionary(int days) {
        return types("AVAILABLE", days, "AVAILABLE");
    }

    private static Map<String, String> types(String lr, int days, String fixed) {
        Map<String, String> types = new LinkedHashMap<>();
        TYPES.forEach(t -> types.put(t, t.equals("LR") ? lr : t.equals("FTR_" + days) ? fixed : "EXCLUDED"));
        return types;
    }
}
