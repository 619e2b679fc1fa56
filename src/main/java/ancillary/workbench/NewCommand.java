package ancillary.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the two files of a criterion, with first cases that fail until its rules are written. */
@Command(name = "new", description = "write the pair of a criterion, with its first failing cases")
final class NewCommand extends BookCommand {

    @Parameters(index = "0", paramLabel = "INSTRUMENT/CRITERION", description = "such as tro/tro-four-years")
    String name;

    @Option(names = "--rules", defaultValue = "rules", description = "the folder of the rule book")
    Path folder;

    @Override
    int run(Paper paper) throws Refused, IOException {
        if (!name.matches("[a-z][a-z0-9-]*/[a-z][a-z0-9-]*")) {
            throw new Refused("`" + name + "` is not a folder and a name, such as `tro/tro-four-years`");
        }
        if (!Files.isDirectory(folder)) {
            throw new Refused("there is no folder `" + folder + "`");
        }
        Path drl = folder.resolve(name + ".drl");
        Path yaml = folder.resolve(name + ".yaml");
        for (Path file : new Path[] {drl, yaml}) {
            if (Files.exists(file)) {
                throw new Refused("`" + file + "` is there already");
            }
        }
        Files.createDirectories(drl.getParent());
        String criterion = name.substring(name.indexOf('/') + 1);
        Files.writeString(drl, template("criterion.drl").replace("CRITERION", criterion));
        Files.writeString(yaml, template("criterion.yaml").replace("CRITERION", criterion));
        if (format == Format.json) {
            paper.json(new String[] {drl.toString(), yaml.toString()});
        } else {
            paper.line("wrote " + drl).line("wrote " + yaml);
            paper.line("put the law into both, then run `test " + folder + "`: its cases fail until you do");
        }
        return FINE;
    }

    private static String template(String file) throws IOException {
        try (InputStream in = NewCommand.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
