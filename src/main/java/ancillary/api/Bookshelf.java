package ancillary.api;

import ancillary.engine.OffenceCodes;
import ancillary.engine.Published;
import ancillary.engine.RuleBookFaults;
import ancillary.engine.RuleBooks;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The rule books the server answers from, opened once; where a folder is configured it is watched. */
@Startup
@ApplicationScoped
public class Bookshelf {

    private static final Logger LOG = Logger.getLogger(Bookshelf.class);

    /** What to do with a rule book whose own cases fail. */
    enum FailingCases {
        REFUSE,
        WARN
    }

    private final Optional<Path> folder;
    private final FailingCases failingCases;
    private final Optional<Path> published;
    private final Optional<Path> codes;
    private RuleBooks books;
    private Watch watch;

    @Inject
    Bookshelf(
            @ConfigProperty(name = "ancillary.rules") Optional<Path> folder,
            @ConfigProperty(name = "ancillary.rules.failing-cases", defaultValue = "refuse") FailingCases failingCases,
            @ConfigProperty(name = "ancillary.rules.published") Optional<Path> published,
            @ConfigProperty(name = "ancillary.offence-codes") Optional<Path> codes) {
        this.folder = folder;
        this.failingCases = failingCases;
        this.published = published;
        this.codes = codes;
    }

    Bookshelf(Optional<Path> folder, FailingCases failingCases) {
        this(folder, failingCases, Optional.empty(), Optional.empty());
    }

    @PostConstruct
    void open() {
        try {
            books = RuleBooks.open(
                    folder.orElse(null),
                    failingCases == FailingCases.REFUSE,
                    OffenceCodes.read(codes.orElse(null)),
                    published.map(Published::new).orElse(null));
        } catch (RuleBookFaults e) {
            e.faults().forEach(fault -> LOG.error(fault.toString()));
            throw new IllegalStateException("there is no usable rule book: " + e.getMessage());
        }
        LOG.infof("rule book %s is active", books.active().hash());
        folder.ifPresent(place -> watch = Watch.start(place, books));
    }

    @PreDestroy
    void close() {
        if (watch != null) {
            watch.close();
        }
        books.close();
    }

    /** The rule books in use. */
    public RuleBooks books() {
        return books;
    }
}
