package ancillary.documents;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.Assessor;
import ancillary.engine.CaseReader;
import ancillary.engine.Json;
import ancillary.engine.RuleBook;
import ancillary.engine.TheBook;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A long time line in one call: two hundred events held to five versions of a licence. */
class ManyEventsTest {

    private static final int EVENTS = 200;
    private static final int WARM = 60;
    private static final int TIMED = 60;
    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final LocalDate RELEASED = LocalDate.of(2026, 1, 5);
    private static final List<String> STANDARD = List.of(
            "GOOD_BEHAVIOUR",
            "NO_OFFENCE",
            "KEEP_IN_TOUCH",
            "SUPERVISING_OFFICER_VISIT",
            "ADDRESS_APPROVED",
            "NO_WORK_UNDERTAKEN",
            "NO_TRAVEL_OUTSIDE_UK",
            "NAME_CHANGE",
            "CONTACT_DETAILS");
    private static final List<String> ADDITIONAL = List.of(
            "{'code':'CASH_LIMIT','kind':'ADDITIONAL','amount':{'amount':1000,'currency':'GBP'}}",
            "{'code':'NO_INTERNET_DEVICE','kind':'ADDITIONAL'}",
            "{'code':'NO_CONTACT_NAMED_PERSON','kind':'ADDITIONAL','named':['B. Example']}",
            "{'code':'CURFEW','kind':'ADDITIONAL','hours':{'startTime':'19:00','endTime':'07:00'}}",
            "{'code':'EXCLUSION_ZONE','kind':'ADDITIONAL','named':['zone one']}",
            "{'code':'ONE_PHONE','kind':'ADDITIONAL'}");
    private static final List<String> BEHAVIOUR = List.of(
            "{'kind':'TRAVEL','place':'SPAIN','nights':3,'permission':{'given':false}}",
            "{'kind':'MISSED_APPOINTMENT','instruction':{'given':true}}",
            "{'kind':'STAY_ELSEWHERE','nights':2,'permission':{'given':false}}",
            "{'kind':'CASH_HELD','amount':{'amount':3000,'currency':'GBP'},'permission':{'given':false}}",
            "{'kind':'INTERNET_DEVICE_HELD','permission':{'given':false}}",
            "{'kind':'CONTACT_WITH_PERSON','named':'B. Example','permission':{'given':false}}",
            "{'kind':'ENTERED_AREA','named':'zone one','permission':{'given':false}}",
            "{'kind':'PHONE_HELD','number':2,'permission':{'given':false}}",
            "{'kind':'OTHER_NAME_USED','told':{'given':false}}",
            "{'kind':'ARREST'}");

    @Test
    @Tag("long")
    void two_hundred_events_against_five_versions_come_in_one_short_answer() throws Exception {
        RuleBook book = TheBook.get();
        byte[] body = Json.mapper().writeValueAsBytes(events());
        byte[] bytes = answer(book, body);
        for (int i = 0; i < WARM; i++) {
            answer(book, body);
        }
        long[] times = new long[TIMED];
        long[] worked = new long[TIMED];
        for (int i = 0; i < TIMED; i++) {
            long begun = System.nanoTime();
            long before = THREADS.getCurrentThreadCpuTime();
            bytes = answer(book, body);
            times[i] = (System.nanoTime() - begun) / 1_000_000;
            worked[i] = (THREADS.getCurrentThreadCpuTime() - before) / 1_000_000;
        }
        Arrays.sort(times);
        Arrays.sort(worked);
        System.out.printf(
                "%d events, %d bytes, median %d ms (of work %d ms), worst %d ms%n",
                EVENTS, bytes.length, times[TIMED / 2], worked[TIMED / 2], times[TIMED - 1]);
        assertThat(bytes.length).isLessThan(MOST_BYTES);
        assertThat(Json.mapper()
                        .getFactory()
                        .createParser(new String(bytes, StandardCharsets.UTF_8))
                        .nextToken())
                .isNotNull();
    }

    private static byte[] answer(RuleBook book, byte[] body) throws Exception {
        ObjectNode tree = CaseReader.read(body);
        return Json.mapper()
                .writeValueAsBytes(
                        Reply.of(new Assessor(book).assess(tree, "breaches"), "breaches", tree, book.files()));
    }

    private static ObjectNode events() throws Exception {
        ObjectNode tree = Json.mapper().createObjectNode();
        tree.put("assessedOn", "2026-11-22");
        ObjectNode person = tree.putArray("people").addObject();
        person.put("kind", "INDIVIDUAL").put("bornOn", "1990-01-01");
        ArrayNode behaviour = person.putArray("behaviour");
        for (int i = 0; i < EVENTS; i++) {
            ObjectNode event = object(BEHAVIOUR.get(i % BEHAVIOUR.size()));
            event.put("on", RELEASED.plusDays(i + 1).toString());
            event.set("evidence", Json.mapper().readTree("[{\"kind\":\"DOCUMENT\",\"quality\":\"RELIABLE\"}]"));
            behaviour.add(event);
        }
        ArrayNode licences = person.putArray("licences");
        for (int version = 0; version < 5; version++) {
            licences.add(licence(version));
        }
        return tree;
    }

    private static ObjectNode licence(int version) throws Exception {
        ObjectNode licence = object("{'kind':'FIXED_TERM','policyVersion':'3.0','endsOn':'2028-01-01',"
                + "'route':'AUTOMATIC','sentenceLength':'P36M'}");
        licence.put("releasedOn", RELEASED.toString());
        licence.put("issuedOn", RELEASED.plusDays(40L * version).toString());
        ArrayNode conditions = licence.putArray("conditions");
        for (String code : STANDARD) {
            conditions.add(object("{'code':'" + code + "','kind':'STANDARD'}"));
        }
        for (String condition : ADDITIONAL.subList(0, version + 2)) {
            conditions.add(object(condition));
        }
        return licence;
    }

    private static ObjectNode object(String text) throws Exception {
        return (ObjectNode) Json.mapper().readTree(text.replace('\'', '"'));
    }
}
