package ancillary.documents;

import ancillary.engine.Fault;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Checks the text of a template, place by place: only places and sections, each by a name that is filled. Nothing else of
 * the template language is let through: no other file, no other delimiters, no code.
 */
final class TextCheck {

    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";
    private static final String NAME = "[A-Za-z][A-Za-z0-9_-]*";

    /** Why: each list in a list multiplies what is written. */
    private static final int LISTS = 3;

    private static final int SECTIONS = 8;

    private final String path;
    private final String text;
    private final List<Fault> faults;
    private final Deque<Section> open = new ArrayDeque<>();

    /** A section that is open: its name, where it began, and the names it adds; a list has its items' names. */
    private record Section(String name, int line, Scope scope, boolean list) {}

    TextCheck(String path, String text, List<Fault> faults) {
        this.path = path;
        this.text = text;
        this.faults = faults;
    }

    void check(Scope root) {
        open.push(new Section("", 0, root, false));
        int at = text.indexOf(OPEN);
        int line = 1;
        int counted = 0;
        while (at >= 0) {
            line += lines(counted, at);
            counted = at;
            int end = text.indexOf(CLOSE, at + OPEN.length());
            String tag = end < 0 ? "" : text.substring(at + OPEN.length(), end);
            if (end < 0 || tag.contains("{") || tag.contains("\n")) {
                fault(line, "`{{` is not closed");
                return;
            }
            if (!tag(tag, line)) {
                return;
            }
            at = text.indexOf(OPEN, end + CLOSE.length());
        }
        open.stream()
                .filter(section -> !section.name().isEmpty())
                .forEach(section -> fault(section.line(), "`{{#" + section.name() + "}}` is not closed"));
    }

    private int lines(int from, int to) {
        return (int)
                text.substring(from, to).chars().filter(each -> each == '\n').count();
    }

    /** Whether to go on after this tag. */
    private boolean tag(String tag, int line) {
        if (tag.startsWith("!")) {
            return true;
        }
        String kind = tag.isEmpty() || tag.substring(0, 1).matches("[A-Za-z\\s]") ? "" : tag.substring(0, 1);
        String name = tag.substring(kind.length()).strip();
        if (!List.of("", "#", "^", "/").contains(kind) || !name.matches(NAME)) {
            fault(line, "`{{" + shortened(tag) + "}}` is neither a place nor a section");
            return true;
        }
        return switch (kind) {
            case "#", "^" -> open(kind, name, line);
            case "/" -> close(name, line);
            default -> {
                place(name, line);
                yield true;
            }
        };
    }

    private void place(String name, int line) {
        Section holder = holder(name);
        if (holder == null) {
            fault(line, "`{{" + name + "}}` is filled from nothing");
        } else if (!holder.scope().texts().contains(name)) {
            fault(line, "`{{" + name + "}}` is no text, it opens a section: `{{#" + name + "}}`");
        }
    }

    private boolean open(String kind, String name, int line) {
        Section holder = holder(name);
        if (holder == null) {
            fault(line, "`{{" + kind + name + "}}` is filled from nothing");
        }
        Scope item = holder == null || kind.equals("^")
                ? null
                : holder.scope().lists().get(name);
        if (item != null && open.stream().anyMatch(each -> each.list() && each.scope() == item)) {
            fault(line, "`{{#" + name + "}}` stands in itself");
        }
        open.push(new Section(name, line, item == null ? Scope.empty() : item, item != null));
        if (open.size() - 1 > SECTIONS || open.stream().filter(Section::list).count() > LISTS) {
            fault(line, "at most " + SECTIONS + " sections, " + LISTS + " of them lists, may stand in each other");
            return false;
        }
        return true;
    }

    private boolean close(String name, int line) {
        if (open.size() > 1 && open.peek().name().equals(name)) {
            open.pop();
            return true;
        }
        fault(line, "`{{/" + name + "}}` closes what is not open");
        return false;
    }

    /** The innermost section that has the name; null where none has. */
    private Section holder(String name) {
        for (Iterator<Section> sections = open.iterator(); sections.hasNext(); ) {
            Section section = sections.next();
            if (section.scope().has(name)) {
                return section;
            }
        }
        return null;
    }

    private static String shortened(String tag) {
        return tag.length() > 40 ? tag.substring(0, 40) + "…" : tag;
    }

    private void fault(int line, String cause) {
        faults.add(new Fault(path, line, cause));
    }
}
