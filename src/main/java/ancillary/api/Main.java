package ancillary.api;

import ancillary.workbench.Ancillary;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** The jar's entry: with arguments the command line, without any the server. */
@QuarkusMain
public final class Main {

    Main() {}

    public static void main(String... arguments) {
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        if (arguments.length > 0) {
            System.exit(Ancillary.run(arguments));
        }
        Quarkus.run(arguments);
    }
}
