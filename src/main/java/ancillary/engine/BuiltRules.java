package ancillary.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/**
 * The rules as the engine runs them: one package, built whole, with a release of their own. (In several packages, or
 * updated in place, the engine loses rules.)
 */
public final class BuiltRules implements Rules {

    private static final String HEADER = "package ancillary.rules; import ancillary.facts.*; import ancillary.law.*;"
            + " import ancillary.findings.*; import java.time.LocalDate; ";

    private static final int FIRINGS = 100_000;

    /** Held on to, so that the level stays: tracing what the engine does costs more than doing it. */
    private static final List<Logger> QUIET = List.of(Logger.getLogger("org.drools"), Logger.getLogger("org.kie"));

    static {
        QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
    }

    private final KieContainer container;
    private final KieBase base;
    private final AtomicInteger users = new AtomicInteger(1);

    private BuiltRules(KieContainer container) {
        this.container = container;
        this.base = container.getKieBase();
    }

    /** Builds rule files by path; null, with the faults added, where they do not build. */
    static BuiltRules build(Map<String, String> drl, List<Fault> faults) {
        KieServices services = KieServices.get();
        ReleaseId release =
                services.newReleaseId("ancillary", "rules", UUID.randomUUID().toString());
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        drl.forEach((path, text) ->
                files.write("src/main/resources/ancillary/rules/" + path.replace('/', '_'), HEADER + text));
        KieBuilder builder = services.newKieBuilder(files, KnownClasses.OF_THE_APPLICATION);
        builder.buildAll();
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            errors.forEach(error -> faults.add(fault(error, drl.keySet())));
            return null;
        }
        KieContainer container = services.newKieContainer(release, KnownClasses.OF_THE_APPLICATION);
        services.getRepository().removeKieModule(release);
        return new BuiltRules(container);
    }

    private static Fault fault(Message error, Collection<String> paths) {
        String place = error.getPath() == null ? "" : error.getPath();
        String path = paths.stream()
                .filter(each -> place.endsWith(each.replace('/', '_')))
                .findFirst()
                .orElse(place);
        return new Fault(path, Math.max(0, error.getLine()), "does not build: " + error.getText());
    }

    @Override
    public Collection<?> run(Collection<?> facts) {
        // Why: to make a pooled session ready again goes through every node of the base; a new one makes the few it
        // needs.
        KieSession session = base.newKieSession();
        try {
            facts.forEach(session::insert);
            if (session.fireAllRules(FIRINGS) >= FIRINGS) {
                throw new IllegalStateException("the rules do not come to an end");
            }
            return new ArrayList<>(session.getObjects());
        } finally {
            session.dispose();
        }
    }

    @Override
    public boolean lease() {
        return users.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
    }

    /** Says that one use has ended; the last one gives the rules up. */
    @Override
    public void close() {
        if (users.decrementAndGet() == 0) {
            container.dispose();
        }
    }
}
