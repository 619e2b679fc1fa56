package ancillary.engine.drl;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/** Drools itself, with nothing of ours in between: classic model, a fresh full build. */
final class Engine implements AutoCloseable {

    private static final AtomicInteger VERSION = new AtomicInteger();

    /** Held on to, so that the level stays, as in the service: where it traces, the engine fails elsewhere than untraced. */
    private static final Logger QUIET = Logger.getLogger("org.drools");

    static {
        QUIET.setLevel(Level.SEVERE);
    }

    private final KieContainer container;
    private final KieBase base;
    private final ReleaseId id;

    /** @param files texts by path below the resources */
    Engine(Map<String, String> files) {
        KieServices services = KieServices.get();
        id = services.newReleaseId("tests", "engine", "1." + VERSION.incrementAndGet());
        container = container(services, id, files);
        base = container.newKieBase(services.newKieBaseConfiguration());
        services.getRepository().removeKieModule(id);
    }

    static Engine of(String text) {
        return new Engine(Map.of("ancillary/rules/all.drl", text));
    }

    static KieContainer container(KieServices services, ReleaseId id, Map<String, String> files) {
        build(services, id, files);
        return services.newKieContainer(id, Engine.class.getClassLoader());
    }

    /** Puts the module into the repository of Drools. */
    static void build(KieServices services, ReleaseId id, Map<String, String> files) {
        KieFileSystem system = services.newKieFileSystem();
        system.generateAndWritePomXML(id);
        files.forEach((path, text) -> system.write("src/main/resources/" + path, text));
        KieBuilder builder = services.newKieBuilder(system, Engine.class.getClassLoader());
        builder.buildAll();
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(
                    errors.stream().map(Message::getText).collect(Collectors.joining("\n")));
        }
    }

    /** What the rules conclude, without the facts put in. */
    Set<Object> run(Collection<?> facts, Class<?>... concluded) {
        KieSession session = base.newKieSession();
        try {
            facts.forEach(session::insert);
            int fired = session.fireAllRules(100_000);
            if (fired == 100_000) {
                throw new IllegalStateException("the rules fire without end");
            }
            return session.getObjects().stream()
                    .filter(fact -> List.of(concluded).contains(fact.getClass()))
                    .collect(Collectors.toSet());
        } finally {
            session.dispose();
        }
    }

    @Override
    public void close() {
        container.dispose();
    }
}
