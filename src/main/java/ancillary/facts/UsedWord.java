package ancillary.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A word a term turns on, and what the draft says it means. */
public record UsedWord(
        String at,
        String parent,

        @Fact(value = "The word as the term has it, in the singular, lower case, such as `associate`", required = true)
        String word,

        @Fact("Whether the draft itself defines it, by words or by a schedule")
        Boolean defined,

        @Fact("The meaning the draft gives; never used by a rule")
        String meaning)
        implements Placed {

    /** Whether a word of the list, parted by spaces, stands in it, in capitals or not; a word not recorded may be one. */
    public boolean listed(String list) {
        return word == null
                || Arrays.stream(word.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                        .anyMatch(List.of(list.split(" "))::contains);
    }
}
