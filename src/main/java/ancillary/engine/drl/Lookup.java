package ancillary.engine.drl;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where facts of one type are looked up by one path. There is one for each type and path, so that its number finds it.
 *
 * @param number counted from 0
 * @param value reads the path from a fact
 */
record Lookup(int number, Class<?> type, Value value) {

    private static final Map<Class<?>, Map<String, Lookup>> KNOWN = new ConcurrentHashMap<>();
    private static final AtomicInteger COUNT = new AtomicInteger();

    static Lookup of(Class<?> type, String path, Value value) {
        return KNOWN.computeIfAbsent(type, each -> new ConcurrentHashMap<>())
                .computeIfAbsent(path, each -> new Lookup(COUNT.getAndIncrement(), type, value));
    }

    /** How many there are by now. */
    static int count() {
        return COUNT.get();
    }
}
