package ancillary.workbench;

import ancillary.engine.RuleBookFaults;
import ancillary.engine.RuleFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * What every command has in common: its format, where it writes, and how it ends. 0 means fine, 1 that something was
 * found, 2 that it could not run; whatever goes wrong is one line each, never a trace.
 */
abstract class BookCommand implements Callable<Integer> {

    static final int FINE = 0;
    static final int FOUND = 1;
    static final int FAILED = 2;

    /** How a report is written. */
    enum Format {
        text,
        json
    }

    @Option(names = "--format", defaultValue = "text", description = "text or json (default: ${DEFAULT-VALUE})")
    Format format;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this help")
    boolean help;

    @Spec
    CommandSpec spec;

    @Override
    public final Integer call() {
        Paper paper = new Paper(spec.commandLine().getOut());
        try {
            int code = run(paper);
            paper.flush();
            return code;
        } catch (RuleBookFaults e) {
            e.faults().forEach(fault -> failed(fault.toString()));
        } catch (Refused e) {
            failed(e.getMessage());
        } catch (UncheckedIOException e) {
            failed(said(e.getCause()));
        } catch (IOException e) {
            failed(said(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failed("stopped");
        } catch (RuntimeException e) {
            failed("`" + spec.name() + "` could not go on: " + e.getMessage());
        }
        paper.flush();
        return FAILED;
    }

    /** Does the work and gives the exit code. */
    abstract int run(Paper paper) throws RuleBookFaults, Refused, IOException, InterruptedException;

    private void failed(String line) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(line);
        err.flush();
    }

    private static String said(IOException e) {
        return e instanceof NoSuchFileException ? "there is no `" + e.getMessage() + "`" : e.getMessage();
    }

    /** The rule files in a folder. */
    static RuleFiles files(Path folder) throws Refused {
        if (!Files.isDirectory(folder)) {
            throw new Refused("there is no folder `" + folder + "`");
        }
        RuleFiles files = RuleFiles.in(folder);
        if (files.ending(".drl").isEmpty()) {
            throw new Refused("there are no rules in `" + folder + "`");
        }
        return files;
    }
}
