package ancillary.engine;

import ancillary.facts.EarlyRelease;
import ancillary.facts.LicenceKind;
import ancillary.facts.ReleaseRoute;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a recall leaves out and a licence on the record says: whether the release before it came early, and when it was due.
 * What the recall itself says stands; where licences do not agree, nothing is taken from them.
 */
final class Releases {

    private static final String EARLY = "earlyRelease";
    private static final String DUE = "releaseDueOn";

    private Releases() {}

    /** Enters it into a case. */
    static void enter(ObjectNode tree) {
        for (JsonNode person : tree.path("people")) {
            for (JsonNode recall : person.path("recalls")) {
                enter(
                        (ObjectNode) recall,
                        before(person.path("licences"), recall.path("revokedOn").asText()));
            }
        }
    }

    private static void enter(ObjectNode recall, List<JsonNode> licences) {
        EarlyRelease early = early(licences);
        if (!recall.has(EARLY) && early != null) {
            recall.put(EARLY, early.name());
        }
        Set<String> due = licences.stream()
                .map(licence -> licence.path("curfewUntil").asText())
                .collect(Collectors.toSet());
        boolean curfew = early == EarlyRelease.HOME_DETENTION_CURFEW
                && recall.path(EARLY).asText().equals(early.name());
        if (curfew && !recall.has(DUE) && due.size() == 1 && !due.contains("")) {
            recall.put(DUE, due.iterator().next());
        }
    }

    /** The licences of the last release up to a day; none where a day of release, or that day, is not recorded. */
    private static List<JsonNode> before(JsonNode licences, String day) {
        String last = "";
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode licence : licences) {
            String released = licence.path("releasedOn").asText();
            if (released.isEmpty()) {
                return List.of();
            }
            // Days as they are written: their order is that of the calendar.
            int later = released.compareTo(last);
            if (released.compareTo(day) <= 0 && later >= 0) {
                if (later > 0) {
                    found.clear();
                }
                found.add(licence);
                last = released;
            }
        }
        return found;
    }

    /** How release came about by all the licences; null where they do not say. */
    private static EarlyRelease early(List<JsonNode> licences) {
        Set<EarlyRelease> ways = licences.stream().map(Releases::early).collect(Collectors.toSet());
        return ways.size() == 1 ? ways.iterator().next() : null;
    }

    private static EarlyRelease early(JsonNode licence) {
        String kind = licence.path("kind").asText();
        if (kind.equals(LicenceKind.HOME_DETENTION_CURFEW.name())) {
            return EarlyRelease.HOME_DETENTION_CURFEW;
        }
        boolean automatic = licence.path("route").asText().equals(ReleaseRoute.AUTOMATIC.name());
        return automatic && !kind.isEmpty() ? EarlyRelease.NONE : null;
    }
}
