package ancillary.facts;

import ancillary.law.SentenceLength;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** An order the court is asked for or considers. */
public record ProposedOrder(
        String at,
        String parent,
        @Fact(value = "The kind of order", required = true) OrderKind kind,

        @Fact("For how long, as an ISO 8601 period, where the order says so by length")
        SentenceLength length,

        @Fact("First day in force, inclusive, where the order gives a day")
        LocalDate startsOn,

        @Fact(value = "Last day in force, inclusive, where the order gives a day", notBefore = "startsOn")
        LocalDate endsOn,

        @Fact("The terms proposed, each a clause of its own")
        List<Term> terms,

        @Fact("How the draft says when it starts") Boundary starts,
        @Fact("How the draft says when it ends") Boundary ends,

        @Fact("The event from which it runs, where it runs from one")
        BoundaryEvent startEvent,

        @Fact("Whether the draft says exactly what that event is, such as which release from which custody")
        Boolean eventDefined,

        @Fact("The reasons recorded for its length; `[]` where none")
        List<String> lengthReasons,

        @Fact("The part the subject played in the offending")
        OffendingRole offendingRole,

        @Fact("Evidence of rehabilitation that was recorded; `[]` where none")
        List<String> rehabilitation,

        @Fact("Whether the offending reached across a border: goods, money, persons or dealings")
        Boolean crossBorder,

        @Fact("Whether the subject will be in custody when the first provision starts")
        Boolean custodyAtStart,

        @Fact("The day on which release is expected") LocalDate releaseExpectedOn,

        @Fact("Whether a schedule in plain language, or as the subject can follow it, is attached")
        Boolean plainLanguage,

        @Fact("Passports the person is to give up; `[]` where none")
        List<PassportDirection> passportDirections,

        @Fact("Who asks for it") Applicant applicant,

        @Fact("The day notice of the intention to apply was served on the person")
        LocalDate noticeServedOn,

        @Fact("Whether the person is or will be represented at the hearing, in person or otherwise")
        Boolean represented,

        @Fact("How the terms are to be served on a person who is not represented; `NONE` where no service is arranged")
        ServicePlan serviceArranged,

        @Fact("Whether it recites that the order the person is already under is discharged")
        Boolean dischargesExisting,

        @Fact("The authorised monitor it provides for, where it does")
        Monitor monitor,

        @Fact("The electronic monitoring it requires, where it does")
        ElectronicMonitoring electronicMonitoring,

        @Fact(
                "Why an offence that is on no list is serious enough to be treated as listed; `[]` where nothing is pleaded")
        List<String> seriousnessReasons,

        @Fact("The facts relied on, summarised for the notice of intention; never used by a rule")
        String factsReliedOn,

        @Fact("Each written statement or document relied on; `[]` where none is")
        List<ReliedOn> evidence)
        implements Placed {

    private static final Set<TermScope> INTRUDING =
            Set.of(TermScope.PROHIBITION, TermScope.REQUIREMENT, TermScope.PERMISSION);

    /** Whether any reason for its length is recorded; null where it is not recorded whether there is. */
    public Boolean getLengthReasoned() {
        return lengthReasons == null ? null : !lengthReasons.isEmpty();
    }

    /** The first day on which any provision starts, of those recorded; null where none is. */
    public LocalDate getFirstDay() {
        return days(startsOn, Term::startsOn).min(LocalDate::compareTo).orElse(null);
    }

    /** The latest last day of any provision, of those recorded; null where none is. */
    public LocalDate getLastDay() {
        return days(getOwnLastDay(), term -> term.lastDay(startsOn))
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** Last day by the order's own words, inclusive; null where not recorded. */
    public LocalDate getOwnLastDay() {
        if (endsOn != null || length == null || startsOn == null) {
            return endsOn;
        }
        return startsOn.plusMonths(length.months()).plusDays(length.days()).minusDays(1);
    }

    /**
     * The place of the first provision whose start is not recorded, or of the order where no term has a day or length of
     * its own; null where every start is recorded.
     */
    public String getStartless() {
        return startsOn != null ? null : first(term -> term.startsOn() == null);
    }

    /** The same of the end. */
    public String getEndless() {
        return getOwnLastDay() != null ? null : first(term -> term.lastDay(startsOn) == null);
    }

    /** Whether no term has a day or length of its own. */
    public boolean getUniform() {
        return terms == null || terms.stream().noneMatch(Term::getOwnDates);
    }

    /** Whether any reason is pleaded for an offence on no list; null where that is not recorded. */
    public Boolean getPleaded() {
        return seriousnessReasons == null ? null : !seriousnessReasons.isEmpty();
    }

    /**
     * How many different kinds, of those in the list parted by spaces, the terms that prohibit, require, allow none, or
     * forbid without permission have, with any electronic monitoring; null where terms are not recorded.
     */
    public Integer barred(String kinds) {
        return terms == null ? null : kindsOf(kinds, ProposedOrder::intrudes);
    }

    private Stream<LocalDate> days(LocalDate own, Function<Term, LocalDate> ofTerm) {
        Stream<LocalDate> ofTerms =
                terms == null ? Stream.empty() : terms.stream().map(ofTerm);
        return Stream.concat(Stream.ofNullable(own), ofTerms).filter(Objects::nonNull);
    }

    private String first(Predicate<Term> lacking) {
        if (getUniform()) {
            return at;
        }
        return terms.stream().filter(lacking).map(Term::at).findFirst().orElse(null);
    }

    /** How many reasons are recorded for its length; null where it is not recorded whether there are any. */
    public Integer getLengthReasonCount() {
        return lengthReasons == null ? null : lengthReasons.size();
    }

    /** How many pieces of evidence of rehabilitation are recorded; null where it is not recorded whether there are any. */
    public Integer getRehabilitationCount() {
        return rehabilitation == null ? null : rehabilitation.size();
    }

    /** How many terms it has; null where they are not recorded. */
    public Integer getTermCount() {
        return terms == null ? null : terms.size();
    }

    /** The same as {@link #barred}, where a term that may be one of them counts as one. */
    public Integer perhapsBarred(String kinds) {
        return terms == null
                ? null
                : kindsOf(kinds, term -> term.scope() == null || term.getUnnumbered() || intrudes(term));
    }

    /** Whether a term of this kind, were it one of them, would be one kind more of those in the list. */
    public boolean adds(TermKind kind, String kinds) {
        return List.of(kinds.split(" ")).contains(kind.name()) && kindsOf(kind.name(), ProposedOrder::intrudes) == 0;
    }

    private static boolean intrudes(Term term) {
        return term.scope() == TermScope.LIMIT
                ? term.most() != null && term.most() == 0
                : term.scope() != null && INTRUDING.contains(term.scope());
    }

    private int kindsOf(String kinds, Predicate<Term> which) {
        List<String> listed = List.of(kinds.split(" "));
        Stream<TermKind> ofTerms = terms.stream().filter(which).map(Term::kind);
        Stream<TermKind> monitored =
                electronicMonitoring == null ? Stream.empty() : Stream.of(TermKind.ELECTRONIC_MONITORING);
        return (int) Stream.concat(ofTerms, monitored)
                .filter(kind -> listed.contains(kind.name()))
                .distinct()
                .count();
    }
}
