package ancillary.scpo;

import java.util.LinkedHashMap;
import java.util.Map;

/** For each flag the facts that decide it; a flag with several shapes of case has several spaces, told apart by a word. */
final class FlagFacts {

    private static final String ORDER = "/proposedOrders/0";
    private static final String TERM = ORDER + "/terms/0";
    private static final String[] BOTH = {"true", "false"};
    private static final String[] SCOPES = {
        "'PROHIBITION'", "'LIMIT'", "'REQUIREMENT'", "'NOTIFICATION'", "'PERMISSION'"
    };
    private static final String[] REACHES = {"'TOTAL'", "'LIMITED'"};
    private static final String[] EXCEPTIONS = {
        "[]", "['FAMILY']", "['HOUSEHOLD']", "['INCIDENTAL_CONTACT']", "['OTHER']"
    };

    private FlagFacts() {}

    /** Every flag that turns on several facts. */
    static Map<String, Space> all() {
        Map<String, Space> all = new LinkedHashMap<>();
        all.putAll(bans());
        all.putAll(notices());
        all.putAll(people());
        all.putAll(orders());
        all.putAll(standings());
        all.putAll(applications());
        return all;
    }

    private static Map<String, Space> bans() {
        return Map.of(
                "PF-05",
                term("'kind':'DEVICES'")
                        .with(TERM + "/scope", SCOPES)
                        .with(TERM + "/reach", REACHES)
                        .with(TERM + "/exceptions", EXCEPTIONS),
                "PF-19",
                term("'kind':'DEVICES'").with(TERM + "/scope", SCOPES).with(TERM + "/reach", REACHES),
                "PF-20",
                term("'kind':'BUSINESS'")
                        .with(TERM + "/scope", SCOPES)
                        .with(TERM + "/reach", REACHES)
                        .with(TERM + "/answers", "[]", "[{'what':'ran the scheme through a company'}]"),
                "PF-21",
                term("'kind':'CASH'")
                        .with(TERM + "/scope", SCOPES)
                        .with(TERM + "/reach", REACHES)
                        .with(
                                TERM + "/amount",
                                "{'amount':199.99,'currency':'GBP'}",
                                "{'amount':200,'currency':'GBP'}",
                                "{'amount':200,'currency':'EUR'}")
                        .with(TERM + "/everyPurchase", BOTH),
                "PF-22-HIGH",
                term("'kind':'TRAVEL'")
                        .with(TERM + "/scope", SCOPES)
                        .with(TERM + "/reach", REACHES)
                        .with(ORDER + "/crossBorder", BOTH),
                "PF-22",
                term("'kind':'TRAVEL'")
                        .with(TERM + "/scope", SCOPES)
                        .with(TERM + "/reach", REACHES)
                        .with(
                                "/orders",
                                "[]",
                                "[{'kind':'TRAVEL_RESTRICTION','startsOn':'2026-01-01','endsOn':'2027-12-31'}]",
                                "[{'kind':'TRAVEL_RESTRICTION','startsOn':'2020-01-01','endsOn':'2024-12-31','suspensions':[]}]"),
                "PF-27",
                term("'kind':'OTHER'").with(TERM + "/matters", "[]", "['ANY_OFFENCE']", "['OTHER']"),
                "PF-24",
                term("'kind':'ENTRY_AND_INSPECTION','entry':{}")
                        .with(TERM + "/entry/reasonableTimes", BOTH)
                        .with(TERM + "/entry/namedItemsOnly", BOTH)
                        .with(TERM + "/entry/suspicionOrNotice", BOTH));
    }

    private static Map<String, Space> notices() {
        return Map.of(
                "PF-06",
                term("'kind':'VEHICLES_AND_VESSELS'")
                        .with(TERM + "/scope", "'PROHIBITION'", "'LIMIT'", "'REQUIREMENT'", "'NOTIFICATION'")
                        .with(TERM + "/noticeDays", "0", "1", "7")
                        .with(TERM + "/matters", "[]", "['LIFT_IN_VEHICLE']", "['VESSEL']"),
                "PF-06 with a saving",
                term("'kind':'VEHICLES_AND_VESSELS','asSoonAsPracticable':true")
                        .with(TERM + "/scope", "'PROHIBITION'", "'LIMIT'", "'REQUIREMENT'", "'NOTIFICATION'")
                        .with(TERM + "/noticeDays", "0", "1", "7")
                        .with(TERM + "/matters", "[]", "['LIFT_IN_VEHICLE']", "['VESSEL']"),
                "PF-11",
                term("'kind':'INFORMATION_AND_DOCUMENTS','information':{}")
                        .with(TERM + "/information/form", "'ORAL'", "'WRITTEN'", "'EITHER'"),
                "PF-12",
                materials().with(TERM + "/scope", SCOPES).with(TERM + "/information/privilegeSaved", BOTH),
                "PF-12-MEDIUM",
                materials().with(TERM + "/scope", SCOPES).with(TERM + "/information/privilegeSaved", BOTH),
                "PF-13",
                materials()
                        .with(TERM + "/information/demandedOf", "'BANK'", "'SUBJECT'", "'OTHER'")
                        .with(TERM + "/information/customerConsents", BOTH)
                        .with(TERM + "/information/specificallyRequired", BOTH),
                "PF-14",
                term("'kind':'INFORMATION_AND_DOCUMENTS','information':{}")
                        .with(TERM + "/information/prohibitedBy", "[]", "['Taxes Act']"),
                "PF-25",
                term("'kind':'TRAVEL','permitting':{}")
                        .with(TERM + "/scope", SCOPES)
                        .with(TERM + "/permitting/criteria", "[]", "['work']")
                        .with(TERM + "/permitting/notUnreasonablyWithheld", BOTH)
                        .with(TERM + "/permitting/deadline", BOTH),
                "PF-04",
                term("'kind':'DEVICES','words':[{'word':'device'},{'word':'excessive'}]")
                        .with(TERM + "/words/0/defined", BOTH)
                        .with(TERM + "/words/1/defined", BOTH));
    }

    private static Space materials() {
        return term("'kind':'INFORMATION_AND_DOCUMENTS','information':{}")
                .with(
                        TERM + "/information/materials",
                        "['LAWYER_CORRESPONDENCE']",
                        "['ALL_RECORDS']",
                        "['MEDICAL_RECORDS']",
                        "['BANKING_RECORDS']",
                        "['DEVICE_DETAILS']");
    }

    private static Map<String, Space> people() {
        return Map.of(
                "PF-18 one person",
                term("'kind':'ASSOCIATES','persons':[{'name':'A.B.'}]")
                        .with(TERM + "/scope", SCOPES)
                        .with(TERM + "/identifiedBy", "'NAMED'", "'NAMED_AND_CLASS'")
                        .with(TERM + "/knowledgeRequired", BOTH)
                        .with(
                                TERM + "/exceptions",
                                "[]",
                                "['FAMILY']",
                                "['HOUSEHOLD']",
                                "['OTHER']",
                                "['HOUSEHOLD','INCIDENTAL_CONTACT']",
                                "['FAMILY','INCIDENTAL_CONTACT']")
                        .with(TERM + "/persons/0/relation", "'SIBLING'", "'PARENT'", "'FRIEND'", "'ASSOCIATE'")
                        .with(TERM + "/persons/0/sameHousehold", BOTH),
                "PF-18 nobody named",
                term("'kind':'ASSOCIATES','persons':[]")
                        .with(TERM + "/scope", SCOPES)
                        .with(TERM + "/identifiedBy", "'NAMED'", "'CLASS'", "'NAMED_AND_CLASS'")
                        .with(TERM + "/knowledgeRequired", BOTH)
                        .with(TERM + "/exceptions", "[]", "['FAMILY']", "['FAMILY','INCIDENTAL_CONTACT']"),
                "PF-17",
                term("'kind':'BANK_ACCOUNTS','thirdParties':[{'name':'Bea Invented'},{'name':'Cy Invented'}]")
                        .with(TERM + "/thirdParties/0/notified", BOTH)
                        .with(TERM + "/thirdParties/1/notified", BOTH),
                "PF-23",
                term("'kind':'PLACES','places':[{'label':'zone A'}]")
                        .with(TERM + "/scope", SCOPES)
                        .with(TERM + "/places/0/covers", "[]", "['HOME']", "['WORK','GP']")
                        .with(TERM + "/places/0/mapAttached", BOTH)
                        .with(
                                TERM + "/exceptions",
                                "[]",
                                "['HOME']",
                                "['LAWFUL_WORK','MEDICAL']",
                                "['APPOINTMENT_OR_CORRIDOR']"),
                "PF-26",
                term("'kind':'DEVICES','overlaps':[{'regime':'LICENCE'}]")
                        .with(TERM + "/exceptions", "[]", "['STRICTER_LICENCE_CONDITION']", "['FAMILY']")
                        .with(TERM + "/overlaps/0/sameContent", BOTH)
                        .with(TERM + "/overlaps/0/startsOn", "'2026-01-01'", "'2033-01-01'")
                        .with(TERM + "/overlaps/0/endsOn", "'2026-06-30'", "'2034-12-31'"),
                "PF-06-CLASH",
                term("'kind':'DEVICES','overlaps':[{'regime':'LICENCE','sameContent':false,'startsOn':'2026-01-01','endsOn':'2034-12-31'}]")
                        .with(TERM + "/scope", SCOPES)
                        .with(TERM + "/overlaps/0/scope", SCOPES));
    }

    private static Map<String, Space> orders() {
        return Map.of(
                "PF-07",
                order("'startsOn':'2026-12-01'")
                        .with(ORDER + "/endsOn", "'2031-11-30'", "'2031-11-29'")
                        .with(ORDER + "/lengthReasons", "[]", "['links remain']")
                        .with(ORDER + "/offendingRole", "'LEADING'", "'LESSER'", "'COURIER'")
                        .with(ORDER + "/rehabilitation", "[]", "['a degree']"),
                "PF-08 its end",
                order("'terms':[],'startsOn':'2026-12-01'").with(ORDER + "/endsOn", "'2031-11-30'", "'2031-12-01'"),
                "PF-08 its start",
                order("'terms':[],'endsOn':'2031-11-30'").with(ORDER + "/startsOn", "'2026-11-30'", "'2026-12-01'"),
                "PF-09-MEDIUM",
                order("'starts':'EVENT','ends':'LENGTH','length':'P5Y'").with(ORDER + "/eventDefined", BOTH),
                "PF-10 release",
                order("'terms':[],'startsOn':'2026-12-01'")
                        .with(ORDER + "/custodyAtStart", BOTH)
                        .with(ORDER + "/releaseExpectedOn", "'2029-06-01'", "'2029-06-02'"),
                "PF-10 its start",
                order("'terms':[],'releaseExpectedOn':'2029-06-01'")
                        .with(ORDER + "/custodyAtStart", BOTH)
                        .with(ORDER + "/startsOn", "'2026-12-01'", "'2026-11-30'"),
                "PF-29-INTRUSION",
                order(
                                "'terms':[{'kind':'DEVICES'},{'kind':'PLACES'},{'kind':'TRAVEL'},{'kind':'TRAVEL'},{'kind':'CASH'}]")
                        .with(TERM + "/scope", SCOPES)
                        .with(ORDER + "/terms/1/scope", SCOPES)
                        .with(ORDER + "/terms/2/scope", SCOPES)
                        .with(ORDER + "/terms/3/scope", SCOPES)
                        .with(ORDER + "/terms/4/scope", SCOPES),
                "PF-37",
                order("'terms':[]")
                        .with("/communicationNeeds", "[]", "['LITERACY']")
                        .with(ORDER + "/plainLanguage", BOTH),
                "PF-36",
                order("'terms':[]").with("/livesIn", "'ENGLAND'", "'SPAIN'"),
                "PF-01",
                order("'terms':[]")
                        .with("/riskEvidence", "[]", "[{'kind':'PATTERN_OF_OFFENDING','recordedOn':'2026-01-01'}]"));
    }

    private static Map<String, Space> standings() {
        return Map.of(
                "PF-31",
                order("'terms':[]")
                        .with(ORDER + "/dischargesExisting", BOTH)
                        .with(
                                "/orders",
                                "[]",
                                "[{'kind':'SERIOUS_CRIME_PREVENTION','startsOn':'2024-01-01','endsOn':'2028-12-31','madeIn':'ENGLAND_AND_WALES'}]",
                                "[{'kind':'SERIOUS_CRIME_PREVENTION','startsOn':'2024-01-01','endsOn':'2028-12-31','madeIn':'SCOTLAND'}]"),
                "PF-31 an order",
                underOrder()
                        .with(ORDER + "/dischargesExisting", BOTH)
                        .with("/orders/0/endsOn", "'2026-11-21'", "'2026-11-22'")
                        .with("/orders/0/madeIn", "'ENGLAND_AND_WALES'", "'SCOTLAND'"),
                "PF-34",
                order("'terms':[]")
                        .with(ORDER + "/represented", BOTH)
                        .with(ORDER + "/serviceArranged", "'IN_PERSON'", "'RECORDED_DELIVERY'", "'OTHER'", "'NONE'"),
                "PF-32",
                order("'monitor':{'costsOnPerson':false}").with("/kind", "'INDIVIDUAL'", "'COMPANY'"));
    }

    private static Map<String, Space> applications() {
        return Map.of(
                "PF-30",
                count("'convictedOn':'2026-01-05','sentence':{}")
                        .with("/counts/0/result", "'CONVICTED'", "'ACQUITTED'", "'PENDING'")
                        .with("/counts/0/convictedIn", "'ENGLAND_AND_WALES'", "'SCOTLAND'")
                        .with(
                                "/counts/0/sentence/kind",
                                "'IMPRISONMENT'",
                                "'ABSOLUTE_DISCHARGE'",
                                "'CONDITIONAL_DISCHARGE'",
                                "'NO_SEPARATE_PENALTY'",
                                "'HOSPITAL_ORDER'"),
                "PF-35",
                count("'sentence':{},'result':'CONVICTED','convictedIn':'ENGLAND_AND_WALES'")
                        .with("/counts/0/convictedOn", "'2026-01-01'", "'2026-01-06'", "'2026-01-11'")
                        .with(ORDER + "/noticeServedOn", "'2026-01-06'", "'2026-01-02'", "'2026-01-10'")
                        .beyond(ORDER + "/noticeServedOn", "'2025-12-31'", "'2026-01-12'"),
                "PF-38",
                count("'convictedOn':'2026-01-05','committedOn':'2025-01-05','connections':[],'mode':'PRINCIPAL',"
                                + "'goods':{'kind':'TOBACCO'},'weapon':{'kind':'FIREARM'}")
                        .with(
                                "/counts/0/offence",
                                "{'statute':'Misuse of Drugs Act 1971','section':'4(3)'}",
                                "{'statute':'Offences against the Person Act 1861','section':'18'}")
                        .beyond("/counts/0/offence", "{'statute':'Theft Act 1968','section':'8(1)'}")
                        .with("/counts/0/result", "'CONVICTED'", "'ACQUITTED'")
                        .with("/counts/0/convictedIn", "'ENGLAND_AND_WALES'", "'JERSEY'")
                        .beyond("/counts/0/convictedIn", "'SCOTLAND'")
                        .with(ORDER + "/seriousnessReasons", "[]", "['a gang']"),
                "PF-16",
                order("'applicant':{'consulted':true,'approvals':[{}]}")
                        .with(
                                ORDER + "/applicant/kind",
                                "'DIRECTOR_OF_PUBLIC_PROSECUTIONS'",
                                "'CHIEF_OFFICER_OF_POLICE'",
                                "'NATIONAL_CRIME_AGENCY'")
                        .with(ORDER + "/applicant/appliedOn", "'2026-10-02'", "'2026-10-01'")
                        .beyond(ORDER + "/applicant/appliedOn", "'2026-09-30'", "'2026-10-04'")
                        .with(
                                ORDER + "/applicant/approvals/0/by",
                                "'DIRECTOR'",
                                "'CROWN_PROSECUTOR'",
                                "'CHIEF_OFFICER'")
                        .with(ORDER + "/applicant/approvals/0/approvedOn", "'2026-10-02'", "'2026-10-03'")
                        .beyond(ORDER + "/applicant/approvals/0/approvedOn", "'2026-09-29'"));
    }

    private static Space term(String term) {
        return order("'startsOn':'2026-12-01','endsOn':'2031-11-30','terms':[{" + term + "}]");
    }

    private static Space order(String order) {
        return Space.of("{'counts':[],'facilitations':[],'proposedOrders':[{'kind':'SERIOUS_CRIME_PREVENTION'," + order
                + "}]}");
    }

    private static Space count(String count) {
        return Space.of(
                "{'facilitations':[],'proposedOrders':[{'kind':'SERIOUS_CRIME_PREVENTION','terms':[]}],'counts':[{"
                        + count + "}]}");
    }

    private static Space underOrder() {
        return Space.of(
                "{'counts':[],'facilitations':[],'proposedOrders':[{'kind':'SERIOUS_CRIME_PREVENTION','terms':[]}],"
                        + "'orders':[{'kind':'SERIOUS_CRIME_PREVENTION','startsOn':'2024-01-01','applications':[]}]}");
    }
}
