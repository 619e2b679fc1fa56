package ancillary.engine;

import ancillary.law.Criterion;
import java.util.List;
import java.util.SortedMap;

/**
 * Checks files of a rule book that the engine keeps and does not read itself. It is found by {@link
 * java.util.ServiceLoader}, so that every read has every check, whoever asks for it.
 */
public interface FurtherCheck {

    /**
     * Adds every fault found.
     *
     * @param files all files of the book
     * @param criteria those that could be read, by name
     * @param questions the verdicts that could be read
     */
    void check(RuleFiles files, SortedMap<String, Criterion> criteria, List<Question> questions, List<Fault> faults);
}
