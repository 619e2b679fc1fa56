package ancillary.engine;

import ancillary.facts.Placed;
import ancillary.findings.Asked;
import ancillary.findings.Outcome;
import ancillary.findings.Standing;
import ancillary.law.Criterion;
import ancillary.law.Provision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks each criterion of each subject once, under the provision in force on the legally relevant day. */
final class Asks {

    private final Pathway pathway;
    private final Map<String, Ask> asks = new LinkedHashMap<>();
    private final List<Object> standings = new ArrayList<>();

    Asks(Pathway pathway) {
        this.pathway = pathway;
    }

    /** Asks, or gives the ask made before. A day not recorded is unknown; a provision not in force is not met. */
    Ask ask(Criterion criterion, Placed subject, Placed against) {
        Placed held = held(criterion, against);
        return asks.computeIfAbsent(Ask.key(criterion, subject, held), key -> ask(key, criterion, subject, held));
    }

    /** What a criterion is held against: the nearest of its kind, seen from what the verdict is held against. */
    private Placed held(Criterion criterion, Placed against) {
        if (criterion.against() == null || against == null) {
            return null;
        }
        Placed near = pathway.nearest(criterion.against(), against);
        return near == null ? against : near;
    }

    private Ask ask(String key, Criterion criterion, Placed subject, Placed held) {
        int dot = criterion.on().indexOf('.');
        String type = criterion.on().substring(0, dot);
        Placed near = pathway.nearest(type, subject);
        Placed source = near == null && held != null ? pathway.nearest(type, held) : near;
        Object day = source == null
                ? null
                : Shape.of(source.getClass()).get(source, criterion.on().substring(dot + 1));
        if (day == null) {
            standings.add(new Standing("criterion", key, Outcome.UNKNOWN));
            String pointer = (source == null ? subject : source).at() + "/" + criterion.needs();
            return new Ask(criterion, subject, held, null, null, pointer);
        }
        LocalDate on = (LocalDate) day;
        Optional<Provision> provision = criterion.on(on);
        if (provision.isEmpty()) {
            standings.add(new Standing("criterion", key, Outcome.NOT_MET));
            return new Ask(criterion, subject, held, on, null, null);
        }
        Asked asked = new Asked(criterion.id(), subject.at(), held == null ? "" : held.at(), provision.get());
        return new Ask(criterion, subject, held, on, asked, null);
    }

    Map<String, Ask> all() {
        return asks;
    }

    /** What to insert for the questions: each one asked, and the standing of those that are not. */
    List<Object> inserts() {
        List<Object> inserts = new ArrayList<>(standings);
        asks.values().stream().filter(ask -> ask.asked() != null).forEach(ask -> inserts.add(ask.asked()));
        return inserts;
    }
}
