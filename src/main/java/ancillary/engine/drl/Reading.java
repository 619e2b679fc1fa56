package ancillary.engine.drl;

import ancillary.engine.Fault;
import java.util.List;

/**
 * What came of reading one file.
 *
 * @param rules the rules that could be read; complete only where there are no faults
 * @param faults everything that is wrong, by line; empty means the file is allowed
 */
public record Reading(List<RuleText> rules, List<Fault> faults) {}
