package ancillary.law;

import java.util.Locale;

/** How firmly a statement of law stands: what was read, and of which kind. The firmest first. Shown with every answer. */
public enum Basis {
    STATUTE,
    INFERENCE,
    SECONDARY,
    PRACTICE,
    MEMORY;

    /** The basis a sidecar names in small letters. */
    public static Basis of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
