package ancillary.engine;

import ancillary.facts.Placed;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One verdict to be given: a question asked of one subject.
 *
 * @param against null where the subject is held against nothing
 * @param limbs keys of the criteria that decide it
 * @param gaps pointers of lists and facts that would have to be recorded before a limb can be asked of them
 * @param beside keys of the criteria shown with it that never decide it
 * @param with words at which the criterion of a key is shown
 */
record Instance(
        Question question,
        Placed subject,
        Placed against,
        Set<String> limbs,
        Set<String> gaps,
        Set<String> beside,
        Map<String, List<String>> with) {

    Instance(Question question, Placed subject, Placed against) {
        this(
                question,
                subject,
                against,
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                new LinkedHashMap<>());
    }

    String id() {
        return question.name() + " " + subject.at() + " " + (against == null ? "" : against.at());
    }
}
