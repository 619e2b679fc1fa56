package ancillary.workbench;

import ancillary.documents.Reply;
import ancillary.engine.Assessor;
import ancillary.engine.CaseFault;
import ancillary.engine.CaseFaults;
import ancillary.engine.CaseReader;
import ancillary.engine.Json;
import ancillary.engine.RuleBooks;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Assesses cases from files and prints the answers, for reading or as the API's bytes. */
@Command(
        name = "check",
        description = "Assesses each case and prints the answers.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:answered, nothing to be done",
            "1:answered, with findings that need action or facts that are missing",
            "2:could not be answered"
        })
final class Check implements Callable<Integer> {

    /** Which of the API's questions to ask. */
    enum Ask {
        ELIGIBILITY(List.of("eligibility")),
        BREACHES(List.of("breaches")),
        BOTH(List.of("eligibility", "breaches"));

        private final List<String> endpoints;

        Ask(List<String> endpoints) {
            this.endpoints = endpoints;
        }
    }

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "cases as JSON; `-` reads one from standard input")
    private List<String> files;

    @Option(names = "--json", description = "one answer a line, the same bytes as the API's")
    private boolean json;

    @Option(names = "--ask", defaultValue = "BOTH", description = "eligibility, breaches or both (both if absent)")
    private Ask ask;

    @Mixin
    private Rules rules;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Map<String, ObjectNode> cases = new LinkedHashMap<>();
        files.forEach(file -> read(file).ifPresent(tree -> cases.put(file, tree)));
        int worst = cases.size() < Set.copyOf(files).size() ? Ancillary.FAILED : 0;
        if (cases.isEmpty()) {
            return worst;
        }
        try (RuleBooks books = rules.open()) {
            for (Map.Entry<String, ObjectNode> each : cases.entrySet()) {
                worst = Math.max(worst, check(each.getKey(), each.getValue(), books));
            }
        }
        return worst;
    }

    /** The case in a file; empty, with its faults printed, where there is none. */
    private Optional<ObjectNode> read(String file) {
        try {
            return Optional.of(CaseReader.read(bytes(file)));
        } catch (CaseFaults e) {
            e.faults().forEach(fault -> spec.commandLine().getErr().println(said(file, fault)));
        } catch (IOException e) {
            spec.commandLine().getErr().println("`" + file + "` cannot be read");
        }
        return Optional.empty();
    }

    private int check(String file, ObjectNode tree, RuleBooks books) {
        int worst = 0;
        for (String endpoint : ask.endpoints) {
            Reply reply = books.with(
                    book -> Reply.of(new Assessor(book).assess(tree, endpoint), endpoint, tree, book.files()));
            print(file, endpoint, reply);
            worst = Math.max(worst, Action.isNeeded(reply.assessment()) ? 1 : 0);
        }
        return worst;
    }

    private static byte[] bytes(String file) throws IOException {
        return file.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
    }

    private void print(String file, String endpoint, Reply reply) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            try {
                out.print(Json.mapper().writeValueAsString(reply) + "\n");
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        } else {
            new Printout(out, spec.commandLine().getColorScheme()).print(file, endpoint, reply.assessment());
        }
        out.flush();
    }

    private static String said(String file, CaseFault fault) {
        String place = fault.line() > 0 ? fault.line() + ":" + fault.column() : fault.pointer();
        return file + (fault.line() > 0 ? ":" : " ") + place + ": " + fault.detail();
    }
}
