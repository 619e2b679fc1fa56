package ancillary.oracle;

import java.util.ArrayList;
import java.util.List;

/**
 * SCA 2007 Sch 1 Part 1 (England and Wales) as sheet B7 gives it, as at 2 December 2025; not checked after 29 April
 * 2026 (open point 1b).
 *
 * <p>Para 14 is {@link #modes}. Para 15 (conduct before 30 October 2007: corresponding earlier offences count) and para
 * 16 (only the offence in the law of England and Wales) say how rows are read and are not rows.
 */
final class ScheduleOneOracle {

    /**
     * One offence.
     *
     * @param condition what must hold besides, or null; {@code connection:…} points at a list outside Sch 1
     * @param from the first day in the list, or null: the sheet gives none
     * @param until the first day out of the list, or null: the sheet gives none
     */
    record Row(String paragraph, String statute, String section, String condition, String from, String until) {}

    private static final String MDA = "Misuse of Drugs Act 1971";
    private static final String CEMA = "Customs and Excise Management Act 1979";
    private static final String MSA = "Modern Slavery Act 2015";
    private static final String SOA = "Sexual Offences Act 2003";
    private static final String CDPA = "Copyright, Designs and Patents Act 1988";
    private static final String THEFT = "Theft Act 1968";
    private static final String COMMON_LAW = "Common law";
    private static final String DEFRAUD = "conspiracy to defraud";
    private static final String CTA = "Counter-Terrorism Act 2008";
    private static final String COTES = "Control of Trade in Endangered Species Regulations 2018";

    private static final String DRUG = "goods:CONTROLLED_DRUG";
    private static final String FIREARM = "goods:FIREARM";
    private static final String OTHER = "goods:OTHER";
    private static final String WEAPON = "weapon:LISTED";

    private ScheduleOneOracle() {}

    /** Every entry, a row for each statute and section, in the order of the Schedule. */
    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        drugsSlaveryAndTerrorism(rows);
        firearmsToMoneyLaundering(rows);
        fraudToBlackmail(rows);
        computersToSanctions(rows);
        return rows;
    }

    private static void drugsSlaveryAndTerrorism(List<Row> rows) {
        // 1(1) drug trafficking; s 6 added 3 May 2015
        add(rows, "1(1)", MDA, null, null, "4(2)", "4(3)", "5(3)");
        add(rows, "1(1)", MDA, null, "2015-05-03", "6");
        add(rows, "1(1)", MDA, null, null, "8", "20");
        // 1(2) if connected with a prohibition of MDA s 3
        add(rows, "1(2)", CEMA, DRUG, null, "50(2)", "50(3)", "68(2)", "170");
        // 1(3)
        add(rows, "1(3)", "Criminal Justice (International Co-operation) Act 1990", null, null, "12", "19");
        // 1ZA psychoactive substances; the sheet gives no day
        add(rows, "1ZA", "Psychoactive Substances Act 2016", null, null, "4", "5", "7", "8");
        // 1A slavery, from 31 July 2015
        add(rows, "1A", MSA, null, "2015-07-31", "1");
        // 2 people trafficking; "SOA 2003 ss.57-59A"; no day is given for MSA s 2
        add(rows, "2", "Immigration Act 1971", null, null, "25", "25A");
        add(rows, "2", SOA, null, null, "57", "58", "59", "59A");
        add(rows, "2", "Asylum and Immigration (Treatment of Claimants, etc.) Act 2004", null, null, "4");
        add(rows, "2", MSA, null, null, "2");
        // 2A terrorism: any offence for the time being listed in CTA 2008 s 41(1)
        add(rows, "2A", CTA, "connection:LISTED_IN_SECTION", null, "41(1)");
    }

    private static void firearmsToMoneyLaundering(List<Row> rows) {
        // 3 firearms; CEMA for a firearm or ammunition, not s 50
        add(rows, "3", "Firearms Act 1968", null, null, "1(1)", "2(1)", "3(1)", "5(1)", "5(1A)", "5(2A)");
        add(rows, "3", CEMA, FIREARM, null, "68(2)", "170");
        // 4 prostitution and child sex
        add(rows, "4", "Sexual Offences Act 1956", null, null, "33A");
        add(rows, "4", SOA, null, null, "14", "48", "49", "50", "52", "53");
        // 5 armed robbery: only with a firearm, an imitation or an offensive weapon (CJA 1988 s 141 weapon)
        add(rows, "5", THEFT, WEAPON, null, "8(1)");
        // "assault with intent to rob, likewise"; the sheet names no provision
        add(rows, "5", COMMON_LAW, WEAPON, null, "assault with intent to rob");
        // 6 money laundering, not ss 330 to 332
        add(rows, "6", "Proceeds of Crime Act 2002", null, null, "327", "328", "329");
    }

    private static void fraudToBlackmail(List<Row> rows) {
        // 7 fraud
        add(rows, "7", THEFT, null, null, "17");
        add(rows, "7", "Fraud Act 2006", null, null, "1", "6", "7", "9", "11");
        add(rows, "7", "Economic Crime and Corporate Transparency Act 2023", null, null, "199");
        add(rows, "7", COMMON_LAW, null, null, DEFRAUD);
        // 8 public revenue: CEMA s 170 otherwise than for drugs (1(2)) or firearms (3)
        add(rows, "8", CEMA, OTHER, null, "170");
        add(rows, "8", "Value Added Tax Act 1994", null, null, "72");
        add(rows, "8", "Taxes Management Act 1970", null, null, "106A");
        add(rows, "8", "Tax Credits Act 2002", null, null, "35");
        add(rows, "8", COMMON_LAW, null, null, "cheating the public revenue");
        add(rows, "8", "Criminal Finances Act 2017", null, null, "45", "46");
        // 9 bribery, not s 7
        add(rows, "9", "Bribery Act 2010", null, null, "1", "2", "6");
        // 10 counterfeiting
        add(rows, "10", "Forgery and Counterfeiting Act 1981", null, null, "14", "15", "16", "17");
        // 11 blackmail
        add(rows, "11", THEFT, null, null, "21");
        add(rows, "11", "Gangmasters (Licensing) Act 2004", null, null, "12(1)", "12(2)");
    }

    private static void computersToSanctions(List<Row> rows) {
        // 11A computer misuse, 3 May 2015
        add(rows, "11A", "Computer Misuse Act 1990", null, "2015-05-03", "1", "2", "3", "3ZA", "3A");
        // 12 intellectual property
        add(rows, "12", CDPA, null, null, "107(1)(a)", "107(1)(b)", "107(1)(d)(iv)", "107(1)(e)");
        add(rows, "12", CDPA, null, null, "198(1)(a)", "198(1)(b)", "198(1)(d)(iii)", "297A");
        add(rows, "12", "Trade Marks Act 1994", null, null, "92(1)", "92(2)", "92(3)");
        // 13 environment; only part of para 2 of the Regulations, the sheet does not say which
        add(rows, "13", "Salmon and Freshwater Fisheries Act 1975", null, null, "1");
        add(rows, "13", "Wildlife and Countryside Act 1981", null, null, "14");
        add(rows, "13", "Environmental Protection Act 1990", null, null, "33");
        add(rows, "13", COTES, null, null, "Sch 1 para 1(2)");
        add(rows, "13", COTES, "connection:PART_OF_PARAGRAPH", null, "Sch 1 para 2");
        // 13A organised crime; the sheet gives no day
        add(rows, "13A", "Serious Crime Act 2015", null, null, "45");
        // 13B sanctions, from 1 April 2017
        String from = "2017-04-01";
        add(rows, "13B", "EU financial sanctions instruments", "connection:SANCTIONS_INSTRUMENT", from, "");
        add(rows, "13B", "UN financial sanctions instruments", "connection:SANCTIONS_INSTRUMENT", from, "");
        add(rows, "13B", "Anti-terrorism, Crime and Security Act 2001", null, from, "Sch 3 para 7");
        add(rows, "13B", CTA, null, from, "Sch 7 para 30", "Sch 7 para 30A", "Sch 7 para 31");
        // An Act of 2018 was not listed on that day; when it came in, the sheet does not say
        String sanctions = "Sanctions and Anti-Money Laundering Act 2018";
        add(rows, "13B", sanctions, "connection:REGULATIONS_UNDER_SECTION", null, "1");
    }

    /** Para 14: the modes in which a listed offence is listed too, besides as principal. */
    static List<String> modes() {
        return List.of("ATTEMPT", "CONSPIRACY", "ENCOURAGING_OR_ASSISTING", "SECONDARY");
    }

    /** Para 14: not in relation to conspiracy to defraud at common law. */
    static boolean modesReach(Row row) {
        return !(row.statute().equals(COMMON_LAW) && row.section().equals(DEFRAUD));
    }

    /** What B7 says is not listed, where it names statute and section; open only through s 2(2)(b). Pairs. */
    static List<String[]> unlisted() {
        List<String[]> pairs = new ArrayList<>();
        String person = "Offences against the Person Act 1861";
        String firearms = "Firearms Act 1968";
        pair(pairs, person, "18", "20");
        pair(pairs, firearms, "16", "17", "18", "19", "20", "21"); // "ss.16-21"
        pair(pairs, MDA, "5(2)"); // "simple possession"
        pair(pairs, "Proceeds of Crime Act 2002", "330", "331", "332"); // para 6
        pair(pairs, "Bribery Act 2010", "7"); // para 9
        return pairs;
    }

    /** Statute, section and the fact with which B7 leaves a conditional entry unlisted. Triples. */
    static List<String[]> unlistedWhere() {
        return List.of(
                new String[] {CEMA, "50(2)", FIREARM}, // para 3: "not s.50"
                new String[] {CEMA, "50(3)", FIREARM},
                new String[] {CEMA, "50(2)", OTHER}, // para 8 lists s 170 alone
                new String[] {CEMA, "50(3)", OTHER},
                new String[] {CEMA, "68(2)", OTHER},
                new String[] {THEFT, "8(1)", "weapon:NONE"}); // "unarmed robbery"
    }

    /** What B7 and open point 1c leave unlisted by name alone, without statute and section. */
    static List<String> unlistedByName() {
        return List.of(
                "murder",
                "rape",
                "burglary",
                "theft",
                "handling",
                "kidnap",
                "perverting justice",
                "prison offences",
                "stalking",
                "child criminal exploitation",
                "cuckooing");
    }

    private static void add(
            List<Row> rows, String paragraph, String statute, String condition, String from, String... sections) {
        for (String section : sections) {
            rows.add(new Row(paragraph, statute, section, condition, from, null));
        }
    }

    private static void pair(List<String[]> pairs, String statute, String... sections) {
        for (String section : sections) {
            pairs.add(new String[] {statute, section});
        }
    }
}
