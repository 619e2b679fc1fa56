package ancillary.workbench;

import ancillary.engine.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintWriter;
import picocli.CommandLine.Help.Ansi;

/** Where a report is written, in colour where a terminal shows it. */
final class Paper {

    private final PrintWriter out;
    private final boolean colour;

    Paper(PrintWriter out) {
        this(out, Ansi.AUTO.enabled());
    }

    Paper(PrintWriter out, boolean colour) {
        this.out = out;
        this.colour = colour;
    }

    Paper line(String text) {
        out.println(text);
        return this;
    }

    Paper line() {
        out.println();
        return this;
    }

    /** A value as JSON, indented. */
    Paper json(Object value) {
        try {
            return line(Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the report cannot be written as JSON", e);
        }
    }

    String good(String text) {
        return in("32", text);
    }

    String bad(String text) {
        return in("31", text);
    }

    String warn(String text) {
        return in("33", text);
    }

    String strong(String text) {
        return in("1", text);
    }

    String faint(String text) {
        return in("2", text);
    }

    /** Says how far a long command has come, on one line that the next one replaces; nothing where no terminal shows it. */
    void progress(String text) {
        if (colour) {
            System.err.print("\r\u001b[K" + text);
            System.err.flush();
        }
    }

    private String in(String code, String text) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }

    void flush() {
        progress("");
        out.flush();
    }
}
