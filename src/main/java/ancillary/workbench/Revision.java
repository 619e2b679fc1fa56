package ancillary.workbench;

import ancillary.engine.RuleFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The rule files of a folder, or of a folder as a git revision has it: `main`, `HEAD~3`, `v1:rules`. */
final class Revision {

    private Revision() {}

    /**
     * Reads them.
     *
     * @param place a folder, a revision, or a revision and a folder with a colon between
     * @param rules the folder in a revision that names none, relative to where the command runs
     */
    static RuleFiles files(String place, String rules) throws Refused, IOException, InterruptedException {
        if (Files.isDirectory(Path.of(place))) {
            return BookCommand.files(Path.of(place));
        }
        if (place.startsWith("-")) {
            throw new Refused("`" + place + "` is neither a folder nor a revision");
        }
        String tree = place.contains(":") ? place : place + ":./" + rules;
        Process git = new ProcessBuilder("git", "archive", "--format=zip", tree)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        byte[] zip = git.getInputStream().readAllBytes();
        if (git.waitFor() != 0) {
            throw new Refused("`" + place + "` is neither a folder nor a revision with `" + rules + "`");
        }
        RuleFiles files = RuleFiles.of(texts(zip));
        if (files.ending(".drl").isEmpty()) {
            throw new Refused("there are no rules in `" + place + "`");
        }
        return files;
    }

    private static Map<String, String> texts(byte[] zip) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    texts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return texts;
    }
}
