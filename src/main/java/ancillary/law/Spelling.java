package ancillary.law;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The one form in which names, codes and versions are compared, however they are written. */
public final class Spelling {

    private static final Pattern LONG_CODE = Pattern.compile("([0-9a-f]{8})(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern VERSION = Pattern.compile("v?(\\d)(\\.\\d)?");

    private Spelling() {}

    /**
     * Lower case, words parted by one blank instead of `_`; of a long code of a published condition the first eight
     * characters, by which it is cited; a version `v3` or `3` as `3.0`.
     */
    public static String plain(String text) {
        String plain = text.trim().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", " ");
        var version = VERSION.matcher(plain);
        if (version.matches()) {
            return version.group(1) + (version.group(2) == null ? ".0" : version.group(2));
        }
        var code = LONG_CODE.matcher(plain);
        return code.matches() ? code.group(1) : plain;
    }

    /** Whether a version is one of several, parted by blanks. */
    public static boolean among(String version, String versions) {
        return List.of(versions.split(" ")).contains(plain(version));
    }
}
