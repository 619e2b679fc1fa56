package ancillary.web;

import ancillary.documents.Document;
import ancillary.web.Block.Lookup;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Shows a journey's pages: the short form, everything about one fact, the answer, a document. */
final class FormPages {

    private final Journey journey;
    private final Words words;
    private final Views views;

    FormPages(Journey journey, Words words, Views views) {
        this.journey = journey;
        this.words = words;
        this.views = views;
    }

    /** One fault in the summary; without a field on this page it is a button to where the field is. */
    record Problem(String said, String id, String open) {}

    /**
     * The form.
     *
     * @param at the fact everything is shown about; empty for the short form
     * @param focus where the reader is taken; null for nowhere
     */
    Response form(CaseForm form, String at, String focus, Lookup lookup) {
        Layout layout = new Layout(words, form, focus, lookup);
        boolean whole = at.isEmpty();
        List<Block> blocks = whole ? layout.of(journey) : List.of(layout.of(at));
        Map<String, Object> data = data(
                form,
                whole ? words.get(journey.name() + "Title") : blocks.get(0).heading());
        data.put("at", at);
        data.put("whole", whole);
        data.put("blocks", blocks);
        data.put("problems", problems(form, blocks));
        return views.page(Response.Status.OK, "form", words, data);
    }

    Response result(CaseForm form, Result result) {
        Map<String, Object> data = data(form, words.get(journey.name() + "Result"));
        data.put("result", result);
        boolean supervised = journey != Journey.PROSECUTOR;
        data.put("lives", supervised ? new Timeline(words, form.tree()).lives() : List.of());
        return views.page(Response.Status.OK, "result", words, data);
    }

    Response paper(CaseForm form, int number, Document document) {
        Map<String, Object> data = data(form, document.title());
        data.put("number", number);
        data.put("blanks", new PlaceNames(words, form.tree()).blanks(document.text()));
        data.put("text", named(form, document));
        return views.page(Response.Status.OK, "paper", words, data);
    }

    /** A document's text with what is not recorded named in words. */
    String named(CaseForm form, Document document) {
        return new PlaceNames(words, form.tree()).inPaper(document.text());
    }

    private Map<String, Object> data(CaseForm form, String title) {
        Map<String, Object> data = new HashMap<>();
        data.put("journey", journey.name());
        data.put("title", title);
        data.put("case", form.json());
        data.put("problems", List.of());
        data.put("sensitive", true);
        return data;
    }

    private List<Problem> problems(CaseForm form, List<Block> blocks) {
        Set<String> shown = new HashSet<>();
        blocks.forEach(each -> shown(each, shown));
        PlaceNames names = new PlaceNames(words, form.tree());
        List<Problem> problems = new ArrayList<>();
        form.faults().forEach((pointer, said) -> {
            String id = Fields.id(pointer);
            Slot slot = Slot.at(pointer);
            String full = slot == null ? said : names.of(pointer) + ": " + said;
            problems.add(
                    shown.contains(id)
                            ? new Problem(full, id, "")
                            : new Problem(full, "", slot == null ? "" : Places.opening(pointer)));
        });
        return problems;
    }

    private static void shown(Block block, Set<String> shown) {
        shown.add(block.id());
        block.fields().forEach(each -> shown.add(each.id()));
        block.blocks().forEach(each -> shown(each, shown));
    }
}
