package ancillary.workbench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import picocli.CommandLine;

/** A copy of the model rule book in a folder of its own, and commands run on it. */
final class Bench {

    static final Path MODEL = Path.of("src/test/resources/workbench/book");

    final Path rules;
    String out = "";
    String err = "";

    Bench(Path folder) throws IOException {
        this.rules = folder.resolve("rules");
        copy(MODEL, rules);
        for (String name : new String[] {"verdicts.drl", "verdicts.yaml"}) {
            Files.copy(Path.of("rules", name), rules.resolve(name));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    /** Runs a command and gives its exit code. */
    int run(Object... arguments) {
        StringWriter written = new StringWriter();
        StringWriter failed = new StringWriter();
        CommandLine command = Ancillary.commandLine()
                .setOut(new PrintWriter(written))
                .setErr(new PrintWriter(failed))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        String[] words = Stream.of(arguments).map(String::valueOf).toArray(String[]::new);
        int code = command.execute(words);
        out = written.toString();
        err = failed.toString();
        return code;
    }

    /** Replaces text in a file of the copy; it must be there. */
    void edit(String path, String before, String after) throws IOException {
        String text = Files.readString(rules.resolve(path));
        if (!text.contains(before)) {
            throw new IllegalArgumentException("`" + path + "` has no `" + before + "`");
        }
        Files.writeString(rules.resolve(path), text.replace(before, after));
    }

    Path write(String name, String text) throws IOException {
        Path file = rules.resolveSibling(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
