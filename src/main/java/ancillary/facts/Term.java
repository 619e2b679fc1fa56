package ancillary.facts;

import ancillary.law.Money;
import ancillary.law.SentenceLength;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** One term of an order: a prohibition, restriction, requirement or other term. Its text never decides anything. */
public record Term(
        String at,
        String parent,

        @Fact(value = "What the term is about", required = true)
        TermKind kind,

        @Fact("How the schedule names it, such as `term 4`") String label,

        @Fact("What the term does. A clause that does two things is entered as two terms")
        TermScope scope,

        @Fact(
                "`TOTAL` where it takes in everything of its kind, before its exceptions; `LIMITED` where it takes in only part; absent, in a term that does not prohibit: bounded by its matters, persons, places and sums alone")
        Reach reach,

        @Fact("What in particular it speaks of, within its kind")
        List<Matter> matters,

        @Fact("The greatest number that may be held") Integer most,

        @Fact(
                "The greatest amount that may be held or dealt with at one time, inclusive; where the term asks for notice, the greatest of which none is due")
        Money amount,

        @Fact("A distance in metres that must be kept") Integer distance,

        @Fact(
                "Whether every purchase must be reported, however small; absent, in a term that only limits: it asks for no report")
        Boolean everyPurchase,

        @Fact(value = "Clear days of notice due before the act", insteadOf = "noticeHours")
        Integer noticeDays,

        @Fact(value = "Hours after the act within which notice is due", insteadOf = "noticeDays")
        Integer noticeHours,

        @Fact(
                "Whether notice as soon as practicable will do where the period cannot be kept; absent where the term does not say")
        Boolean asSoonAsPracticable,

        @Fact("How the persons it speaks of are told") Identification identifiedBy,
        @Fact("Each person it names") List<TermPerson> persons,

        @Fact("The class of persons in its words; never used by a rule")
        String personClass,

        @Fact("Whether it binds only where the subject knows that a person is of the class")
        Boolean knowledgeRequired,

        @Fact("Each place or zone it speaks of") List<TermPlace> places,
        @Fact("What it leaves open; `[]` where nothing") List<TermException> exceptions,
        @Fact("How permission is given, where it may be") Permitting permitting,
        @Fact("What information or documents it requires") InformationDemand information,

        @Fact("What entry, search or inspection the subject must submit to")
        EntryPower entry,

        @Fact("First day in force, inclusive, where the term has a day of its own; absent: it starts with the order")
        LocalDate startsOn,

        @Fact(
                value =
                        "Last day in force, inclusive, where the term has a day of its own; absent: it ends with the order, or by its length",
                notBefore = "startsOn")
        LocalDate endsOn,

        @Fact("For how long from its own first day, where the term says so by length")
        SentenceLength length,

        @Fact("What it is to prevent, restrict or disrupt; never used by a rule")
        String purpose,

        @Fact("The facts of the offending and the risk evidence it answers; `[]` where there are none")
        List<OffendingFact> answers,

        @Fact("The reasons recorded for this term in this case; `[]` where none")
        List<String> reasons,

        @Fact("Each other person it touches; `[]` where it touches none")
        List<ThirdParty> thirdParties,

        @Fact("The words it turns on; `[]` where each is plain")
        List<UsedWord> words,

        @Fact("Rules of other regimes on the same subject matter; `[]` where there are none")
        List<OverlappingRule> overlaps,

        @Fact("The day a variation put the term in or gave it its present words; absent where it stands as made")
        LocalDate variedOn,

        @Fact("How the subject came to know of that variation")
        Notice variationNotice,

        @Fact("The words of the term; they never decide anything")
        String text,

        @Fact("Whether the variation put the term in, where the order said nothing of it before")
        Boolean addedByVariation)
        implements Placed {

    /** First day in force, inclusive; of a term without one of its own, the given day. */
    public LocalDate firstDay(LocalDate otherwiseStartsOn) {
        return startsOn == null ? otherwiseStartsOn : startsOn;
    }

    /** The same, of its present words: the day of a variation that is later. */
    public LocalDate firstDayAsWorded(LocalDate otherwiseStartsOn) {
        LocalDate first = firstDay(otherwiseStartsOn);
        return first == null || variedOn != null && variedOn.isAfter(first) ? variedOn : first;
    }

    /** Last day in force by its own words, inclusive; null where it has none of its own or that is not recorded. */
    public LocalDate getLastDay() {
        return lastDay(startsOn);
    }

    /** The same, where a term without a first day of its own starts on the given day. */
    public LocalDate lastDay(LocalDate otherwiseStartsOn) {
        LocalDate first = firstDay(otherwiseStartsOn);
        if (endsOn != null || length == null || first == null) {
            return endsOn;
        }
        return length.lastDay(first);
    }

    /**
     * The earliest day that its length can mean for the first after it; null where its last day is recorded, or it has no
     * length, or its first day is recorded neither by itself nor by the given day.
     */
    public LocalDate firstAfter(LocalDate otherwiseStartsOn) {
        LocalDate first = firstDay(otherwiseStartsOn);
        return endsOn != null || length == null || first == null ? null : length.firstAfter(first);
    }

    /** The latest such day: later than the earliest where the length leads to a day that does not exist. */
    public LocalDate lastAfter(LocalDate otherwiseStartsOn) {
        LocalDate first = firstDay(otherwiseStartsOn);
        return endsOn != null || length == null || first == null ? null : length.lastAfter(first);
    }

    /** Whether it has a day or length of its own. */
    public boolean getOwnDates() {
        return startsOn != null || endsOn != null || length != null;
    }

    /** When a notice is due: `BEFORE` or `AFTER` the act, `UNSAID` where neither days nor hours are recorded. */
    public String getTiming() {
        return noticeDays != null ? "BEFORE" : noticeHours != null ? "AFTER" : "UNSAID";
    }

    /** Whether it limits how many of its kind may be held, not what they are worth, and it is not recorded how many. */
    public boolean getUnnumbered() {
        return scope == TermScope.LIMIT && most == null && amount == null && kind.counted();
    }

    /** Whether it asks for information or documents. */
    public boolean getDemands() {
        return information != null || kind == TermKind.INFORMATION_AND_DOCUMENTS || scope == TermScope.NOTIFICATION;
    }

    /** Whether it makes the subject submit to entry, search or inspection. */
    public boolean getEnters() {
        return entry != null || kind == TermKind.ENTRY_AND_INSPECTION;
    }

    /** Whether what it does is recorded. */
    public boolean getScoped() {
        return scope != null;
    }

    /** The first word of the list, words parted by spaces, that stands in the text; null where none does or there is no text. */
    public String mentions(String list) {
        if (text == null) {
            return null;
        }
        List<String> said = List.of(text.toLowerCase(Locale.ROOT).split("[^a-z]+"));
        return Arrays.stream(list.split(" ")).filter(said::contains).findFirst().orElse(null);
    }

    /** Whether it leaves anything open; null where not recorded. */
    public Boolean getLeavesOpen() {
        return exceptions == null ? null : !exceptions.isEmpty();
    }

    /** Whether it is recorded to leave open what notice is given of. */
    public boolean getOpenToNotice() {
        return exceptions != null && exceptions.contains(TermException.NOTIFIED);
    }

    /** Whether it is recorded to leave open what is permitted. */
    public boolean getOpenToPermission() {
        return exceptions != null && exceptions.contains(TermException.PERMITTED);
    }

    /** Whether it leaves open any of these, parted by spaces; null where not recorded. */
    public Boolean excepts(String list) {
        return exceptions == null ? null : exceptions.stream().anyMatch(each -> among(list, each.name()));
    }

    /** How many reasons are recorded for it; null where it is not recorded whether there are any. */
    public Integer getReasonCount() {
        return reasons == null ? null : reasons.size();
    }

    /** Whether its text is recorded. */
    public boolean getWorded() {
        return text != null;
    }

    /** Whether it speaks of something in particular within its kind; null where that is not recorded. */
    public Boolean getParticular() {
        return matters == null ? null : !matters.isEmpty();
    }

    /** Whether it speaks of any of the matters, parted by spaces; null where its matters are not recorded. */
    public Boolean speaksOf(String list) {
        return matters == null ? null : matters.stream().anyMatch(matter -> among(list, matter.name()));
    }

    /** The first word it turns on that is in the list and that the draft does not define; null where none is known. */
    public String undefined(String list) {
        return used().filter(word -> word.listed(list) && Boolean.FALSE.equals(word.defined()))
                .map(UsedWord::word)
                .findFirst()
                .orElse(null);
    }

    /** The place of the first word of the list of which it is not recorded whether the draft defines it; null for none. */
    public String unsettled(String list) {
        return used().filter(word -> word.listed(list) && word.defined() == null)
                .map(UsedWord::at)
                .findFirst()
                .orElse(null);
    }

    /** Whether both speak of the same matter; null where the matters of either are not recorded. */
    public Boolean sameMatterAs(Term other) {
        if (kind != other.kind()) {
            return false;
        }
        if (matters == null || other.matters() == null) {
            return null;
        }
        return (matters.isEmpty() && other.matters().isEmpty())
                || matters.stream().anyMatch(other.matters()::contains);
    }

    /** Whether both do the same within the same bounds; null where what either does, or takes in, is not recorded. */
    public Boolean sameEffectAs(Term other) {
        if (scope == null || other.scope() == null) {
            return null;
        }
        if (scope != other.scope() || !Objects.equals(most, other.most()) || !Objects.equals(amount, other.amount())) {
            return false;
        }
        return reach == null || other.reach() == null ? null : reach == other.reach();
    }

    private Stream<UsedWord> used() {
        return words == null ? Stream.empty() : words.stream();
    }

    private static boolean among(String list, String word) {
        return List.of(list.split(" ")).contains(word);
    }
}
