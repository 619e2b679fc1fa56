package ancillary.web;

import ancillary.documents.Document;
import ancillary.engine.Changes;
import ancillary.engine.RuleBook;
import ancillary.findings.Assessment;
import ancillary.findings.Assessment.Answered;
import ancillary.findings.Outcome;
import ancillary.law.Basis;
import ancillary.web.Finding.Need;
import ancillary.web.Result.Changed;
import ancillary.web.Result.Group;
import ancillary.web.Result.Line;
import ancillary.web.Result.Paper;
import ancillary.web.Result.Step;
import ancillary.web.Result.Verdict;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes an answer ready to show. */
final class Results {

    /** Verdicts that ask nothing of the reader, shown folded where there are others. */
    private static final Set<String> QUIET = Set.of("NO_BREACH", "VALID", "EXCLUDED", "CLOSED");

    private final Words words;
    private final RuleBook book;
    private final PlaceNames names;
    private final boolean severalPeople;
    private final Set<String> about;

    /**
     * For one answer.
     *
     * @param about the verdicts the reader asks for; empty for all
     */
    Results(Words words, RuleBook book, CaseForm form, Set<String> about) {
        this.about = about;
        this.words = words;
        this.book = book;
        this.names = new PlaceNames(words, form.tree());
        this.severalPeople = form.tree().path("people").size() > 1;
    }

    /**
     * The answer.
     *
     * @param asked the verdict of which it was asked what would change it; -1 for none
     * @param changes what would; null for none
     */
    Result of(Assessment answer, List<Document> documents, int asked, Changed changes) {
        return new Result(
                words.day(answer.assessedOn()),
                answer.rulebook().hash(),
                words.day(answer.rulebook().newestSourceAsAt()),
                answer.warnings().stream()
                        .map(each -> names.of(each.pointer()) + ": " + each.detail())
                        .toList(),
                groups(answer, asked, changes),
                findings(answer.flags()),
                findings(answer.dates()),
                findings(answer.penalties(), "PENALTY"),
                findings(answer.next(), "NEXT"),
                answer.notInForce().stream().map(this::notInForce).toList(),
                answer.notRaised().stream().map(this::notRaised).toList(),
                papers(documents));
    }

    private List<Group> groups(Assessment answer, int asked, Changed changes) {
        Map<String, List<Verdict>> open = new LinkedHashMap<>();
        Map<String, List<Verdict>> quiet = new LinkedHashMap<>();
        for (int i = 0; i < answer.verdicts().size(); i++) {
            Assessment.Verdict each = answer.verdicts().get(i);
            String name = names.of(each.subject());
            open.computeIfAbsent(name, any -> new ArrayList<>());
            boolean folded =
                    i != asked && (about.isEmpty() ? QUIET.contains(each.verdict()) : !about.contains(each.question()));
            (folded ? quiet : open)
                    .computeIfAbsent(name, any -> new ArrayList<>())
                    .add(verdict(i, each, i == asked ? changes : null));
        }
        String fold = words.get(about.isEmpty() ? "quiet" : "others");
        open.values().forEach(each -> each.sort(Comparator.comparingInt(verdict -> weight(verdict.word()))));
        return open.entrySet().stream()
                .map(each ->
                        new Group(each.getKey(), each.getValue(), quiet.getOrDefault(each.getKey(), List.of()), fold))
                .toList();
    }

    private Verdict verdict(int number, Assessment.Verdict verdict, Changed changes) {
        return new Verdict(
                number,
                verdict.title(),
                verdict.against() == null ? "" : names.of(verdict.against()),
                verdict.verdict(),
                words.get("verdict." + verdict.verdict()),
                tag(verdict.verdict()),
                words.or(
                        "meaning." + verdict.question() + "." + verdict.verdict(),
                        words.or("meaning." + verdict.verdict(), "")),
                names.in(verdict.because()),
                needs(verdict.needs()),
                verdict.needsExact(),
                findings(verdict.criteria()),
                findings(verdict.beside()),
                changes);
    }

    /** What would change a verdict, in words. */
    Changed changed(Changes.Found found) {
        return new Changed(
                found.changes().stream()
                        .map(each -> new Line(
                                each.steps().stream().map(this::step).toList(),
                                words.get("verdict." + each.word()),
                                tag(each.word())))
                        .toList(),
                found.whole());
    }

    private Step step(Changes.Step each) {
        return new Step(names.of(each.pointer()), said(each.pointer(), each.from()), said(each.pointer(), each.to()));
    }

    private String said(String pointer, JsonNode value) {
        return new Values(words).of(Slot.at(pointer), value);
    }

    private List<Finding> findings(List<Answered> all) {
        return findings(all, "MET");
    }

    /** Findings whose being met is called otherwise, as of what somebody has to do. */
    private List<Finding> findings(List<Answered> all, String met) {
        return all.stream().map(each -> finding(each, met)).toList();
    }

    private Finding finding(Answered each, String met) {
        boolean is = each.outcome() == Outcome.MET;
        boolean raised = each.severity() != null && is;
        String word =
                raised ? each.severity().name() : is ? met : each.outcome().name();
        String label = each.on() != null ? words.day(each.on()) : words.get("outcome." + word);
        String against = each.against() == null ? "" : " – " + names.of(each.against());
        return new Finding(
                each.id(),
                each.title(),
                label,
                tag(word),
                names.of(each.subject()) + against,
                names.in(each.because()),
                each.repair() == null ? "" : names.in(each.repair()),
                each.authority() == null ? "" : each.authority(),
                each.law().citation(),
                each.law().url(),
                period(each.law()),
                basis(each.basis()),
                needs(each.needs()));
    }

    private Finding notInForce(Assessment.NotInForce each) {
        String title = book.criteria().get(each.id()).title();
        return new Finding(
                each.id(),
                title,
                words.get("outcome.NOT_IN_FORCE"),
                tag("NOT_MET"),
                names.of(each.subject()),
                names.in(each.because()),
                "",
                "",
                each.law().citation(),
                each.law().url(),
                "",
                basis(each.basis()),
                List.of());
    }

    private String notRaised(Assessment.NotRaised each) {
        return book.criteria().get(each.id()).title() + " ("
                + String.join("; ", each.subjects().stream().map(names::of).toList()) + ")";
    }

    private List<Need> needs(List<String> pointers) {
        return pointers.stream()
                .map(each -> new Need(Places.opening(each), names.of(each)))
                .toList();
    }

    private List<Paper> papers(List<Document> documents) {
        List<Paper> papers = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            Document each = documents.get(i);
            boolean about = severalPeople || each.subject().split("/").length > 3;
            papers.add(new Paper(i, each.title(), about ? names.of(each.subject()) : ""));
        }
        return papers;
    }

    private String period(Assessment.Law law) {
        if (law.from() == null) {
            return "";
        }
        String since = words.get("inForceSince", words.day(law.from()));
        return law.until() == null ? since : words.get("inForceUntil", since, words.day(law.until()));
    }

    private String basis(Basis basis) {
        return basis == null ? "" : words.get("basis." + basis);
    }

    /** What asks most of the reader comes first. */
    private static int weight(String word) {
        return switch (word) {
            case "MUST_CONSIDER", "MANDATORY", "BREACH_INDICATED" -> 0;
            case "EXCUSE_TO_CONSIDER", "INDICATED", "DOUBTFUL" -> 1;
            case "UNKNOWN" -> 2;
            case "JUDGEMENT" -> 3;
            case "AVAILABLE", "DISCRETIONARY", "HIGH_COURT_ONLY" -> 4;
            default -> 5;
        };
    }

    /** The colour of a word; the word itself always stands beside it. */
    static String tag(String word) {
        return switch (word) {
            case "UNKNOWN" -> "yellow";
            case "JUDGEMENT", "EXCUSE_TO_CONSIDER", "DOUBTFUL", "DISCRETIONARY" -> "purple";
            case "BREACH_INDICATED", "BLOCK", "HIGH" -> "red";
            case "MEDIUM" -> "orange";
            case "NOT_MET", "NOT_AVAILABLE", "NO_BREACH", "EXCLUDED", "CLOSED", "NOT_INDICATED", "NOT_ON_LICENCE" ->
                "grey";
            default -> "blue";
        };
    }
}
