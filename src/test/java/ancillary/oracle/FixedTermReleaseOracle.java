package ancillary.oracle;

import java.time.LocalDate;

/** The last day of a fixed-term recall: N days beginning with the day of return to custody, counted one by one. */
final class FixedTermReleaseOracle {

    private FixedTermReleaseOracle() {}

    /**
     * Period arithmetic, s 255BA(2), (11) and s 255B(1A), (11): the day of return is day 1; day N is the last. No
     * weekend or bank holiday is taken into account; the later day for a person released on HDC is not worked out.
     *
     * @param days 14, 28 or 56
     */
    static LocalDate lastDay(LocalDate returnedOn, int days) {
        if (days != 14 && days != 28 && days != 56) {
            throw new IllegalArgumentException("a fixed term of `" + days + "` days is not known");
        }
        int year = returnedOn.getYear();
        int month = returnedOn.getMonthValue();
        int day = returnedOn.getDayOfMonth();
        for (int number = 1; number < days; number++) {
            day++;
            if (day > lengthOf(month, year)) {
                day = 1;
                month++;
            }
            if (month > 12) {
                month = 1;
                year++;
            }
        }
        return LocalDate.of(year, month, day);
    }

    /** The days of a month, told without the library that the rules count with. */
    private static int lengthOf(int month, int year) {
        boolean leap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0;
        return switch (month) {
            case 2 -> leap ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /** Whether the day is the last day of the term or a later one. */
    static boolean onOrAfterLastDay(LocalDate day, LocalDate returnedOn, int days) {
        return !day.isBefore(lastDay(returnedOn, days));
    }
}
