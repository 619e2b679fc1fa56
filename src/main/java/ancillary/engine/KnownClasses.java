package ancillary.engine;

import java.net.URL;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The application's classes, for the engine to build rules with. It remembers what there is not: the engine looks for
 * nearly every word of a rule as if it were a class, and each search that finds none goes through every jar.
 */
final class KnownClasses extends ClassLoader {

    /** More names than the words of many rule books; what goes beyond is forgotten and searched for again. */
    private static final int MOST = 200_000;

    static final KnownClasses OF_THE_APPLICATION = new KnownClasses(KnownClasses.class.getClassLoader());

    private final Set<String> noClass = ConcurrentHashMap.newKeySet();
    private final Set<String> noResource = ConcurrentHashMap.newKeySet();

    KnownClasses(ClassLoader parent) {
        super(parent);
    }

    @Override
    public Class<?> loadClass(String name) throws ClassNotFoundException {
        if (noClass.contains(name)) {
            throw new ClassNotFoundException(name);
        }
        try {
            return getParent().loadClass(name);
        } catch (ClassNotFoundException e) {
            remember(noClass, name);
            throw e;
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        return loadClass(name);
    }

    @Override
    public URL getResource(String name) {
        if (noResource.contains(name)) {
            return null;
        }
        URL found = getParent().getResource(name);
        if (found == null) {
            remember(noResource, name);
        }
        return found;
    }

    private static void remember(Set<String> missing, String name) {
        if (missing.size() >= MOST) {
            missing.clear();
        }
        missing.add(name);
    }
}
