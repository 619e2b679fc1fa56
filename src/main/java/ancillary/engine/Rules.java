package ancillary.engine;

import java.util.Collection;

/** Rules ready to run, whoever runs them. */
public interface Rules extends AutoCloseable {

    /** Runs facts to the end and gives every fact then known, inserted or concluded. */
    Collection<?> run(Collection<?> facts);

    /** Says that one more call uses these rules; false where they were given up already. */
    default boolean lease() {
        return true;
    }

    /** Says that one use has ended; the last one gives the rules up. */
    @Override
    default void close() {}
}
