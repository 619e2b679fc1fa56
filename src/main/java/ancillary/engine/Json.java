package ancillary.engine;

import ancillary.law.Money;
import ancillary.law.SentenceLength;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.function.Function;

/** The one way JSON is read and written here: strict in, ordered out. */
public final class Json {

    /** How deep a document may nest. */
    public static final int DEPTH = 20;

    /** How many bytes a document may have. */
    public static final int BYTES = 256 * 1024;

    /** How many tokens a document may have. */
    public static final int TOKENS = 20_000;

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(DEPTH)
            .maxDocumentLength(BYTES)
            .maxTokenCount(TOKENS)
            .maxStringLength(20_000)
            .maxNumberLength(20)
            .maxNameLength(64)
            .build();

    private static final JsonMapper MAPPER = JsonMapper.builder(com.fasterxml.jackson.core.JsonFactory.builder()
                    .streamReadConstraints(LIMITS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .addModule(new JavaTimeModule())
            .addModule(values())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private Json() {}

    /** Reads and writes cases, sidecars and answers. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    private static SimpleModule values() {
        SimpleModule module = new SimpleModule();
        module.addDeserializer(SentenceLength.class, reading(SentenceLength.class, SentenceLength::valueOf));
        module.addSerializer(SentenceLength.class, writing(SentenceLength::iso));
        return module;
    }

    private static <T> FromStringDeserializer<T> reading(Class<T> type, Function<String, T> read) {
        return new FromStringDeserializer<>(type) {
            @Override
            protected T _deserialize(String text, com.fasterxml.jackson.databind.DeserializationContext context) {
                return read.apply(text);
            }
        };
    }

    private static <T> JsonSerializer<T> writing(Function<T, String> write) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, com.fasterxml.jackson.core.JsonGenerator out, SerializerProvider provider)
                    throws IOException {
                out.writeString(write.apply(value));
            }
        };
    }

    /** A parser that keeps to the limits; whoever asks for it closes it. */
    static JsonParser parser(byte[] bytes) throws IOException {
        return MAPPER.createParser(bytes);
    }

    static Money money(String text) {
        return Money.valueOf(text);
    }
}
