package ancillary.workbench;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: one command, its subcommands, and no web server. */
@Command(
        name = "ancillary",
        description = "Checks cases and rule books from the command line; without a command the server starts.",
        mixinStandardHelpOptions = true,
        versionProvider = Release.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            Check.class,
            TestCommand.class,
            ExplainCommand.class,
            LintCommand.class,
            MutateCommand.class,
            NewCommand.class,
            DocCommand.class,
            DiffCommand.class,
            RollbackCommand.class,
            GenerateCommand.class
        })
public final class Ancillary implements Callable<Integer> {

    /** The exit code where what was asked could not be done. */
    public static final int FAILED = 2;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    /** The command line, ready to run; it never prints a stack trace. */
    public static CommandLine commandLine() {
        return new CommandLine(new Ancillary())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, result) -> {
                    command.getErr().println(message(failure));
                    return FAILED;
                });
    }

    /** Runs a command and gives its exit code. */
    public static int run(String... arguments) {
        CommandLine command = commandLine();
        try {
            return command.execute(arguments);
        } catch (LinkageError | StackOverflowError | OutOfMemoryError e) {
            command.getErr().println("failed: " + e.getClass().getSimpleName());
            return FAILED;
        }
    }

    private static String message(Exception failure) {
        String said = failure.getMessage();
        return said == null ? "failed: " + failure.getClass().getSimpleName() : said;
    }
}
