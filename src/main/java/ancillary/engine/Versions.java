package ancillary.engine;

import ancillary.facts.Placed;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/** Several versions of one thing, such as a licence, and which of them matter for a day. */
record Versions(List<Version> all) {

    /**
     * One of them, with its first and its last day; null where not recorded, or where it has none.
     *
     * @param endless whether it has no last day at all; null where that is not recorded, and false where there is always one
     */
    record Version(Placed of, LocalDate since, LocalDate until, Boolean endless) {

        boolean ranOut(LocalDate day) {
            return until != null && until.isBefore(day);
        }

        /** Whether it ends later than another, or may: where a last day is not recorded. */
        boolean mayOutlive(Version other) {
            return !Boolean.TRUE.equals(other.endless)
                    && (until == null || other.until == null || until.isAfter(other.until));
        }
    }

    /**
     * Those that matter for something that went on from one day to another: the newest begun by then, the newest of those
     * that had not run out, the one before where it began that day, those that outlive it or may, those begun while it went
     * on, and those whose beginning is not recorded.
     */
    List<Placed> matter(LocalDate day, LocalDate last) {
        List<Version> left = all.stream().filter(each -> !each.ranOut(day)).toList();
        boolean anyLeft = !begun(left, day).isEmpty();
        TreeSet<LocalDate> begun = begun(anyLeft ? left : all, day);
        LocalDate newest = latest(begun(all, day));
        LocalDate latest = latest(begun);
        LocalDate earlier = day.equals(latest) ? begun.lower(latest) : null;
        List<Version> newestLeft = (anyLeft ? left : all)
                .stream()
                        .filter(each -> latest != null && latest.equals(each.since()))
                        .toList();
        return all.stream()
                .filter(each -> each.since() == null
                        || each.since().equals(newest)
                        || each.since().isAfter(day) && !each.since().isAfter(last)
                        || begun.contains(each.since())
                                && !(anyLeft && each.ranOut(day))
                                && (each.since().equals(latest)
                                        || each.since().equals(earlier)
                                        || newestLeft.stream().anyMatch(each::mayOutlive)))
                .map(Version::of)
                .toList();
    }

    private static LocalDate latest(TreeSet<LocalDate> begun) {
        return begun.isEmpty() ? null : begun.last();
    }

    /** The first days of those begun by a day. */
    private static TreeSet<LocalDate> begun(List<Version> of, LocalDate day) {
        TreeSet<LocalDate> begun = new TreeSet<>();
        of.stream()
                .map(Version::since)
                .filter(since -> since != null && !since.isAfter(day))
                .forEach(begun::add);
        return begun;
    }
}
