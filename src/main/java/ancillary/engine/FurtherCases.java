package ancillary.engine;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/**
 * Further cases of a criterion, in `x.cases.yaml` beside its sidecar `x.yaml`: where a table has hundreds of rows, and a
 * case for each, the sidecar itself stays readable.
 */
final class FurtherCases {

    private static final String ENDING = ".cases.yaml";
    private static final FileSchema SCHEMA = new FileSchema(FurtherCases.class, "cases.schema.json");

    private FurtherCases() {}

    static boolean endsIn(String path) {
        return path.endsWith(ENDING);
    }

    /**
     * Every such file of a book.
     *
     * @param questions the verdicts: what is beside one is no further case of a criterion
     * @param faults those of files that are not as they must be are added here
     */
    static List<YamlFile> in(RuleFiles files, List<Question> questions, List<Fault> faults) {
        List<YamlFile> further = new ArrayList<>();
        files.ending(ENDING).forEach((path, text) -> {
            if (RuleBookReader.holdsCases(path)) {
                YamlFile file = YamlFile.readOnce(path, text, faults);
                check(file, files, questions, faults);
                further.add(file);
            }
        });
        return further;
    }

    private static void check(YamlFile file, RuleFiles files, List<Question> questions, List<Fault> faults) {
        String sidecar = file.path().replace(ENDING, ".yaml");
        String stem = sidecar.replaceFirst(".*/", "").replaceFirst("\\.yaml$", "");
        if (!files.files().containsKey(sidecar)) {
            faults.add(new Fault(file.path(), 0, "has no sidecar `" + stem + ".yaml` beside it"));
        } else if (questions.stream().anyMatch(each -> each.path().equals(sidecar))) {
            faults.add(new Fault(file.path(), 0, "stands beside a verdict, whose cases are in its own file"));
        }
        if (!SCHEMA.fits(file, faults)) {
            return;
        }
        String criterion = file.root().path("criterion").asText();
        if (!criterion.equals(stem)) {
            faults.add(file.fault("/criterion", "names the criterion `" + criterion + "`, not `" + stem + "`"));
        }
        try {
            LocalDate.parse(file.root().path("source-as-at").asText());
        } catch (DateTimeParseException e) {
            faults.add(file.fault("/source-as-at", "`" + e.getParsedString() + "` is not a day"));
        }
    }
}
