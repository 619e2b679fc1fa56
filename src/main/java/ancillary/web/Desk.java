package ancillary.web;

import ancillary.documents.Document;
import ancillary.documents.Documents;
import ancillary.engine.Assessor;
import ancillary.engine.CaseFaults;
import ancillary.engine.CaseReader;
import ancillary.engine.Changes;
import ancillary.engine.OffenceSearch;
import ancillary.engine.RuleBook;
import ancillary.engine.StandardConditions;
import ancillary.facts.ConditionKind;
import ancillary.facts.Offence;
import ancillary.findings.Assessment;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Does what a button of a journey's form asks for. */
final class Desk {

    private static final int PICKS = 10;

    /** Buttons that name a list or an element of one. */
    private static final Set<String> GROWING = Set.of("add", "copy", "standard", "remove");

    private final Journey journey;
    private final Words words;
    private final RuleBook book;
    private final FormPages pages;
    private final Duration longest;

    /**
     * For one page.
     *
     * @param longest as long as a reader waits for what would change an answer
     */
    Desk(Journey journey, Words words, RuleBook book, Views views, Duration longest) {
        this.journey = journey;
        this.words = words;
        this.book = book;
        this.pages = new FormPages(journey, words, views);
        this.longest = longest;
    }

    /** An empty form for a question asked on that day. */
    Response begin(String day) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode().put("assessedOn", day);
        tree.putArray("people").addObject();
        return pages.form(new CaseForm(words, tree), "", null, null);
    }

    Response answer(Posted posted) {
        CaseForm form = CaseForm.carried(words, posted.last("case"));
        if (form == null) {
            form = new CaseForm(words, JsonNodeFactory.instance.objectNode());
            boolean large = CaseForm.tooLarge(posted.last("case"));
            form.fault("", words.get(large ? "errorTooLarge" : "errorCarried"));
            return pages.form(form, "", null, null);
        }
        form.apply(posted);
        String[] wish = posted.last("do").split(":", 2);
        String about = wish.length > 1 ? wish[1] : "";
        String at = Places.openable(posted.last("at"));
        if (GROWING.contains(wish[0]) && Slot.at(about) == null) {
            return pages.form(form, at, null, null);
        }
        return switch (wish[0]) {
            case "add" -> add(form, at, about);
            case "copy" -> copy(form, at, about);
            case "standard" -> standard(form, at, about);
            case "remove" -> remove(form, at, about);
            case "open" -> open(form, about);
            case "edit" -> pages.form(form, "", null, null);
            case "find" -> find(form, at, about, posted.last(about + "~search"));
            case "pick" -> pick(form, at, about);
            case "load" -> load(form, posted.last("file"));
            case "save" ->
                Views.file("application/json", "case.json", form.tree().toPrettyString() + "\n");
            default -> ask(form, at, wish[0], about, posted);
        };
    }

    private Response add(CaseForm form, String at, String list) {
        String added = form.add(list, JsonNodeFactory.instance.objectNode());
        return pages.form(form, at, added, null);
    }

    private Response copy(CaseForm form, String at, String list) {
        JsonNode all = form.tree().at(list);
        ObjectNode like = all.isEmpty()
                ? form.tree().objectNode()
                : all.get(all.size() - 1).deepCopy();
        like.remove("label");
        return pages.form(form, at, form.add(list, like), null);
    }

    /** The conditions that every licence of the version has. */
    private Response standard(CaseForm form, String at, String list) {
        String version = Tree.parent(list) + "/policyVersion";
        List<String> standard =
                StandardConditions.of(book, form.tree().at(version).asText(""));
        if (standard.isEmpty()) {
            form.fault(version, words.get("errorVersion"));
        }
        standard.forEach(each ->
                form.add(list, form.tree().objectNode().put("code", each).put("kind", ConditionKind.STANDARD.name())));
        return pages.form(form, at, null, null);
    }

    private Response remove(CaseForm form, String at, String pointer) {
        if (pointer.matches("/people.*/\\d+") && !form.tree().at(pointer).isMissingNode()) {
            Tree.remove(form.tree(), pointer);
        }
        return pages.form(form, at, Tree.parent("/" + pointer).replaceFirst("^/", ""), null);
    }

    private Response open(CaseForm form, String about) {
        String[] parts = about.split("#", 2);
        return pages.form(form, Places.openable(parts[0]), parts.length > 1 ? parts[1] : null, null);
    }

    private Response find(CaseForm form, String at, String pointer, String searched) {
        List<Block.Pick> found = searched.isBlank()
                ? List.of()
                : OffenceSearch.find(book, searched, PICKS).offences().stream()
                        .map(each -> pick(pointer, each))
                        .toList();
        String id = Fields.id(pointer) + "-find";
        return pages.form(form, at, pointer, new Block.Lookup(id, pointer, searched, true, true, found));
    }

    private static Block.Pick pick(String pointer, OffenceSearch.Offence offence) {
        String value = String.join("|", pointer, offence.statute(), offence.section(), offence.title());
        String cited = new Offence("", "", offence.statute(), offence.section(), null, null).getName();
        return new Block.Pick(value, cited, offence.title());
    }

    private Response pick(CaseForm form, String at, String about) {
        String[] parts = about.split("\\|", 4);
        if (parts.length == 4 && Slot.at(parts[0] + "/statute") != null) {
            List<String> names = List.of("statute", "section", "title");
            Tree.remove(form.tree(), parts[0] + "/cjsCode");
            for (int i = 0; i < names.size(); i++) {
                Tree.set(form.tree(), parts[0] + "/" + names.get(i), form.tree().textNode(parts[i + 1]));
            }
        }
        return pages.form(form, at, parts[0] + "/statute", null);
    }

    private Response load(CaseForm form, String file) {
        try {
            return pages.form(
                    new CaseForm(words, CaseReader.read(file.getBytes(StandardCharsets.UTF_8))), "", null, null);
        } catch (CaseFaults e) {
            PlaceNames names = new PlaceNames(words, form.tree());
            e.faults()
                    .forEach(each -> form.fault(
                            "file" + form.faults().size(),
                            each.line() > 0
                                    ? words.get("errorFileLine", each.line(), each.column(), each.detail())
                                    : words.get("errorFile", names.of(each.pointer()), each.detail())));
            return pages.form(form, "", null, null);
        }
    }

    private Response ask(CaseForm form, String at, String verb, String about, Posted posted) {
        for (String name : posted.values().keySet()) {
            if (name.endsWith("~search") && !posted.last(name).isBlank()) {
                return find(form, at, name.replace("~search", ""), posted.last(name));
            }
        }
        ObjectNode tree = form.checked();
        if (tree == null) {
            return pages.form(form, at, null, null);
        }
        Assessment answer = new Assessor(book).assess(tree, journey.endpoint());
        List<Document> documents =
                journey.about().isEmpty() ? Documents.of(answer, journey.endpoint(), tree, book.files()) : List.of();
        int number = about.matches("\\d{1,4}") ? Integer.parseInt(about) : -1;
        if (number >= 0 && number < documents.size() && verb.equals("paper")) {
            return pages.paper(form, number, documents.get(number));
        }
        if (number >= 0 && number < documents.size() && verb.equals("download")) {
            Document document = documents.get(number);
            return Views.file("text/plain", document.id() + ".txt", pages.named(form, document));
        }
        Results results = new Results(words, book, form, journey.about());
        boolean changes = verb.equals("change")
                && number >= 0
                && number < answer.verdicts().size();
        return pages.result(
                form,
                changes
                        ? results.of(answer, documents, number, changes(answer, number, tree, results))
                        : results.of(answer, documents, -1, null));
    }

    private Result.Changed changes(Assessment answer, int number, ObjectNode tree, Results results) {
        long end = System.nanoTime() + longest.toNanos();
        return results.changed(Changes.of(
                book, tree, journey.endpoint(), answer.verdicts().get(number), () -> System.nanoTime() - end > 0));
    }
}
