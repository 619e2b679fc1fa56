package ancillary.documents;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.reflect.AbstractObjectHandler;
import com.github.mustachejava.util.Wrapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** Templates as plain text: nothing is escaped, no other file is opened, and names are looked up in maps, never in objects. */
final class PlainText extends DefaultMustacheFactory {

    private PlainText() {
        super(name -> {
            throw new MustacheException("a template stands alone");
        });
        setObjectHandler(new Maps());
    }

    static Mustache compile(String name, String text) {
        return new PlainText().compile(new StringReader(text), name);
    }

    @Override
    public void encode(String value, Writer writer) {
        try {
            writer.write(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The innermost map that has the name. */
    private static final class Maps extends AbstractObjectHandler {

        @Override
        public Wrapper find(String name, List<Object> scopes) {
            return found -> value(name, found);
        }

        private static Object value(String name, List<Object> scopes) {
            for (int i = scopes.size() - 1; i >= 0; i--) {
                if (scopes.get(i) instanceof Map<?, ?> map && map.containsKey(name)) {
                    return map.get(name);
                }
            }
            return null;
        }

        @Override
        public Binding createBinding(String name, TemplateContext context, Code code) {
            return scopes -> value(name, scopes);
        }
    }
}
