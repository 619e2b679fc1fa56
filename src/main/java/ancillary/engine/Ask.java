package ancillary.engine;

import ancillary.facts.Placed;
import ancillary.findings.Asked;
import ancillary.law.Criterion;
import java.time.LocalDate;

/**
 * One criterion asked of one subject.
 *
 * @param against the order or condition the subject is held against; null where there is none
 * @param day the legally relevant day; null where it is not recorded
 * @param asked the question for the rules; null where the day is not recorded or no provision is in force on it
 * @param needs pointer of the day where it is not recorded; null otherwise
 */
record Ask(Criterion criterion, Placed subject, Placed against, LocalDate day, Asked asked, String needs) {

    String key() {
        return key(criterion, subject, against);
    }

    static String key(Criterion criterion, Placed subject, Placed against) {
        return criterion.id() + " " + subject.at() + " " + (against == null ? "" : against.at());
    }

    /** Whether no provision is in force on the day. */
    boolean notInForce() {
        return asked == null && needs == null;
    }
}
