package ancillary.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.drl.RuleText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/** Rules laid out otherwise than the book has them. */
final class Layout implements Rules {

    private final KieContainer container;

    private Layout(KieContainer container) {
        this.container = container;
    }

    /** The same rules in another order, spread over other files. */
    static BuiltRules shuffled(List<RuleText> rules, long seed) {
        Random random = new Random(seed);
        List<RuleText> all = new ArrayList<>(rules);
        Collections.shuffle(all, random);
        int spread = 1 + random.nextInt(all.size());
        Map<String, String> files = new TreeMap<>();
        all.forEach(rule -> files.merge("f" + random.nextInt(spread) + ".drl", rule.print(), String::concat));
        List<Fault> faults = new ArrayList<>();
        BuiltRules built = BuiltRules.build(files, faults);
        assertThat(faults).isEmpty();
        return built;
    }

    /** Each file in a package of its own, which this house never does. */
    static Layout inSeveralPackages(List<RuleText> rules) {
        KieServices services = KieServices.get();
        ReleaseId release =
                services.newReleaseId("tests", "packages", UUID.randomUUID().toString());
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        Map<String, String> texts = new TreeMap<>();
        rules.forEach(rule -> texts.merge(rule.path(), rule.print(), String::concat));
        texts.forEach((path, text) -> {
            String name = path.replaceAll("[^A-Za-z0-9]", "_");
            files.write(
                    "src/main/resources/" + name + "/" + name + ".drl",
                    "package p_" + name + "; import ancillary.facts.*; import ancillary.law.*;"
                            + " import ancillary.findings.*; import java.time.LocalDate; " + text);
        });
        services.newKieBuilder(files, Layout.class.getClassLoader()).buildAll();
        KieContainer container = services.newKieContainer(release, Layout.class.getClassLoader());
        services.getRepository().removeKieModule(release);
        container.getKieBase();
        return new Layout(container);
    }

    @Override
    public Collection<?> run(Collection<?> facts) {
        KieSession session = container.getKieBase().newKieSession();
        try {
            facts.forEach(session::insert);
            session.fireAllRules(100_000);
            return new ArrayList<>(session.getObjects());
        } finally {
            session.dispose();
        }
    }

    @Override
    public void close() {
        container.dispose();
    }
}
