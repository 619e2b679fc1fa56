package ancillary.web;

import java.util.List;

/**
 * One criterion's answer, ready to show.
 *
 * @param label its outcome, or a flag's weight, in words
 * @param tag the colour that goes with the words
 * @param place what it was asked of
 * @param period since and until when the provision stands in this form
 */
record Finding(
        String id,
        String title,
        String label,
        String tag,
        String place,
        String because,
        String repair,
        String authority,
        String citation,
        String url,
        String period,
        String basis,
        List<Need> needs) {

    /** A fact that is not recorded, and what opens the form where it can be. */
    record Need(String open, String label) {}
}
