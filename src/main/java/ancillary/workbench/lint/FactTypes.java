package ancillary.workbench.lint;

import ancillary.facts.CaseFile;
import ancillary.facts.Fact;
import ancillary.facts.Placed;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a case is made of: which facts stand in lists, and which properties are always there. */
final class FactTypes {

    /** Every fact type, and whether it stands in a list. */
    private static final Map<Class<?>, Boolean> TYPES = types();

    private FactTypes() {}

    private static Map<Class<?>, Boolean> types() {
        Map<Class<?>, Boolean> types = new HashMap<>(Map.of(CaseFile.class, false));
        Deque<Class<?>> open = new ArrayDeque<>(List.of(CaseFile.class));
        while (!open.isEmpty()) {
            for (RecordComponent part : open.poll().getRecordComponents()) {
                boolean many = List.class.isAssignableFrom(part.getType());
                Class<?> element = many
                        ? (Class<?>) ((ParameterizedType) part.getGenericType()).getActualTypeArguments()[0]
                        : part.getType();
                if (Placed.class.isAssignableFrom(element) && types.putIfAbsent(element, many) == null) {
                    open.add(element);
                }
            }
        }
        return types;
    }

    /** Whether facts of the type stand in a list that may not be recorded. */
    static boolean listed(Class<?> type) {
        return TYPES.getOrDefault(type, false);
    }

    /** Whether a case has one fact of the type at most. */
    static boolean alone(Class<?> type) {
        return type == CaseFile.class
                || Arrays.stream(CaseFile.class.getRecordComponents()).anyMatch(part -> part.getType() == type);
    }

    /** Whether a case without the property is refused. */
    static boolean required(Class<?> type, String property) {
        for (RecordComponent part : type.getRecordComponents()) {
            if (part.getName().equals(property)) {
                Fact fact = part.getAnnotation(Fact.class);
                return part.getType().isPrimitive() || (fact != null && fact.required());
            }
        }
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equalsIgnoreCase("get" + property)
                        && method.getReturnType().isPrimitive());
    }
}
