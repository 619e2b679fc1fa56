package ancillary.engine.drl;

import ancillary.engine.Fault;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;

/** Reads a file by the parser of Drools, and refuses whatever that parser understands otherwise than we do. */
final class SecondReading {

    /** Seconds of the processor one file may take. */
    private static final int MOST_WORK = 2;

    /** Seconds one file may take while the machine is busy with other things. */
    private static final int MOST_WAIT = 20;

    private static final String OTHERWISE = "the rules engine reads this otherwise than it is written";

    private SecondReading() {}

    /** @param tokens the whole file as the first reading saw it */
    static List<Fault> faults(String path, String text, List<Token> tokens) {
        Warm.up();
        FutureTask<List<Fault>> task = new FutureTask<>(() -> compare(path, text, tokens));
        Thread thread = new Thread(task, "second-reading");
        thread.setDaemon(true);
        thread.start();
        try {
            return await(task, thread);
        } catch (TimeoutException e) {
            thread.interrupt();
            return List.of(new Fault(path, 0, "the rules engine takes too long to read this file", "write it simpler"));
        } catch (ExecutionException e) {
            return List.of(new Fault(path, 0, "the rules engine fails to read this file", "write it simpler"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of(new Fault(path, 0, "reading was interrupted", "try again"));
        }
    }

    /** Waits while the thread works, so that a busy machine is no fault of the file. */
    private static List<Fault> await(FutureTask<List<Fault>> task, Thread thread)
            throws InterruptedException, ExecutionException, TimeoutException {
        for (int tenths = 0; ; tenths++) {
            try {
                return task.get(100, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                long worked = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId());
                if (worked > TimeUnit.SECONDS.toNanos(MOST_WORK) || tenths > 10 * MOST_WAIT) {
                    throw e;
                }
            }
        }
    }

    private static List<Fault> compare(String path, String text, List<Token> tokens) throws DroolsParserException {
        DrlParser parser = new DrlParser();
        PackageDescr read = parser.parse(null, text);
        if (read == null || parser.hasErrors()) {
            List<Fault> faults = parser.getErrors().stream()
                    .map(error -> error.getLines().length > 0 ? error.getLines()[0] : 0)
                    .filter(line -> line > 0)
                    .distinct()
                    .map(line -> new Fault(path, line, "the rules engine cannot read this", ""))
                    .toList();
            return faults.isEmpty()
                    ? List.of(new Fault(path, 0, "the rules engine cannot read this file", ""))
                    : faults;
        }
        return differences(path, tokens, read);
    }

    private static List<Fault> differences(String path, List<Token> tokens, PackageDescr read) {
        List<Fault> faults = new ArrayList<>();
        if (!onlyRules(read)) {
            faults.add(new Fault(path, 0, "the rules engine sees more in this file than rules", ""));
        }
        int at = compareHead(tokens, read);
        if (at < 0) {
            faults.add(new Fault(path, 1, OTHERWISE, ""));
            return faults;
        }
        for (RuleDescr rule : read.getRules()) {
            int line = tokens.get(at).line();
            List<Token> theirs = again(Descriptions.of(rule));
            if (theirs.isEmpty() || !same(tokens, at, theirs)) {
                faults.add(new Fault(path, line, OTHERWISE, "write it simpler"));
                return faults;
            }
            at += theirs.size();
        }
        if (tokens.get(at).kind() != Token.Kind.END) {
            faults.add(new Fault(path, tokens.get(at).line(), OTHERWISE, ""));
        }
        return faults;
    }

    private static boolean onlyRules(PackageDescr read) {
        return Stream.of(
                                read.getFunctionImports(),
                                read.getAccumulateImports(),
                                read.getGlobals(),
                                read.getAttributes(),
                                read.getFunctions(),
                                read.getTypeDeclarations(),
                                read.getEntryPointDeclarations(),
                                read.getWindowDeclarations(),
                                read.getEnumDeclarations())
                        .allMatch(java.util.Collection::isEmpty)
                && read.getUnit() == null;
    }

    /** Where the first rule begins; -1 where the heads differ. */
    private static int compareHead(List<Token> tokens, PackageDescr read) {
        List<Token> ours = new ArrayList<>();
        int at = 0;
        while (!tokens.get(at).is("rule") && tokens.get(at).kind() != Token.Kind.END) {
            if (!tokens.get(at).is(";")) {
                ours.add(tokens.get(at));
            }
            at++;
        }
        StringBuilder theirs = new StringBuilder();
        if (!read.getName().isEmpty()) {
            theirs.append("package ").append(read.getName()).append('\n');
        }
        for (ImportDescr one : read.getImports()) {
            theirs.append("import ").append(one.getTarget()).append('\n');
        }
        List<Token> again = again(theirs.toString());
        return again.size() == ours.size() && same(ours, 0, again) ? at : -1;
    }

    /** The tokens of a text, without the end; empty where it cannot be cut. */
    private static List<Token> again(String text) {
        List<Fault> faults = new ArrayList<>();
        List<Token> tokens = Lexer.tokens("", text, faults);
        return faults.isEmpty() ? tokens.subList(0, tokens.size() - 1) : List.of();
    }

    private static boolean same(List<Token> ours, int from, List<Token> theirs) {
        if (from + theirs.size() > ours.size()) {
            return false;
        }
        for (int i = 0; i < theirs.size(); i++) {
            Token one = ours.get(from + i);
            Token other = theirs.get(i);
            if (one.kind() != other.kind() || !one.text().equals(other.text())) {
                return false;
            }
        }
        return true;
    }

    /** Loads the parser once, outside the time limit. */
    private static final class Warm {
        static {
            try {
                new DrlParser()
                        .parse(null, "package warm;\nrule \"r\" when A( b == 1 ) then insertLogical( 1 ); end\n");
            } catch (DroolsParserException e) {
                throw new IllegalStateException("the parser cannot read a plain rule", e);
            }
        }

        static void up() {
            // loading the class did it
        }
    }
}
