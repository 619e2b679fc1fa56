package ancillary.engine;

import ancillary.facts.Placed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Which components of the facts a derived property reads, by the code of its method and of every method that it calls. */
final class Accessors {

    private static final int API = Opcodes.ASM9;
    private static final String FACTS = Type.getInternalName(Placed.class).replaceFirst("[^/]+$", "");
    private static final Map<Method, Set<String>> KNOWN = new ConcurrentHashMap<>();

    private final Set<String> seen = new HashSet<>();
    private final Set<String> components = new HashSet<>();

    private Accessors() {}

    /** The components a method of a fact may read, as {@code Type.component}; a component's own accessor reads that one. */
    static Set<String> components(Method method) {
        return KNOWN.computeIfAbsent(method, each -> {
            Accessors accessors = new Accessors();
            accessors.follow(
                    Type.getInternalName(each.getDeclaringClass()), each.getName(), Type.getMethodDescriptor(each));
            return Set.copyOf(accessors.components);
        });
    }

    private void follow(String owner, String name, String descriptor) {
        if (!owner.startsWith(FACTS) || !seen.add(owner + "." + name + descriptor)) {
            return;
        }
        try (InputStream code = Placed.class.getResourceAsStream("/" + owner + ".class")) {
            new ClassReader(code).accept(new Body(name, descriptor), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Finds the method in its class. */
    private final class Body extends ClassVisitor {
        private final String name;
        private final String descriptor;

        Body(String name, String descriptor) {
            super(API);
            this.name = name;
            this.descriptor = descriptor;
        }

        @Override
        public MethodVisitor visitMethod(int access, String method, String type, String signature, String[] thrown) {
            return method.equals(name) && type.equals(descriptor) ? new Calls() : null;
        }
    }

    /** Notes the fields it reads and goes on with the methods it calls or refers to. */
    private final class Calls extends MethodVisitor {
        Calls() {
            super(API);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String type) {
            if (opcode == Opcodes.GETFIELD && owner.startsWith(FACTS)) {
                components.add(owner.substring(FACTS.length()) + "." + name);
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String type, boolean ofInterface) {
            follow(owner, name, type);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String type, Handle bootstrap, Object... arguments) {
            for (Object argument : arguments) {
                if (argument instanceof Handle handle) {
                    follow(handle.getOwner(), handle.getName(), handle.getDesc());
                }
            }
        }
    }
}
