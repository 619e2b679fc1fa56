package ancillary.web;

import ancillary.engine.CaseFaults;
import ancillary.engine.CaseReader;
import ancillary.engine.Fault;
import ancillary.engine.RuleBook;
import ancillary.engine.RuleBookFaults;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shows the rules: a search, one criterion, two days compared, a case under a draft. */
final class PolicyPages {

    private final Words words;
    private final RuleBook book;
    private final Views views;
    private final RuleShelf shelf;
    private final List<FormPages.Problem> problems = new ArrayList<>();

    PolicyPages(Words words, RuleBook book, Views views) {
        this.words = words;
        this.book = book;
        this.views = views;
        this.shelf = new RuleShelf(words, book);
    }

    Response find(String q, Map<String, List<String>> asked, List<Fault> refused, boolean draft) {
        Map<String, Object> data = data(words.get("policyTitle"));
        LocalDate on = day("on", asked, data);
        Map<String, List<RuleShelf.Entry>> found = shelf.find(q, on);
        data.put("q", q);
        data.put("found", found.entrySet());
        data.put("count", found.values().stream().mapToInt(List::size).sum());
        data.put("refused", refused.stream().map(Fault::toString).toList());
        data.put("draft", draft);
        data.put("suffix", suffix(on));
        return views.page(Response.Status.OK, "policy", words, data);
    }

    Response criterion(String id, Map<String, List<String>> asked) {
        LocalDate on = day("on", asked, new HashMap<>());
        RuleShelf.Leaf leaf = shelf.leaf(id, on);
        Map<String, Object> data =
                data(leaf == null ? words.get("noCriterion") : leaf.criterion().title());
        data.put("leaf", leaf);
        return views.page(leaf == null ? Response.Status.NOT_FOUND : Response.Status.OK, "criterion", words, data);
    }

    Response compare(Map<String, List<String>> asked) {
        Map<String, Object> data = data(words.get("compareTitle"));
        LocalDate one = day("one", asked, data);
        LocalDate other = day("other", asked, data);
        boolean both = one != null && other != null;
        data.put("asked", both);
        data.put("before", words.day(one));
        data.put("after", words.day(other));
        data.put("differences", both ? shelf.between(one, other) : List.of());
        return views.page(Response.Status.OK, "compare", words, data);
    }

    /**
     * A case under a draft.
     *
     * @param posted what was sent; null for nothing yet
     */
    Response draft(Draft draft, Posted posted) {
        Map<String, Object> data = data(words.get("draftTitle"));
        String file = posted == null ? "" : posted.last("file");
        String text = file.isBlank() && posted != null ? posted.last("text") : file;
        data.put("configured", draft.isConfigured());
        data.put("text", text);
        data.put("breaches", posted != null && posted.last("ask").equals("breaches"));
        data.put("tried", false);
        data.put("moved", List.of());
        data.put("faults", List.of());
        data.put("sensitive", true);
        if (posted != null && draft.isConfigured()) {
            attempt(draft, text, posted.last("ask").equals("breaches") ? "breaches" : "eligibility", data);
        }
        return views.page(Response.Status.OK, "draft", words, data);
    }

    private void attempt(Draft draft, String text, String endpoint, Map<String, Object> data) {
        try {
            ObjectNode tree = CaseReader.read(text.getBytes(StandardCharsets.UTF_8));
            data.put(
                    "moved",
                    draft.moves(book, tree, endpoint).stream()
                            .map(each -> said(each, tree))
                            .toList());
            data.put("tried", true);
        } catch (CaseFaults e) {
            e.faults()
                    .forEach(each -> problem(
                            each.line() > 0
                                    ? words.get("errorFileLine", each.line(), each.column(), each.detail())
                                    : words.get("errorFile", each.pointer(), each.detail()),
                            "text"));
        } catch (RuleBookFaults e) {
            data.put("faults", e.faults().stream().map(Fault::toString).toList());
        }
    }

    private Draft.Moved said(Draft.Moved each, ObjectNode tree) {
        PlaceNames names = new PlaceNames(words, tree);
        String against = each.against().isEmpty() ? "" : names.of(each.against());
        return new Draft.Moved(each.what(), names.of(each.subject()), against, word(each.before()), word(each.after()));
    }

    private String word(String word) {
        return word == null ? words.get("notAsked") : words.or("verdict." + word, words.or("outcome." + word, word));
    }

    /** A day typed in three parts; null where none was typed, or none that exists. What was typed is kept. */
    private LocalDate day(String name, Map<String, List<String>> asked, Map<String, Object> data) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        for (String part : List.of("d", "m", "y")) {
            parts.put(part, asked.getOrDefault(name + "-" + part, List.of()));
        }
        String error = "";
        LocalDate day = null;
        try {
            day = Entry.day(parts);
        } catch (Entry.Unreadable e) {
            error = words.get(e.getMessage());
            problem(words.get("label." + name) + ": " + error, name);
        }
        Field field =
                new Field(name, name, "day", words.get("label." + name), "", error, false, false, List.of(), parts);
        data.put(name, field);
        return day;
    }

    private void problem(String said, String id) {
        problems.add(new FormPages.Problem(said, id, ""));
    }

    private static String suffix(LocalDate on) {
        return on == null
                ? ""
                : "?on-d=" + on.getDayOfMonth() + "&on-m=" + on.getMonthValue() + "&on-y=" + on.getYear();
    }

    private Map<String, Object> data(String title) {
        Map<String, Object> data = new HashMap<>();
        data.put("journey", "policy");
        data.put("title", title);
        data.put("problems", problems);
        return data;
    }
}
