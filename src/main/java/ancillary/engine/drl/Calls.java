package ancillary.engine.drl;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Compiled calls of methods and constructors. */
final class Calls {

    private Calls() {}

    private static final Map<Executable, MethodHandle> HANDLES = new ConcurrentHashMap<>();

    /** Why beside the handles: almost every call reads a property, and a handle that is no constant is slow. */
    private static final Map<Method, Function<Object, Object>> READERS = new ConcurrentHashMap<>();

    /** The handle, taking all its arguments (a target first) in one array. */
    private static MethodHandle handle(Executable executable) {
        return HANDLES.computeIfAbsent(executable, Calls::made);
    }

    private static MethodHandle made(Executable executable) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            MethodHandle direct = executable instanceof Method method
                    ? lookup.unreflect(method)
                    : lookup.unreflectConstructor((Constructor<?>) executable);
            MethodHandle fixed = direct.asFixedArity();
            MethodType general = fixed.type().generic();
            return fixed.asType(general).asSpreader(Object[].class, general.parameterCount());
        } catch (IllegalAccessException e) {
            throw new RuleFailure("`" + executable.getName() + "` cannot be called", e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Function<Object, Object> reader(Method method) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle direct = lookup.unreflect(method);
            return (Function<Object, Object>) LambdaMetafactory.metafactory(
                            lookup,
                            "apply",
                            MethodType.methodType(Function.class),
                            MethodType.genericMethodType(1),
                            direct,
                            direct.type().wrap())
                    .getTarget()
                    .invoke();
        } catch (Throwable e) {
            throw new RuleFailure(
                    "`" + method.getName() + "` cannot be called",
                    e instanceof RuntimeException known ? known : new IllegalStateException(e));
        }
    }

    /** A call without a target. */
    static Value plain(Executable executable, List<Value> arguments) {
        MethodHandle handle = handle(executable);
        return (self, frame) -> invoke(handle, pack(executable, values(arguments, self, frame)));
    }

    /** A call on a target. */
    static Value on(Value target, boolean nullSafe, Method method, List<Value> arguments) {
        return arguments.isEmpty() && !method.isVarArgs()
                ? read(target, nullSafe, method)
                : call(target, nullSafe, method, arguments);
    }

    private static Value read(Value target, boolean nullSafe, Method method) {
        Function<Object, Object> reader = READERS.computeIfAbsent(method, Calls::reader);
        return (self, frame) -> {
            Object owner = target.of(self, frame);
            return owner == Value.ABSENT || owner == null ? nothing(owner, nullSafe, method) : reader.apply(owner);
        };
    }

    private static Object nothing(Object owner, boolean nullSafe, Method method) {
        if (owner == Value.ABSENT || nullSafe) {
            return Value.ABSENT;
        }
        throw new NullPointerException("`" + method.getName() + "` is asked of null");
    }

    private static Value call(Value target, boolean nullSafe, Method method, List<Value> arguments) {
        MethodHandle handle = handle(method);
        return (self, frame) -> {
            Object owner = target.of(self, frame);
            if (owner == Value.ABSENT || owner == null) {
                return nothing(owner, nullSafe, method);
            }
            Object[] rest = pack(method, values(arguments, self, frame));
            Object[] all = new Object[rest.length + 1];
            all[0] = owner;
            System.arraycopy(rest, 0, all, 1, rest.length);
            return invoke(handle, all);
        };
    }

    private static Object[] values(List<Value> arguments, Object self, Object[] frame) {
        Object[] values = new Object[arguments.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = arguments.get(i).of(self, frame);
        }
        return values;
    }

    /** Puts the last arguments into an array where the method takes any number of them. */
    private static Object[] pack(Executable executable, Object[] values) {
        if (!executable.isVarArgs()) {
            return values;
        }
        int fixed = executable.getParameterCount() - 1;
        Class<?> last = executable.getParameterTypes()[fixed].getComponentType();
        Object[] packed = Arrays.copyOf(values, fixed + 1);
        Object rest = java.lang.reflect.Array.newInstance(last, values.length - fixed);
        for (int i = fixed; i < values.length; i++) {
            java.lang.reflect.Array.set(rest, i - fixed, values[i]);
        }
        packed[fixed] = rest;
        return packed;
    }

    private static Object invoke(MethodHandle handle, Object[] arguments) {
        try {
            return (Object) handle.invokeExact(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
