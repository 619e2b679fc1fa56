package ancillary.findings;

import ancillary.law.Provision;

/**
 * One question: a criterion, what it is asked of, and the provision in force on the legally relevant day. The engine
 * inserts it, the rules answer it with exactly one finding.
 *
 * @param criterion the criterion's name
 * @param subject JSON pointer of the fact it is asked of
 * @param against JSON pointer of the order or condition the subject is held against; empty where there is none
 * @param provision the provision as it stood on that day
 */
public record Asked(String criterion, String subject, String against, Provision provision) {

    /** Of its names alone: those of one assessment differ in them, and a provision is long. */
    @Override
    public int hashCode() {
        return (criterion.hashCode() * 31 + subject.hashCode()) * 31 + against.hashCode();
    }

    /** Names the question within one assessment. */
    public String getKey() {
        return criterion + " " + subject + " " + against;
    }
}
