package ancillary.engine;

import ancillary.facts.Placed;
import ancillary.findings.Finding;
import ancillary.findings.Outcome;
import ancillary.findings.Row;
import ancillary.law.Criterion;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One case of a sidecar, or a further one beside it, ready to be run under any rule book. It never changes, and many threads may run it. */
public final class Example {

    /** Where a case enters days on which provisions that are not commenced would be: criterion and first day. */
    static final String COMMENCING = "commencing";

    private final YamlFile sidecar;
    private final int place;
    private final Facts facts;
    private final Map<String, String> placed;

    /** @param placed where the fragments were put, by their names */
    Example(YamlFile sidecar, int place, Facts facts, Map<String, String> placed) {
        this.sidecar = sidecar;
        this.place = place;
        this.facts = facts;
        this.placed = placed;
    }

    private JsonNode written() {
        return sidecar.root().path("cases").get(place);
    }

    /**
     * The same case with what another has beside its own, which must change nothing; null where they do not go together.
     *
     * @param depth which lists are joined: 1 for the people, 2 for what each person has (counts, orders, licences), 3 for
     *     what the first of these has, and so on
     */
    public Example beside(Example other, int depth) {
        ObjectNode tree = tree();
        join(tree, other.tree(), depth);
        try {
            return new Example(sidecar, place, CaseReader.check(tree), placed);
        } catch (CaseFaults e) {
            return null;
        }
    }

    private static void join(ObjectNode own, ObjectNode other, int depth) {
        for (Map.Entry<String, JsonNode> each : other.properties()) {
            JsonNode mine = own.path(each.getKey());
            if (mine instanceof ObjectNode object && each.getValue() instanceof ObjectNode more) {
                join(object, more, depth);
            } else if (each.getValue() instanceof ArrayNode more && more.path(0).isObject()) {
                if (depth == 1) {
                    own.withArray(each.getKey()).addAll(more);
                } else if (mine.path(0) instanceof ObjectNode first) {
                    join(first, (ObjectNode) more.get(0), depth - 1);
                }
            }
        }
    }

    /** The file it stands in. */
    public String path() {
        return sidecar.path();
    }

    /** Whether it stands in a file of further cases, not in the sidecar itself. */
    public boolean isFurther() {
        return FurtherCases.endsIn(path());
    }

    public int line() {
        return sidecar.line("/cases/" + place);
    }

    public String name() {
        return written().path("name").asText();
    }

    /** What the sidecar says must come out. */
    public String expected() {
        return written().path("expect").asText();
    }

    /** The criterion it is a case of; null where it is one of a verdict. */
    public String criterion() {
        return sidecar.root().path("criterion").asText(null);
    }

    /** The whole case it stands for, a copy. */
    public ObjectNode tree() {
        return facts.tree().deepCopy();
    }

    /** What comes out, said as fully as the sidecar says what is expected. */
    public String actual(RuleBook asItStands) {
        RuleBook book = commenced(asItStands);
        String actual = criterion() == null
                ? verdict(book)
                : criterion(book, book.criteria().get(criterion()));
        return expected().contains(",") ? actual : actual.replaceFirst(",.*", "");
    }

    /** The criteria that decide or stand beside what it asks, and those that rules of its criterion look for. */
    public Set<String> asked(RuleBook book) {
        Set<String> asked = new TreeSet<>(commencing().keySet());
        if (criterion() != null) {
            asked.add(criterion());
            asked.addAll(others(book));
            return asked;
        }
        Question question = question(book);
        asked.addAll(question.beside());
        asked.addAll(question.with().keySet());
        question.groups().values().forEach(group -> asked.addAll(group.limbs()));
        question.answers().forEach(answer -> asked.addAll(answer.limbs()));
        asked.removeAll(question.groups().keySet());
        return asked;
    }

    /** The rows of tables that belong to its facts. */
    public List<Row> rows(RuleBook book) {
        return book.tables().rows(facts);
    }

    /**
     * Whether what it expects can have been worked out over completions of missing facts: where the rules decide by
     * themselves, a criterion says so in a sentence of its own.
     */
    boolean mayComplete(RuleBook book) {
        return criterion() == null
                || (book.criteria().get(criterion()).completions() > 0
                        && (expected().startsWith(Wording.key(Outcome.UNKNOWN))
                                || !expected().contains(",")
                                || expected().contains(Wording.REGARDLESS)));
    }

    /** The legally relevant day of the case; null where it is not recorded, or the case is one of a verdict. */
    public LocalDate day(RuleBook asItStands) {
        if (criterion() == null) {
            return null;
        }
        RuleBook book = commenced(asItStands);
        Plan plan = new Plan(book, facts).only(book.criteria().get(criterion()));
        return plan.free().isEmpty() ? null : plan.free().iterator().next().day();
    }

    /**
     * Whether something else comes out than is expected, as far as that shows at once: what an unknown verdict needs is
     * not worked out.
     */
    public boolean fails(RuleBook asItStands) {
        if (criterion() == null && expected().startsWith(Run.UNKNOWN)) {
            RuleBook book = commenced(asItStands);
            Question question = question(book);
            Plan plan = plan(book, question);
            return !Run.of(book, facts, plan).word(plan.instances().get(0)).equals(Run.UNKNOWN);
        }
        return !actual(asItStands).equals(expected());
    }

    /** The rule book as it would be from the days that the case enters for provisions that are not commenced. */
    private RuleBook commenced(RuleBook book) {
        RuleBook commenced = book;
        for (Map.Entry<String, String> each : commencing().entrySet()) {
            commenced = commenced.commencing(each.getKey(), each.getValue());
        }
        return commenced;
    }

    private Set<String> others(RuleBook book) {
        return book.reads().others(book.criteria().get(criterion()), book.tables());
    }

    private Map<String, String> commencing() {
        Map<String, String> days = new TreeMap<>();
        written()
                .path(COMMENCING)
                .properties()
                .forEach(each -> days.put(each.getKey(), each.getValue().asText()));
        return days;
    }

    private String criterion(RuleBook book, Criterion criterion) {
        Plan plan = new Plan(book, facts).only(criterion);
        Ask ask = ask(plan);
        Run run = run(book, plan);
        return ask.notInForce() ? "not in force" : said(ask, Completed.of(book, facts, run, ask, new Allowance()));
    }

    /**
     * Whether the rules decide at once, and as is expected. Where they leave it unknown it is not worked out whether every
     * completion comes to the same.
     */
    public boolean isDecided(RuleBook asItStands) {
        RuleBook book = commenced(asItStands);
        Plan plan = new Plan(book, facts).only(book.criteria().get(criterion()));
        Ask ask = ask(plan);
        Run run = run(book, plan);
        if (ask.notInForce() || run.finding(ask.key()) == null) {
            return false;
        }
        String said = said(ask, new Completed(run.outcome(ask), run.finding(ask.key()), Set.of()));
        return (expected().contains(",") ? said : said.replaceFirst(",.*", "")).equals(expected());
    }

    /** Whether what comes out of a criterion is worked out over completions, as the rules by themselves leave it unknown. */
    public boolean isCompleted(RuleBook asItStands) {
        if (criterion() == null || asItStands.criteria().get(criterion()).completions() == 0) {
            return false;
        }
        RuleBook book = commenced(asItStands);
        Plan plan = new Plan(book, facts).only(book.criteria().get(criterion()));
        Ask ask = ask(plan);
        return !ask.notInForce() && run(book, plan).finding(ask.key()) == null;
    }

    private Ask ask(Plan plan) {
        if (plan.free().isEmpty()) {
            throw new IllegalArgumentException("case `" + name() + "` has nothing to ask about");
        }
        return plan.free().iterator().next();
    }

    private Run run(RuleBook book, Plan plan) {
        // What is commenced, and what the rules look for, is asked too: as it is where a whole case is.
        commencing().keySet().forEach(each -> plan.only(book.criteria().get(each)));
        others(book).forEach(each -> plan.only(book.criteria().get(each)));
        return Run.of(book, facts, plan);
    }

    private String said(Ask ask, Completed completed) {
        if (completed.outcome() == Outcome.UNKNOWN) {
            return "unknown, needs " + named(completed.needs());
        }
        Finding finding = completed.finding();
        String because = completed.because(ask, facts);
        return finding != null && finding.on() != null
                ? finding.on() + ", " + because
                : Wording.key(completed.outcome()) + ", " + because;
    }

    private String verdict(RuleBook book) {
        Question question = question(book);
        Plan plan = plan(book, question);
        Run run = Run.of(book, facts, plan);
        Instance instance = plan.instances().get(0);
        String word = run.word(instance);
        if (!word.equals(Run.UNKNOWN)) {
            return word;
        }
        Completions.Result result = Completions.of(book, facts, instance, run.needs(instance, plan));
        return result.word().equals(Run.UNKNOWN) ? "UNKNOWN, needs " + named(result.needs()) : result.word();
    }

    private Plan plan(RuleBook book, Question question) {
        Elements elements = new Elements(facts, book.tables());
        Placed subject = elements.subjects(question.subject(), question.when()).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the case has nothing to ask about"));
        List<Placed> againsts = elements.againsts(question.against(), question.againstWhen(), subject);
        Placed against = againsts.isEmpty() ? null : againsts.get(0);
        return new Plan(book, facts).only(question, subject.at(), against == null ? null : against.at());
    }

    private Question question(RuleBook book) {
        String id = sidecar.root().path("verdict").asText();
        return book.questions().stream()
                .filter(each -> each.id().equals(id) && each.path().equals(sidecar.path()))
                .findFirst()
                .orElseThrow();
    }

    /** Pointers said by the fragments of the case: `/people/0/counts/0/committedOn` is `count.committedOn`. */
    private String named(Set<String> pointers) {
        Set<String> names = new TreeSet<>();
        for (String pointer : pointers) {
            String best = null;
            for (Map.Entry<String, String> each : placed.entrySet()) {
                if ((pointer + "/").startsWith(each.getValue() + "/")
                        && (best == null
                                || each.getValue().length() > placed.get(best).length())) {
                    best = each.getKey();
                }
            }
            String from = best == null ? "" : placed.get(best);
            String rest =
                    pointer.substring(from.length()).replaceFirst("^/", "").replace('/', '.');
            names.add(best == null ? rest : rest.isEmpty() ? best : best + "." + rest);
        }
        return String.join(" and ", names);
    }
}
