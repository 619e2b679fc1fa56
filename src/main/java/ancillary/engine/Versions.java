package ancillary.engine;

import ancillary.facts.Placed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** Several versions of one thing, such as a licence, and which of them matter for a day. */
record Versions(List<Version> all) {

    /** One of them, with its first and its last day; null where not recorded, or where it has none. */
    record Version(Placed of, LocalDate since, LocalDate until) {

        boolean ranOut(LocalDate day) {
            return until != null && until.isBefore(day);
        }

        boolean outlives(LocalDate day) {
            return until != null && day != null && until.isAfter(day);
        }
    }

    /**
     * Those that matter for something that went on from one day to another: the newest begun by then, the newest of those
     * that had not run out, the one before where it began that day, those that outlive it, those begun while it went on,
     * and those whose beginning is not recorded.
     */
    List<Placed> matter(LocalDate day, LocalDate last) {
        List<Version> left = all.stream().filter(each -> !each.ranOut(day)).toList();
        boolean anyLeft = !begun(left, day).isEmpty();
        TreeSet<LocalDate> begun = begun(anyLeft ? left : all, day);
        LocalDate newest = latest(begun(all, day));
        LocalDate latest = latest(begun);
        LocalDate earlier = day.equals(latest) ? begun.lower(latest) : null;
        LocalDate ends = ends(anyLeft ? left : all, latest);
        return all.stream()
                .filter(each -> each.since() == null
                        || each.since().equals(newest)
                        || each.since().isAfter(day) && !each.since().isAfter(last)
                        || begun.contains(each.since())
                                && !(anyLeft && each.ranOut(day))
                                && (each.since().equals(latest) || each.since().equals(earlier) || each.outlives(ends)))
                .map(Version::of)
                .toList();
    }

    /** The soonest last day of those begun on a day; null where none has one. */
    private static LocalDate ends(List<Version> of, LocalDate begun) {
        return of.stream()
                .filter(each -> begun != null && begun.equals(each.since()))
                .map(Version::until)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
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
