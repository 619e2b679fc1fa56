package ancillary.scpo;

import static ancillary.scpo.FlagFacts.BOTH;
import static ancillary.scpo.FlagFacts.ORDER;
import static ancillary.scpo.FlagFacts.order;

import java.util.LinkedHashMap;
import java.util.Map;

/** The facts that decide the flags of who asks, of which court, and of what it must have before it. */
final class CourtFacts {

    private static final String MONITORING = ORDER + "/electronicMonitoring";
    private static final String CONDUCT =
            "[{'limb':'FACILITATED','offence':{'statute':'Misuse of Drugs Act 1971','section':'4(3)'}}]";

    private CourtFacts() {}

    /** Each flag, or shape of its cases, with its facts. */
    static Map<String, Space> all() {
        Map<String, Space> all = new LinkedHashMap<>();
        all.putAll(standings());
        all.putAll(applications());
        all.putAll(commenced());
        return all;
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
                "scpo-monitor-costs",
                order("'monitor':{}")
                        .with("/kind", "'INDIVIDUAL'", "'COMPANY'")
                        .with(ORDER + "/monitor/costsOnPerson", BOTH)
                        .with(ORDER + "/monitor/meansConsidered", BOTH),
                "scpo-senior-manager",
                count("")
                        .with("/kind", "'INDIVIDUAL'", "'COMPANY'")
                        .with("/counts/0/committedOn", "'2026-06-28'", "'2026-06-29'")
                        .with("/counts/0/result", "'CONVICTED'", "'ACQUITTED'", "'PENDING'"),
                "PF-32",
                order("'monitor':{'costsOnPerson':false}").with("/kind", "'INDIVIDUAL'", "'COMPANY'"));
    }

    private static Map<String, Space> applications() {
        return Map.of(
                "PF-30",
                count("'convictedOn':'2026-01-05','committedForSentence':false,'sentence':{}")
                        .with("/counts/0/result", "'CONVICTED'", "'ACQUITTED'", "'PENDING'")
                        .with("/counts/0/court", "'CROWN_COURT'", "'MAGISTRATES_COURT'")
                        .with("/counts/0/convictedIn", "'ENGLAND_AND_WALES'", "'SCOTLAND'")
                        .with(
                                "/counts/0/sentence/kind",
                                "'IMPRISONMENT'",
                                "'ABSOLUTE_DISCHARGE'",
                                "'CONDITIONAL_DISCHARGE'",
                                "'NO_SEPARATE_PENALTY'",
                                "'HOSPITAL_ORDER'"),
                "PF-35",
                count(
                                "'sentence':{},'result':'CONVICTED','convictedIn':'ENGLAND_AND_WALES','committedForSentence':false")
                        .with("/counts/0/court", "'CROWN_COURT'", "'MAGISTRATES_COURT'")
                        .with("/counts/0/convictedOn", "'2026-01-01'", "'2026-01-06'", "'2026-01-11'")
                        .with(ORDER + "/noticeServedOn", "'2026-01-06'", "'2026-01-02'", "'2026-01-10'")
                        .beyond(ORDER + "/noticeServedOn", "'2025-12-31'", "'2026-01-12'"),
                "PF-38",
                count("'convictedOn':'2026-01-05','committedOn':'2025-01-05','connections':[],'mode':'PRINCIPAL',"
                                + "'court':'CROWN_COURT','goods':{'kind':'TOBACCO'},'weapon':{'kind':'FIREARM'}")
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

    private static Map<String, Space> commenced() {
        return Map.of(
                "PF-34-INTERIM",
                interim("")
                        .commencing("scpo/PF-34-INTERIM")
                        .with(ORDER + "/represented", BOTH)
                        .with(ORDER + "/serviceArranged", "'IN_PERSON'", "'RECORDED_DELIVERY'", "'OTHER'", "'NONE'"),
                "PF-28",
                Space.of("{'proposedOrders':[{'kind':'SERIOUS_CRIME_PREVENTION','electronicMonitoring':{}}]}")
                        .commencing("scpo/scpo-electronic-monitoring")
                        .with(MONITORING + "/length", "'P12M'", "'P12M1D'")
                        .with(MONITORING + "/personPresent", BOTH)
                        .with(MONITORING + "/othersNeeded", BOTH)
                        .with(MONITORING + "/othersConsent", BOTH)
                        .with(MONITORING + "/areaNotified", BOTH)
                        .with("/kind", "'INDIVIDUAL'", "'COMPANY'")
                        .with("/hearing/jurisdiction", "'ENGLAND_AND_WALES'", "'NORTHERN_IRELAND'"),
                "PF-28 not in force",
                Space.of("{'proposedOrders':[{'kind':'SERIOUS_CRIME_PREVENTION','electronicMonitoring':{}}]}")
                        .with(MONITORING + "/length", "'P12M'", "'P12M1D'")
                        .with(MONITORING + "/personPresent", BOTH)
                        .with("/hearing/jurisdiction", "'ENGLAND_AND_WALES'", "'NORTHERN_IRELAND'"),
                "PF-33",
                interim("{'offence':{'statute':'Misuse of Drugs Act 1971','section':'4(3)'}}")
                        .commencing("scpo/scpo-interim")
                        .with("/hearing/court", "'HIGH_COURT'", "'COURT_OF_SESSION'", "'CROWN_COURT'")
                        .with("/hearing/jurisdiction", "'ENGLAND_AND_WALES'", "'NORTHERN_IRELAND'")
                        .with("/counts/0/result", "'CONVICTED'", "'PENDING'", "'ACQUITTED'")
                        .with("/counts/0/terroristConnection", BOTH)
                        .with("/facilitations", "[]", CONDUCT),
                "PF-33 terrorism",
                interim("{'terroristConnection':false,'offence':{'statute':'Terrorism Act 2000','section':'57'}}")
                        .commencing("scpo/scpo-interim")
                        .with("/hearing/court", "'HIGH_COURT'", "'COURT_OF_SESSION'", "'CROWN_COURT'")
                        .with("/hearing/jurisdiction", "'ENGLAND_AND_WALES'", "'NORTHERN_IRELAND'")
                        .with("/counts/0/result", "'CONVICTED'", "'ACQUITTED'")
                        .with("/facilitations", "[]", CONDUCT),
                "PF-33 not in force",
                interim("{'offence':{'statute':'Misuse of Drugs Act 1971','section':'4(3)'}}")
                        .with("/hearing/court", "'HIGH_COURT'", "'CROWN_COURT'")
                        .with("/hearing/jurisdiction", "'ENGLAND_AND_WALES'", "'NORTHERN_IRELAND'"));
    }

    private static Space interim(String count) {
        return Space.of("{'proposedOrders':[{'kind':'INTERIM_SERIOUS_CRIME_PREVENTION'}],'counts':[" + count + "]}");
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
