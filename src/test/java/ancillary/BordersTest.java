package ancillary;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The borders between the packages: Drools can be replaced behind one of them, Quarkus behind two. */
class BordersTest {

    private static final Path SOURCES = Path.of("src/main/java");

    private static final String FACTS = "ancillary.facts..";
    private static final String LAW = "ancillary.law..";
    private static final String FINDINGS = "ancillary.findings..";
    private static final String ENGINE = "ancillary.engine..";
    private static final String DOCUMENTS = "ancillary.documents..";
    private static final String WORKBENCH = "ancillary.workbench..";
    private static final String API = "ancillary.api..";
    private static final String WEB = "ancillary.web..";
    private static final String JAVA = "java..";

    private static final String[] DROOLS = {"org.drools..", "org.kie.."};
    private static final String[] READERS = {
        "com.fasterxml.jackson..",
        "org.yaml.snakeyaml..",
        "com.networknt..",
        "com.github.victools..",
        "com.fasterxml.classmate..",
        "org.objectweb.asm.."
    };
    private static final String[] SERVER = {
        API, WEB, "io.quarkus..", "io.smallrye..", "io.vertx..", "jakarta..", "org.eclipse.microprofile.."
    };

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("ancillary");

    @Test
    void every_class_is_looked_at() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> written = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .map(file -> SOURCES.relativize(file).toString())
                    .map(name -> name.replaceAll("\\.java$", "").replaceAll("[/\\\\]", "."))
                    .toList();
            assertThat(MAIN).extracting("name").containsAll(written);
        }
    }

    @Test
    void every_class_lives_in_a_package_of_the_layout() {
        holds(classes().should().resideInAnyPackage(FACTS, LAW, FINDINGS, ENGINE, DOCUMENTS, WORKBENCH, API, WEB));
    }

    @Test
    void law_knows_java_only() {
        knowsOnly(LAW, JAVA);
    }

    @Test
    void facts_know_the_typed_values_of_law_and_java() {
        knowsOnly(FACTS, LAW, JAVA);
    }

    @Test
    void findings_know_law_and_java() {
        knowsOnly(FINDINGS, LAW, JAVA);
    }

    @Test
    void the_engine_knows_drools_and_readers_but_no_server() {
        knowsOnly(ENGINE, and(and(DROOLS, READERS), FACTS, LAW, FINDINGS, JAVA));
    }

    @Test
    void documents_know_neither_drools_nor_the_server() {
        neverKnows(DOCUMENTS, and(and(DROOLS, SERVER), "picocli.."));
    }

    @Test
    void the_workbench_knows_neither_drools_nor_the_server() {
        neverKnows(WORKBENCH, and(and(DROOLS, SERVER), "com.github.mustachejava.."));
    }

    @Test
    void the_api_does_not_know_drools() {
        neverKnows(API, DROOLS);
    }

    @Test
    void the_pages_do_not_know_drools() {
        neverKnows(WEB, DROOLS);
    }

    private static void knowsOnly(String home, String... known) {
        holds(classes()
                .that()
                .resideInAPackage(home)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(and(known, home)));
    }

    private static void neverKnows(String home, String... unknown) {
        holds(noClasses()
                .that()
                .resideInAPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(unknown));
    }

    // A package may still be empty.
    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(MAIN);
    }

    private static String[] and(String[] some, String... more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
    }
}
