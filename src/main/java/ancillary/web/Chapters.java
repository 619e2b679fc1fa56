package ancillary.web;

import ancillary.engine.Question;
import ancillary.engine.RuleBook;
import ancillary.engine.drl.RuleText;
import ancillary.law.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The rule book as it is read from front to back: a chapter for each folder. Cases are left to the page of each test. */
final class Chapters {

    private final Words words;
    private final RuleBook book;
    private final RuleShelf shelf;

    Chapters(Words words, RuleBook book) {
        this.words = words;
        this.book = book;
        this.shelf = new RuleShelf(words, book);
    }

    /** One chapter. */
    record Chapter(String folder, String title, List<Verdict> verdicts, List<Test> tests) {}

    /**
     * One verdict.
     *
     * @param id where it stands in its chapter
     * @param name as the rule book has it
     * @param routes what leads to each word, groups of tests first
     * @param otherwise the word where nothing does
     */
    record Verdict(
            String id,
            String name,
            String question,
            List<Route> routes,
            String otherwise,
            Map<String, String> because,
            List<Limb> beside) {}

    /** What leads to a word or makes up a group. */
    record Route(String name, boolean group, boolean any, List<Limb> limbs) {}

    /** A test or a group that something turns on; a test is on the pages by its name. */
    record Limb(String name, String title, boolean not) {}

    /** One test. */
    record Test(
            Criterion criterion,
            String basis,
            String sourceAsAt,
            List<RuleShelf.Form> forms,
            List<Said> rules,
            Map<String, String> because) {}

    /** A rule in words: what it finds, and the comment above it. */
    record Said(String finds, String why) {}

    /** A place in the book where words were found. */
    record Place(String address, String title, String law, String name) {}

    /** Each chapter with its verdicts and no tests, in order of folder. */
    List<Chapter> contents() {
        Map<String, List<Verdict>> all = new TreeMap<>();
        book.criteria().values().forEach(each -> all.computeIfAbsent(folder(each.path()), any -> new ArrayList<>()));
        book.questions()
                .forEach(each -> all.computeIfAbsent(folder(each.path()), any -> new ArrayList<>())
                        .add(verdict(each)));
        return all.entrySet().stream()
                .map(each -> new Chapter(each.getKey(), title(each.getKey()), each.getValue(), List.of()))
                .toList();
    }

    /** The chapter of a folder; null where there is none of that name. */
    Chapter of(String folder) {
        return contents().stream()
                .filter(each -> each.folder().equals(folder))
                .map(each -> new Chapter(folder, each.title(), each.verdicts(), tests(folder)))
                .findFirst()
                .orElse(null);
    }

    /** Every verdict and test that has each of the words, wherever in its files they stand. */
    List<Place> find(String typed) {
        List<String> looked = List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        List<Place> found = new ArrayList<>();
        for (Question each : book.questions()) {
            if (has(each.title() + "\n" + text(each.path()), looked)) {
                String address = "/rulebook/" + folder(each.path()) + "#" + id(each);
                found.add(new Place(address, each.title(), "", name(each)));
            }
        }
        for (Criterion each : book.criteria().values()) {
            if (has(text(each.path()) + "\n" + book.files().rule(each), looked)) {
                found.add(new Place("/policy/criteria/" + each.id(), each.title(), each.law(), each.id()));
            }
        }
        return found;
    }

    private static boolean has(String text, List<String> looked) {
        String low = text.toLowerCase(Locale.ROOT);
        return looked.stream().allMatch(low::contains);
    }

    private String text(String path) {
        return book.files().files().getOrDefault(path, "");
    }

    private String title(String folder) {
        return words.or("folder." + folder, folder);
    }

    private static String folder(String path) {
        return path.replaceFirst("/.*", "");
    }

    private static String name(Question question) {
        return question.about() == null ? question.id() : question.id() + ", " + question.about();
    }

    private static String id(Question question) {
        return "verdict-" + name(question).replace(", ", "-");
    }

    private Verdict verdict(Question question) {
        List<Route> routes = new ArrayList<>();
        question.groups()
                .forEach((name, group) ->
                        routes.add(new Route(name, true, group.any(), limbs(group.limbs(), group.none()))));
        question.answers()
                .forEach(each -> routes.add(new Route(
                        words.get("verdict." + each.word()), false, each.any(), limbs(each.limbs(), List.of()))));
        Map<String, String> because = new TreeMap<>();
        question.because().forEach((word, sentence) -> because.put(words.get("verdict." + word), sentence));
        return new Verdict(
                id(question),
                name(question),
                question.title(),
                routes,
                words.get("verdict." + question.otherwise()),
                because,
                limbs(question.beside(), List.of()));
    }

    private List<Limb> limbs(List<String> names, java.util.Collection<String> none) {
        return names.stream()
                .map(name -> {
                    Criterion criterion = book.criteria().get(name);
                    return new Limb(name, criterion == null ? "" : criterion.title(), none.contains(name));
                })
                .toList();
    }

    private List<Test> tests(String folder) {
        Map<String, List<RuleText>> rules = new TreeMap<>();
        book.rules()
                .forEach(each -> rules.computeIfAbsent(each.path(), any -> new ArrayList<>())
                        .add(each));
        return book.criteria().values().stream()
                .filter(each -> folder(each.path()).equals(folder))
                .map(each -> test(each, rules.getOrDefault(each.path().replaceFirst("yaml$", "drl"), List.of())))
                .toList();
    }

    private Test test(Criterion criterion, List<RuleText> rules) {
        return new Test(
                criterion,
                words.get("basis." + criterion.basis()),
                words.day(criterion.sourceAsAt()),
                shelf.forms(criterion, null),
                rules.stream()
                        .map(each -> new Said(
                                each.name().replaceFirst("^[^:]*: ", ""),
                                book.files().commentAbove(each.path(), each.line())))
                        .toList(),
                new TreeMap<>(criterion.because()));
    }
}
