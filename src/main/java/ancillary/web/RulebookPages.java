package ancillary.web;

import ancillary.engine.RuleBook;
import ancillary.workbench.Reach;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/** Shows the rule book chapter by chapter, so that no page is long in coming. */
final class RulebookPages {

    private final Words words;
    private final RuleBook book;
    private final Views views;
    private final Chapters chapters;

    RulebookPages(Words words, RuleBook book, Views views) {
        this.words = words;
        this.book = book;
        this.views = views;
        this.chapters = new Chapters(words, book);
    }

    /**
     * The chapters, or where words were found.
     *
     * @param q the words; empty for none
     * @param reach what the cases reach; null where that is not known yet
     */
    Response contents(String q, Reach reach) {
        Map<String, Object> data = data(words.get("rulebookTitle"));
        data.put("q", q);
        data.put("found", q.isBlank() ? List.of() : chapters.find(q));
        data.put("asked", !q.isBlank());
        data.put("hash", book.hash());
        data.put("sourceAsAt", words.day(book.newestSourceAsAt()));
        data.put("tests", book.criteria().size());
        data.put("verdicts", book.questions().size());
        data.put("chapters", chapters.contents());
        data.put("reach", reach);
        return views.page(Response.Status.OK, "rulebook", words, data);
    }

    Response chapter(String folder) {
        Chapters.Chapter chapter = chapters.of(folder);
        Map<String, Object> data = data(chapter == null ? words.get("noChapter") : chapter.title());
        data.put("chapter", chapter);
        return views.page(chapter == null ? Response.Status.NOT_FOUND : Response.Status.OK, "chapter", words, data);
    }

    /** What the cases reach, or that they are still being run. */
    CompletionStage<Response> cases(CompletionStage<Reach> reach) {
        return reach.thenApply(each -> {
            Map<String, Object> data = data(words.get("reachTitle"));
            data.put("hash", book.hash());
            data.put("reach", each);
            return views.page(Response.Status.OK, "cases", words, data);
        });
    }

    private static Map<String, Object> data(String title) {
        Map<String, Object> data = new HashMap<>();
        data.put("journey", "policy");
        data.put("title", title);
        return data;
    }
}
