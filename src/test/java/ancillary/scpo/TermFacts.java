package ancillary.scpo;

import static ancillary.scpo.FlagFacts.BOTH;
import static ancillary.scpo.FlagFacts.ORDER;
import static ancillary.scpo.FlagFacts.SCOPES;
import static ancillary.scpo.FlagFacts.TERM;
import static ancillary.scpo.FlagFacts.term;

import java.util.LinkedHashMap;
import java.util.Map;

/** The facts that decide the flags of a term. */
final class TermFacts {

    private static final String[] REACHES = {"'TOTAL'", "'LIMITED'"};
    private static final String[] EXCEPTIONS = {
        "[]", "['FAMILY']", "['HOUSEHOLD']", "['INCIDENTAL_CONTACT']", "['OTHER']"
    };

    private TermFacts() {}

    /** Each flag, or shape of its cases, with its facts. */
    static Map<String, Space> all() {
        Map<String, Space> all = new LinkedHashMap<>();
        all.putAll(bans());
        all.putAll(limits());
        all.putAll(notices());
        all.putAll(people());
        all.putAll(words());
        return all;
    }

    private static Map<String, Space> bans() {
        return Map.of(
                "PF-05",
                term("'kind':'DEVICES','most':1")
                        .with(TERM + "/scope", SCOPES)
                        .with(TERM + "/reach", REACHES)
                        .with(TERM + "/exceptions", EXCEPTIONS),
                "PF-19",
                term("'kind':'DEVICES'")
                        .with(TERM + "/scope", "'PROHIBITION'", "'REQUIREMENT'", "'NOTIFICATION'", "'PERMISSION'")
                        .with(TERM + "/reach", REACHES),
                "PF-20",
                term("'kind':'BUSINESS','matters':[]")
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
                        .with(TERM + "/everyPurchase", BOTH)
                        .told(TERM + "/scope", "'LIMIT'", TERM + "/everyPurchase", "false"),
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

    private static Map<String, Space> limits() {
        return Map.of(
                "PF-05 a limit",
                term("'kind':'DEVICES','scope':'LIMIT','reach':'TOTAL'")
                        .with(TERM + "/most", "0", "1")
                        .with(TERM + "/exceptions", EXCEPTIONS),
                "PF-29-INTRUSION a limit",
                FlagFacts.order(
                                "'terms':[{'kind':'DEVICES','scope':'LIMIT'},{'kind':'TRAVEL','scope':'PROHIBITION'},{'kind':'PLACES'}]")
                        .with(TERM + "/most", "0", "1")
                        .with(ORDER + "/terms/2/scope", "'PROHIBITION'", "'NOTIFICATION'"),
                "PF-28-TERM",
                term("'kind':'ELECTRONIC_MONITORING'").with(TERM + "/scope", SCOPES),
                "PF-19 a limit",
                term("'kind':'DEVICES','scope':'LIMIT','reach':'TOTAL'").with(TERM + "/most", "0", "1"));
    }

    private static Map<String, Space> notices() {
        return Map.of(
                "PF-06",
                term("'kind':'VEHICLES_AND_VESSELS','exceptions':[]")
                        .with(TERM + "/scope", "'PROHIBITION'", "'LIMIT'", "'REQUIREMENT'", "'NOTIFICATION'")
                        .with(TERM + "/noticeDays", "0", "1", "7")
                        .with(TERM + "/matters", "[]", "['LIFT_IN_VEHICLE']", "['VESSEL']"),
                "PF-06 with a saving",
                term("'kind':'VEHICLES_AND_VESSELS','exceptions':[],'asSoonAsPracticable':true")
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
                term("'kind':'TRAVEL','exceptions':[],'permitting':{}")
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
                        .with(TERM + "/exceptions", "[]", "['STRICTER_LICENCE_CONDITION']")
                        .with(TERM + "/scope", SCOPES)
                        .with(TERM + "/overlaps/0/scope", SCOPES));
    }

    private static Map<String, Space> words() {
        return Map.of(
                "PF-03",
                term("'kind':'CASH'").with(TERM + "/reasons", "[]", "['cash was the method']", "['cash','a count']"),
                "PF-04-TEXT a word",
                term("'kind':'CASH','text':'Not to hold a device'")
                        .with(TERM + "/words", "[]", "[{'word':'device','defined':true}]")
                        .with(TERM + "/scope", SCOPES),
                "PF-04-TEXT no word",
                term("'kind':'CASH','text':'Not to hold cash'")
                        .with(TERM + "/words", "[]", "[{'word':'device','defined':false}]")
                        .with(TERM + "/scope", SCOPES),
                "scpo-term-necessity",
                term("'kind':'CASH'").with(TERM + "/scope", SCOPES).with(TERM + "/reach", REACHES),
                "scpo-right-to-be-heard",
                term("'kind':'BANK_ACCOUNTS','thirdParties':[{'relation':'SPOUSE_OR_PARTNER'}]")
                        .with(TERM + "/thirdParties/0/askedToBeHeard", BOTH)
                        .with(TERM + "/thirdParties/0/notified", BOTH),
                "PF-02",
                term("'kind':'CASH'").with(TERM + "/answers", "[]", "[{'what':'cash','recordedBy':'summary'}]"),
                "PF-02 two facts",
                term("'kind':'CASH','answers':[{},{}]")
                        .with(TERM + "/answers/0/what", "'cash was the method'")
                        .orStruckOut()
                        .with(TERM + "/answers/0/recordedBy", "'case summary'")
                        .orStruckOut()
                        .with(TERM + "/answers/1/what", "'cash was found'")
                        .orStruckOut()
                        .with(TERM + "/answers/1/recordedBy", "'case summary'")
                        .orStruckOut());
    }
}
