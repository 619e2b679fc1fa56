package ancillary.api;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.Assessor;
import ancillary.engine.CaseReader;
import ancillary.engine.RuleBooks;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule books that come and go under load: no request fails and what was loaded is given up again. */
class ReloadsTest {

    private static final String SIDECAR = "tro/tro-four-years.yaml";
    private static final int CLIENTS = 2;

    @TempDir
    Path folder;

    private final AtomicInteger answered = new AtomicInteger();
    private final List<Throwable> failed = new ArrayList<>();

    @Test
    void three_reloads_under_load_fail_no_request() throws Exception {
        reload(3);
    }

    @Test
    @Tag("long")
    void two_hundred_reloads_under_load_fail_no_request_and_leave_metaspace_flat() throws Exception {
        List<Long> metaspace = reload(200);
        long early = metaspace.get(40);
        long late = metaspace.get(199);
        System.out.printf(
                "200 reloads, %d answers; metaspace after 40: %d KiB, after 200: %d KiB; loaded classes: %d%n",
                answered.get(),
                early / 1024,
                late / 1024,
                ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
        assertThat(late).isLessThan(early + early / 5);
    }

    private List<Long> reload(int times) throws Exception {
        RulesCopy rules = RulesCopy.in(folder);
        String sidecar = rules.read(SIDECAR);
        List<Long> metaspace = new ArrayList<>();
        AtomicBoolean over = new AtomicBoolean();
        try (RuleBooks books = RuleBooks.open(folder, false)) {
            List<Thread> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                clients.add(client(books, over));
            }
            for (int i = 0; i < times; i++) {
                rules.write(SIDECAR, sidecar + "# edit " + i + "\n");
                assertThat(books.refresh()).isEqualTo(RuleBooks.Change.ACTIVE);
                metaspace.add(metaspaceInUse());
            }
            over.set(true);
            for (Thread client : clients) {
                client.join();
            }
        }
        assertThat(failed).isEmpty();
        assertThat(answered.get()).isGreaterThan(times);
        return metaspace;
    }

    private Thread client(RuleBooks books, AtomicBoolean over) throws Exception {
        ObjectNode tree = CaseReader.read(Samples.FOUR_YEARS);
        Thread client = new Thread(() -> {
            try {
                while (!over.get()) {
                    books.with(book -> new Assessor(book).assess(tree, "eligibility"));
                    answered.incrementAndGet();
                }
            } catch (RuntimeException | Error e) {
                synchronized (failed) {
                    failed.add(e);
                }
            }
        });
        client.start();
        return client;
    }

    private static long metaspaceInUse() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .map(MemoryPoolMXBean::getUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
