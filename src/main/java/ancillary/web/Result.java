package ancillary.web;

import ancillary.web.Finding.Need;
import java.util.List;

/** A whole answer, ready to show. */
record Result(
        String assessedOn,
        String rulebook,
        String sourceAsAt,
        List<String> warnings,
        List<Group> groups,
        List<Finding> flags,
        List<Finding> dates,
        List<Finding> penalties,
        List<Finding> next,
        List<Finding> notInForce,
        List<String> notRaised,
        List<Paper> papers) {

    private static final int FEW = 4;

    /** Whether there are so few verdicts that each can show its tests at once. */
    public boolean isFew() {
        return groups.stream().mapToInt(each -> each.verdicts().size()).sum() <= FEW;
    }

    /**
     * What was answered about one person or one event.
     *
     * @param quiet verdicts folded away
     * @param fold what those are called
     */
    record Group(String name, List<Verdict> verdicts, List<Verdict> quiet, String fold) {}

    /**
     * One verdict.
     *
     * @param number its place in the answer, from 0
     * @param word its word, as the interface has it
     * @param meaning what the word obliges the reader to do
     * @param changes what would change it; null where that was not asked
     */
    record Verdict(
            int number,
            String title,
            String place,
            String word,
            String label,
            String tag,
            String meaning,
            String because,
            List<Need> needs,
            boolean exact,
            List<Finding> criteria,
            List<Finding> beside,
            Changed changes) {

        private static final int SHORT = 12;

        /** Whether its tests fit where it stands without being unfolded. */
        public boolean isShort() {
            return criteria.size() <= SHORT;
        }
    }

    /** What would change a verdict. */
    record Changed(List<Line> lines, boolean whole) {}

    /** What one change of fact, or several together, would bring. */
    record Line(List<Step> steps, String label, String tag) {}

    /** One fact otherwise. */
    record Step(String fact, String from, String to) {}

    /** A document to take away. */
    record Paper(int number, String title, String about) {}
}
