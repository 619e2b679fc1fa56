package ancillary.findings;

import ancillary.law.Basis;
import ancillary.law.Criterion.Severity;
import java.time.LocalDate;
import java.util.List;

/**
 * The whole answer, in a fixed order, so that answers compare cleanly.
 *
 * @param assessedOn the day of the question, as given
 * @param rulebook which rules answered
 * @param input a digest of the case as canonical JSON
 * @param warnings what was noticed about the case and kept as entered
 * @param verdicts one for each question
 * @param flags every flag that is raised, unknown or for judgement
 * @param notRaised the flags that were asked about and are not raised
 * @param dates days that follow from the case
 * @param penalties what the law provides for what is indicated
 * @param notInForce tests that were not asked because no provision was in force
 * @param next who must act, by when, under what
 */
public record Assessment(
        LocalDate assessedOn,
        Book rulebook,
        String input,
        List<Warning> warnings,
        List<Verdict> verdicts,
        List<Answered> flags,
        List<NotRaised> notRaised,
        List<Answered> dates,
        List<Answered> penalties,
        List<NotInForce> notInForce,
        List<Answered> next) {

    /** Which rules answered: their content hash, and the newest day any text that was read speaks of. */
    public record Book(String hash, LocalDate newestSourceAsAt) {}

    /** Something noticed about the case that does not stop an answer. */
    public record Warning(String pointer, String detail) {}

    /**
     * One question's verdict.
     *
     * @param question its name
     * @param about which kind it is about, such as a recall type; null where there is one only
     * @param subject JSON pointer of what it is asked of
     * @param against JSON pointer of the order or condition; null where there is none
     * @param verdict the word
     * @param title the question in plain words
     * @param because one sentence
     * @param needs JSON pointers of the facts that could change an unknown verdict
     * @param needsExact whether every one of the needs was shown to matter and no other does
     * @param criteria its limbs
     * @param beside matters for the court that never decide it
     */
    public record Verdict(
            String question,
            String about,
            String subject,
            String against,
            String verdict,
            String title,
            String because,
            List<String> needs,
            boolean needsExact,
            List<Answered> criteria,
            List<Answered> beside) {}

    /**
     * One criterion's answer.
     *
     * @param id its name
     * @param subject JSON pointer of what it was asked of
     * @param against JSON pointer of the order or condition; null where there is none
     * @param outcome what it comes to
     * @param severity of a flag; null for anything else
     * @param on the day a date comes to; null for anything else
     * @param title the test as a question
     * @param because one sentence; for a date, the arithmetic
     * @param repair what would mend a flagged term; null for anything else
     * @param facts what was seen, in words
     * @param needs JSON pointers of the facts that are not recorded
     * @param authority what leaves it to judgement; null where nothing does
     * @param law where it comes from
     * @param basis how firmly that is known
     */
    public record Answered(
            String id,
            String subject,
            String against,
            Outcome outcome,
            Severity severity,
            LocalDate on,
            String title,
            String because,
            String repair,
            List<String> facts,
            List<String> needs,
            String authority,
            Law law,
            Basis basis) {}

    /**
     * The provision used.
     *
     * @param from first day in this form, inclusive; null where it is not in force
     * @param until first day no longer in this form; null while it stands
     * @param by the instrument that brought this form; null where none is recorded
     */
    public record Law(String citation, String url, LocalDate from, LocalDate until, String by) {}

    /** A flag that was asked about and not raised, with everything it was asked of and how firmly its law is known. */
    public record NotRaised(String id, List<String> subjects, Basis basis) {}

    /** A test that was not asked, and why. */
    public record NotInForce(String id, String subject, String because, Law law, Basis basis) {}
}
