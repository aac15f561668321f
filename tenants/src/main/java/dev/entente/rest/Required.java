package dev.entente.rest;

import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what is missing in a body: components of records that are null and are not said to be nullable, and elements. */
final class Required {

    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Part::of).toList();
        }
    };

    private Required() {}

    static void refuse(Object body) {
        var missing = missing(body);
        if (missing.isEmpty()) return;
        var some = missing.stream().limit(5).map(Finding::pointer).collect(Collectors.joining(", "));
        throw new Problem(RestProblem.INVALID_FIELD, "Add what is missing: " + some, missing);
    }

    static List<Finding> missing(@Nullable Object body) {
        var findings = new ArrayList<Finding>();
        look(body, "", findings);
        return findings;
    }

    private static void look(@Nullable Object value, String at, List<Finding> findings) {
        if (value instanceof Record record) {
            for (var part : PARTS.get(record.getClass())) look(record, part, at, findings);
        } else if (value instanceof Collection<?> many) {
            int i = 0;
            for (var one : many) element(one, at + "/" + i++, findings);
        } else if (value instanceof Map<?, ?> named) {
            named.forEach((name, one) -> element(one, at + "/" + name, findings));
        }
    }

    private static void look(Record record, Part part, String at, List<Finding> findings) {
        var value = part.of(record);
        if (value == null) {
            if (!part.optional()) findings.add(new Finding(at + "/" + part.name(), "This is needed"));
        } else if (hasParts(value)) look(value, at + "/" + part.name(), findings);
    }

    private static boolean hasParts(Object value) {
        return value instanceof Record || value instanceof Collection || value instanceof Map;
    }

    private static void element(@Nullable Object one, String pointer, List<Finding> findings) {
        if (one == null) findings.add(new Finding(pointer, "An element cannot be null"));
        else look(one, pointer, findings);
    }

    /** A component of a record; whether it may be null is read from its type once, which takes longer than reading a value. */
    private record Part(String name, boolean optional, Method accessor) {

        static Part of(RecordComponent component) {
            var accessor = component.getAccessor();
            accessor.setAccessible(true); // bodies are records nested in package-private or public resources
            boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            return new Part(component.getName(), optional, accessor);
        }

        @Nullable
        Object of(Record record) {
            try {
                return accessor.invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
