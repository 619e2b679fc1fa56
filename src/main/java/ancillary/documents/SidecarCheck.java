package ancillary.documents;

import ancillary.engine.Fault;
import ancillary.engine.Question;
import ancillary.engine.YamlFile;
import ancillary.law.Criterion;
import ancillary.law.Criterion.Role;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Checks that what a template's sidecar names is there, and gives the names that its text may use. */
final class SidecarCheck {

    private static final Map<String, Role> ROLES = Map.of(
            "flag",
            Role.FLAG,
            "flags",
            Role.FLAG,
            "needs",
            Role.FLAG,
            "date",
            Role.DATE,
            "day",
            Role.DATE,
            "dates",
            Role.DATE,
            "penalties",
            Role.PENALTY,
            "next",
            Role.NEXT);

    private final YamlFile file;
    private final Map<String, Criterion> criteria;
    private final List<Question> questions;
    private final List<Question> own;
    private final List<Fault> faults;

    /** @param file a sidecar that has its form */
    SidecarCheck(YamlFile file, Map<String, Criterion> criteria, List<Question> questions, List<Fault> faults) {
        this.file = file;
        this.criteria = criteria;
        this.questions = questions;
        this.faults = faults;
        this.own = questions.stream()
                .filter(each ->
                        each.id().equals(text("verdict")) && each.endpoint().equals(text("question")))
                .toList();
    }

    /** The names the text may use, of use only where no fault was found. */
    Scope check() {
        String stem = file.path().replaceFirst(".*/", "").replaceFirst("\\.yaml$", "");
        if (!text("document").equals(stem)) {
            fault("/document", "names the document `" + text("document") + "`, not `" + stem + "`");
        }
        if (own.isEmpty()) {
            fault("/verdict", "`" + text("question") + "` has no verdict `" + text("verdict") + "`");
            return Scope.empty();
        }
        Set<String> words = new TreeSet<>();
        own.forEach(question -> words.addAll(question.words()));
        JsonNode named = file.root().path("words");
        for (int i = 0; i < named.size(); i++) {
            if (!words.contains(named.get(i).asText())) {
                fault("/words/" + i, "`" + named.get(i).asText() + "` is no word of the verdict");
            }
        }
        String subject = own.get(0).subject();
        file.root().path("where").properties().forEach(each -> {
            String at = "/where/" + each.getKey();
            CaseTypes.items(subject, each.getKey())
                    .ifPresentOrElse(
                            item -> values(at, item, each.getValue()),
                            () -> fault(at, "`" + subject + "` has no list `" + each.getKey() + "`"));
        });
        Scope scope = Scope.empty();
        scope.marks().addAll(words);
        names("", subject, file.root(), scope);
        return scope;
    }

    /** The fields and lists of a fact of that type. */
    private void names(String at, String type, JsonNode spec, Scope scope) {
        for (Map.Entry<String, JsonNode> field : spec.path("fields").properties()) {
            field(at + "/fields/" + field.getKey(), type, field.getValue());
            scope.text(field.getKey());
        }
        for (Map.Entry<String, JsonNode> list : spec.path("lists").properties()) {
            String place = at + "/lists/" + list.getKey();
            if (scope.has(list.getKey())) {
                fault(place, "`" + list.getKey() + "` stands twice");
            }
            scope.list(list.getKey(), list(place, type, list.getValue()));
        }
    }

    private void field(String at, String type, JsonNode spec) {
        Set<String> sources = sources(spec, Set.of("otherwise", "as"));
        if (sources.size() != 1) {
            fault(at, "needs one source, such as `at` or `criterion`");
            return;
        }
        String source = sources.iterator().next();
        JsonNode named = spec.path(source);
        String place = at + "/" + source;
        switch (source) {
            case "at" -> places(place, type, named);
            case "case" -> places(place, CaseTypes.ROOT, named);
            case "criterion" -> among(place, named.asText(), limbs(own), "no criterion of the verdict");
            case "beside" -> among(place, named.asText(), beside(own), "nothing beside the verdict");
            case "asked" -> asked(place, named.asText());
            case "flag", "date", "day" ->
                among(place, named.asText(), of(source), "no " + word(source) + " of the rules");
            default -> {}
        }
        if (spec.has("otherwise") && !source.equals("at") && !source.equals("case")) {
            fault(at, "`otherwise` belongs to `at` or `case`");
        }
    }

    private Scope list(String at, String type, JsonNode spec) {
        Set<String> sources = sources(spec, Set.of("when", "fields", "lists", "own", "outcomes"));
        if (sources.size() != 1) {
            fault(at, "needs one source, such as `each` or `flags`");
            return Scope.empty();
        }
        String source = sources.iterator().next();
        String named = spec.path(source).asText();
        if (source.equals("each")) {
            return each(at, type, named, spec);
        }
        for (String foreign : List.of("when", "fields", "lists")) {
            if (spec.has(foreign)) {
                fault(at + "/" + foreign, "`" + foreign + "` belongs to `each`");
            }
        }
        if (source.equals("verdicts")) {
            among(at + "/" + source, named, ids(questions), "no verdict");
        } else {
            Set<String> known =
                    source.equals("criteria") ? limbs(own) : source.equals("beside") ? beside(own) : of(source);
            if (known.stream().noneMatch(id -> id.startsWith(named))) {
                fault(at + "/" + source, "nothing among `" + source + "` begins with `" + named + "`");
            }
        }
        return Scope.item(source);
    }

    private Scope each(String at, String type, String list, JsonNode spec) {
        Scope scope = Scope.empty();
        scope.texts().addAll(Set.of("number", "unrecorded"));
        Optional<String> item = CaseTypes.items(type, list);
        if (item.isEmpty()) {
            fault(at + "/each", "`" + type + "` has no list `" + list + "`");
            return scope;
        }
        values(at + "/when", item.get(), spec.path("when"));
        names(at, item.get(), spec, scope);
        return scope;
    }

    private void values(String at, String type, JsonNode values) {
        values.properties().forEach(each -> {
            String place = at + "/" + each.getKey();
            if (!CaseTypes.has(type, each.getKey())) {
                fault(place, "`" + type + "` has no `" + each.getKey() + "`");
            } else if (!CaseTypes.can(type, each.getKey(), each.getValue().asText())) {
                fault(
                        place,
                        "`" + each.getKey() + "` is never `" + each.getValue().asText() + "`");
            }
        });
    }

    private void places(String at, String type, JsonNode named) {
        for (JsonNode each : named.isArray() ? named : List.of(named)) {
            if (!CaseTypes.has(type, each.asText())) {
                fault(at, "`" + type + "` has no `" + each.asText() + "`");
            }
        }
    }

    private void asked(String at, String id) {
        Set<String> known = limbs(questions);
        known.addAll(beside(questions));
        among(at, id, known, "no criterion of any verdict");
    }

    private void among(String at, String id, Collection<String> known, String otherwise) {
        if (!known.contains(id)) {
            fault(at, "`" + id + "` is " + otherwise);
        }
    }

    private static Set<String> sources(JsonNode spec, Set<String> but) {
        Set<String> sources = new TreeSet<>();
        spec.fieldNames().forEachRemaining(sources::add);
        sources.removeAll(but);
        return sources;
    }

    private static Set<String> limbs(List<Question> questions) {
        Set<String> limbs = new TreeSet<>();
        questions.forEach(question -> limbs.addAll(question.limbs()));
        return limbs;
    }

    private static Set<String> beside(List<Question> questions) {
        Set<String> beside = new TreeSet<>();
        questions.forEach(question -> beside.addAll(question.beside()));
        return beside;
    }

    private static Set<String> ids(List<Question> questions) {
        Set<String> ids = new TreeSet<>();
        questions.forEach(question -> ids.add(question.id()));
        return ids;
    }

    private Set<String> of(String source) {
        Set<String> ids = new TreeSet<>();
        criteria.values().stream()
                .filter(each -> each.role() == ROLES.get(source))
                .forEach(each -> ids.add(each.id()));
        return ids;
    }

    private static String word(String source) {
        return source.equals("flag") ? "flag" : "date";
    }

    private String text(String name) {
        return file.root().path(name).asText();
    }

    private void fault(String at, String cause) {
        faults.add(new Fault(file.path(), file.line(at), cause));
    }
}
