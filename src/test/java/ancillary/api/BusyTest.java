package ancillary.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ancillary.api.Bookshelf.FailingCases;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server cannot take on now, or not in time, it says so: 503, and what waits is answered all the same. */
class BusyTest {

    private static final int WAITING = 256;

    @TempDir
    private static Path folder;

    private static Bookshelf shelf;

    @BeforeAll
    static void open() {
        shelf = new Bookshelf(Optional.of(RulesCopy.in(folder).folder()), FailingCases.WARN);
        shelf.open();
    }

    @AfterAll
    static void close() {
        shelf.close();
    }

    @Test
    void one_more_than_can_wait_is_turned_away_and_those_that_wait_are_answered() {
        Answers answers = new Answers(shelf, Duration.ofMinutes(1), 1);
        CountDownLatch held = new CountDownLatch(1);
        List<CompletableFuture<Integer>> taken = new ArrayList<>();
        for (int i = 0; i <= WAITING; i++) {
            int number = i;
            taken.add(answers.work(book -> held(held, number)).toCompletableFuture());
        }
        CompletableFuture<Integer> last = answers.work(book -> 0).toCompletableFuture();
        assertThatThrownBy(last::join).hasCauseInstanceOf(Answers.Busy.class);
        held.countDown();
        for (int i = 0; i <= WAITING; i++) {
            assertThat(taken.get(i).join()).isEqualTo(i);
        }
        answers.close();
    }

    @Test
    void what_takes_longer_than_the_deadline_is_given_up() {
        Answers answers = new Answers(shelf, Duration.ofMillis(20), 1);
        CountDownLatch held = new CountDownLatch(1);
        CompletableFuture<Integer> late = answers.work(book -> held(held, 1)).toCompletableFuture();
        assertThatThrownBy(late::join).hasCauseInstanceOf(TimeoutException.class);
        held.countDown();
        answers.close();
    }

    @Test
    void both_are_a_503_that_says_why() {
        Problems problems = new Problems(shelf);
        assertThat(problems.busy(new Answers.Busy("more cases are waiting than can be answered"))
                        .getStatus())
                .isEqualTo(503);
        assertThat(problems.late(new TimeoutException()).getStatus()).isEqualTo(503);
    }

    private static int held(CountDownLatch held, int number) {
        try {
            held.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return number;
    }
}
