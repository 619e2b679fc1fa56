package ancillary.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownClassesTest {

    private final List<String> searched = new ArrayList<>();
    private final KnownClasses classes = new KnownClasses(new ClassLoader(KnownClassesTest.class.getClassLoader()) {
        @Override
        public Class<?> loadClass(String name) throws ClassNotFoundException {
            searched.add(name);
            return super.loadClass(name);
        }

        @Override
        public URL getResource(String name) {
            searched.add(name);
            return super.getResource(name);
        }
    });

    @Test
    void a_class_that_is_there_is_the_application_s_own() throws Exception {
        assertThat(classes.loadClass("ancillary.facts.CaseFile")).isSameAs(ancillary.facts.CaseFile.class);
        assertThat(Class.forName("ancillary.facts.CaseFile", false, classes)).isSameAs(ancillary.facts.CaseFile.class);
    }

    @Test
    void what_is_not_there_is_searched_for_once() {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> classes.loadClass("ancillary.facts.subject"))
                    .isInstanceOf(ClassNotFoundException.class);
            assertThat(classes.getResource("ancillary/facts/subject.class")).isNull();
        }
        assertThat(searched).containsExactly("ancillary.facts.subject", "ancillary/facts/subject.class");
    }

    @Test
    void a_resource_that_is_there_is_found() {
        assertThat(classes.getResource("ancillary/facts/CaseFile.class")).isNotNull();
    }
}
