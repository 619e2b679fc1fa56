package ancillary.engine.drl;

import java.lang.reflect.Executable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Which of several methods or constructors of one name takes the arguments: the closest, as Java would choose. */
final class Overload {

    private Overload() {}

    static <E extends Executable> E choose(List<E> candidates, List<Typed> arguments, Token name) {
        E chosen = closest(candidates, arguments, name);
        boolean alone = chosen.isVarArgs() && chosen.getParameterCount() == arguments.size();
        if (alone && arguments.get(arguments.size() - 1).isNull()) {
            String help = "leave it out, or add a value beside it";
            throw new Refusal(name.line(), "`null` stands for a whole list of values", help);
        }
        return chosen;
    }

    private static <E extends Executable> E closest(List<E> candidates, List<Typed> arguments, Token name) {
        List<E> fitting = candidates.stream()
                .filter(candidate -> takes(candidate.getParameterTypes(), arguments))
                .toList();
        if (fitting.isEmpty()) {
            fitting = candidates.stream()
                    .filter(candidate -> candidate.isVarArgs() && takes(spread(candidate, arguments.size()), arguments))
                    .toList();
        }
        List<E> found = fitting;
        return found.stream()
                .filter(one -> found.stream().allMatch(other -> closer(one, other)))
                .findFirst()
                .orElseThrow(() -> new Refusal(name.line(), cause(name, found.isEmpty()), help(candidates, name)));
    }

    /** The parameter types with the last one repeated as often as the arguments ask. */
    static Class<?>[] spread(Executable candidate, int count) {
        Class<?>[] declared = candidate.getParameterTypes();
        int fixed = declared.length - 1;
        if (count < fixed) {
            return declared;
        }
        Class<?>[] spread = Arrays.copyOf(declared, count);
        Arrays.fill(spread, fixed, count, declared[fixed].getComponentType());
        return spread;
    }

    private static boolean takes(Class<?>[] parameters, List<Typed> arguments) {
        return parameters.length == arguments.size()
                && IntStream.range(0, parameters.length).allMatch(i -> takes(parameters[i], arguments.get(i)));
    }

    private static boolean takes(Class<?> parameter, Typed argument) {
        if (argument.isNull()) {
            return !parameter.isPrimitive();
        }
        boolean widens = parameter == long.class && argument.boxed() == Integer.class;
        return argument.unknown() || widens || Typed.box(parameter).isAssignableFrom(argument.boxed());
    }

    private static boolean closer(Executable one, Executable other) {
        Class<?>[] mine = one.getParameterTypes();
        Class<?>[] theirs = other.getParameterTypes();
        return mine.length >= theirs.length
                && IntStream.range(0, theirs.length)
                        .allMatch(i -> Typed.box(theirs[i]).isAssignableFrom(Typed.box(mine[i])));
    }

    private static String cause(Token name, boolean none) {
        String which = none ? "does not take these arguments" : "can be read in two ways with these arguments";
        return "`" + name.text() + "` " + which;
    }

    private static String help(List<? extends Executable> candidates, Token name) {
        List<String> forms = candidates.stream()
                .map(candidate -> Arrays.stream(candidate.getParameterTypes())
                        .map(Class::getSimpleName)
                        .map(type -> type.replace("[]", " ..."))
                        .collect(java.util.stream.Collectors.joining(", ", "`" + name.text() + "( ", " )`")))
                .sorted()
                .toList();
        return forms.isEmpty() ? "" : "it takes " + String.join(" or ", forms);
    }
}
