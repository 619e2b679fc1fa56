package ancillary.web;

import ancillary.engine.Assessor;
import ancillary.engine.InterpretedRules;
import ancillary.engine.RuleBook;
import ancillary.engine.RuleBookFaults;
import ancillary.engine.RuleBookReader;
import ancillary.engine.RuleFiles;
import ancillary.findings.Assessment;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A folder of rules somebody is working on, which an operator named: a case can be tried against it. It is never used for answers. */
@Singleton
public class Draft {

    private final Optional<Path> folder;
    private final AtomicReference<RuleBook> read = new AtomicReference<>();

    Draft(@ConfigProperty(name = "ancillary.draft") Optional<Path> folder) {
        this.folder = folder;
    }

    /** One outcome that comes out otherwise, by the words of the interface; null where it is not asked. */
    record Moved(String what, String subject, String against, String before, String after) {}

    public boolean isConfigured() {
        return folder.isPresent();
    }

    /**
     * What a case comes to otherwise under the draft.
     *
     * @throws RuleBookFaults if the draft has faults, with every one
     */
    List<Moved> moves(RuleBook active, ObjectNode tree, String endpoint) throws RuleBookFaults {
        Map<String, String> before = outcomes(active, tree, endpoint);
        Map<String, String> after = outcomes(book(), tree, endpoint);
        TreeSet<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        List<Moved> moved = new ArrayList<>();
        for (String each : all) {
            if (!java.util.Objects.equals(before.get(each), after.get(each))) {
                String[] parts = each.split(" ", 3);
                moved.add(new Moved(parts[0], parts[1], parts[2], before.get(each), after.get(each)));
            }
        }
        return moved;
    }

    private RuleBook book() throws RuleBookFaults {
        RuleFiles files = RuleFiles.in(folder.orElseThrow());
        RuleBook known = read.get();
        if (known == null || !known.hash().equals(files.hash())) {
            known = RuleBookReader.untried(files, InterpretedRules::new);
            read.set(known);
        }
        return known;
    }

    private static Map<String, String> outcomes(RuleBook book, ObjectNode tree, String endpoint) {
        Map<String, String> outcomes = new TreeMap<>();
        Assessment answer = new Assessor(book).assess(tree, endpoint);
        answer.verdicts().forEach(each -> {
            String about = each.about() == null ? "" : "/" + each.about();
            outcomes.put(key(each.question() + about, each.subject(), each.against()), each.verdict());
            each.criteria()
                    .forEach(one -> outcomes.put(
                            key(one.id(), one.subject(), one.against()),
                            one.outcome().name()));
        });
        Stream.of(answer.flags(), answer.dates(), answer.penalties(), answer.next())
                .flatMap(List::stream)
                .forEach(one -> outcomes.put(
                        key(one.id(), one.subject(), one.against()),
                        one.on() == null ? one.outcome().name() : one.on().toString()));
        return outcomes;
    }

    private static String key(String what, String subject, String against) {
        return what + " " + subject + " " + (against == null ? "" : against);
    }
}
