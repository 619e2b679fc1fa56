package ancillary.web;

import java.util.List;

/**
 * A part of a form: a heading, its fields, and the parts below it.
 *
 * @param id its id in the page
 * @param level of the heading, 2 to 5
 * @param at JSON pointer of what it is about; empty for the case
 * @param element whether it is an element of a list, which can be removed
 * @param compact whether it is shown in a row
 * @param offence whether an offence can be looked up for it
 * @param found the offences looked up, to be picked from; null where none were looked for
 * @param list the list it shows the elements of; null where it shows none
 */
record Block(
        String id,
        int level,
        String heading,
        String intro,
        String at,
        boolean element,
        boolean compact,
        boolean more,
        Lookup offence,
        List<Field> fields,
        ListPart list,
        List<Block> blocks) {

    /** A list that can grow. */
    record ListPart(
            String id,
            String at,
            String add,
            String copy,
            String standard,
            String none,
            boolean isNone,
            boolean empty) {}

    /** A search for an offence. */
    record Lookup(String id, String at, String searched, boolean done, boolean focus, List<Pick> found) {}

    /** An offence to pick. */
    record Pick(String value, String cited, String title) {}
}
