package ancillary.facts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The removal under which a person left or stayed away. */
public record Removal(
        String at,
        String parent,
        @Fact("How the person was made to leave") RemovalKind kind,

        @Fact("The power used, as statute and section, either first")
        String power,

        @Fact("Whether the person was obliged to go") Boolean compulsory)
        implements Placed {

    /** Of which provision, before the Act is named: `section … of the`, `paragraph … of Schedule … to the`. */
    private static final String PROVISIONS =
            "(?:(?:ss?|sections?|regs?|regulations?|arts?|articles?|paras?|paragraphs?|sch|schedule|part|pt)\\.? *\\d\\w*(?:\\(\\w+\\))*,?(?: of| to)? +)*";

    private static final Pattern NAMED =
            Pattern.compile(PROVISIONS + "(?:the )?(.+? \\d{4})\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** The Act or instrument the power is named by, up to its year; null where none is named. */
    public String getStatute() {
        Matcher named = power == null ? null : NAMED.matcher(power.trim());
        return named != null && named.matches() ? named.group(1) : null;
    }
}
