package ancillary.api;

import ancillary.documents.Reply;
import ancillary.engine.Assessor;
import ancillary.engine.CaseFaults;
import ancillary.engine.CaseReader;
import ancillary.engine.Json;
import ancillary.engine.RuleBook;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Assesses cases in a bounded pool of threads, each within the deadline; more than the pool can hold is turned away. */
@ApplicationScoped
public class Answers {

    private static final int WAITING = 256;

    private final Bookshelf shelf;
    private final Duration deadline;
    private final ThreadPoolExecutor pool;

    Answers(
            Bookshelf shelf,
            @ConfigProperty(name = "ancillary.deadline", defaultValue = "5s") Duration deadline,
            @ConfigProperty(name = "ancillary.threads", defaultValue = "0") int threads) {
        this.shelf = shelf;
        this.deadline = deadline;
        int size = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
        this.pool = new ThreadPoolExecutor(size, size, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), task -> {
            Thread thread = new Thread(task, "assessment");
            thread.setDaemon(true);
            thread.setContextClassLoader(Answers.class.getClassLoader());
            return thread;
        });
    }

    /**
     * The answer's bytes.
     *
     * @param body a case as JSON
     * @param endpoint `eligibility` or `breaches`
     * @param hash the rule book to answer under; null for the active one
     * @return completed with {@link CaseFaults} if it is not a case, with {@link Busy} if the server
     *     is too busy, with {@link java.util.concurrent.TimeoutException} if no answer came in time
     */
    CompletionStage<byte[]> answer(byte[] body, String endpoint, String hash) {
        return work(hash, book -> {
            ObjectNode tree = read(body);
            return write(Reply.of(new Assessor(book).assess(tree, endpoint), endpoint, tree, book.files()));
        });
    }

    /**
     * Anything that needs the active rule book: in the same pool, within the same deadline.
     *
     * @return completed as {@link #answer} is, or with what the work throws
     */
    public <T> CompletionStage<T> work(Function<RuleBook, T> work) {
        return work(null, work);
    }

    /** As long as a part of an answer may take that it can do without. */
    public Duration spare() {
        return deadline.multipliedBy(2).dividedBy(5);
    }

    private <T> CompletionStage<T> work(String hash, Function<RuleBook, T> work) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        try {
            pool.execute(() -> {
                if (!answer.isDone()) {
                    fill(answer, hash, work);
                }
            });
        } catch (RejectedExecutionException e) {
            answer.completeExceptionally(new Busy("more cases are waiting than can be answered"));
        }
        return answer.orTimeout(deadline.toMillis(), TimeUnit.MILLISECONDS);
    }

    private <T> void fill(CompletableFuture<T> answer, String hash, Function<RuleBook, T> work) {
        try {
            T worked = shelf.books().with(hash, work);
            if (worked == null) {
                throw new Problems.NotHere("there is no rule book `" + hash + "` here");
            }
            answer.complete(worked);
        } catch (CompletionException e) {
            answer.completeExceptionally(e.getCause() == null ? e : e.getCause());
        } catch (RuntimeException | StackOverflowError e) {
            answer.completeExceptionally(e);
        }
    }

    private static ObjectNode read(byte[] body) {
        try {
            return CaseReader.read(body);
        } catch (CaseFaults e) {
            throw new CompletionException(e);
        }
    }

    /** The bytes of an answer: its parts in their fixed order. */
    static byte[] write(Object answer) {
        try {
            return Json.mapper().writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw new CompletionException(e);
        }
    }

    @PreDestroy
    void close() {
        pool.shutdownNow();
    }

    /** The server has no room for another case now. */
    public static final class Busy extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Busy(String message) {
            super(message);
        }
    }
}
