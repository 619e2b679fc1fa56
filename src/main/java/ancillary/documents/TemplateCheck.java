package ancillary.documents;

import ancillary.engine.Fault;
import ancillary.engine.FileSchema;
import ancillary.engine.FurtherCheck;
import ancillary.engine.Question;
import ancillary.engine.RuleFiles;
import ancillary.engine.YamlFile;
import ancillary.law.Criterion;
import com.github.mustachejava.MustacheException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Checks the templates of a rule book when it is read, so that a bad one is never filled. */
public final class TemplateCheck implements FurtherCheck {

    private static final FileSchema FORM = new FileSchema(TemplateCheck.class, "template.schema.json");

    @Override
    public void check(
            RuleFiles files, SortedMap<String, Criterion> criteria, List<Question> questions, List<Fault> faults) {
        files.files().forEach((path, text) -> {
            if (path.startsWith(Templates.FOLDER) && path.endsWith(Templates.SIDECAR)) {
                template(YamlFile.read(path, text, faults), files, criteria, questions, faults);
            } else if (path.endsWith(Templates.TEXT)) {
                beside(path, Templates.sidecarOf(path), files, faults);
            }
        });
    }

    private static boolean beside(String path, String other, RuleFiles files, List<Fault> faults) {
        if (files.files().containsKey(other)) {
            return true;
        }
        faults.add(new Fault(path, 0, "has no file `" + other.replaceFirst(".*/", "") + "` beside it"));
        return false;
    }

    private static void template(
            YamlFile file,
            RuleFiles files,
            SortedMap<String, Criterion> criteria,
            List<Question> questions,
            List<Fault> faults) {
        String path = Templates.textOf(file.path());
        boolean there = beside(file.path(), path, files, faults);
        List<Fault> found = new ArrayList<>();
        if (FORM.fits(file, found)) {
            Scope scope = new SidecarCheck(file, criteria, questions, found).check();
            // Why: a name that the sidecar gets wrong would be told once more for each place that uses it.
            if (there && found.isEmpty()) {
                text(path, files.files().get(path), scope, found);
            }
        }
        faults.addAll(found);
    }

    private static void text(String path, String text, Scope scope, List<Fault> faults) {
        new TextCheck(path, text, faults).check(scope);
        if (faults.isEmpty()) {
            try {
                PlainText.compile(path, text);
            } catch (MustacheException e) {
                faults.add(new Fault(path, 0, "cannot be read as a template"));
            }
        }
    }
}
