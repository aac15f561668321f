package dev.entente.rest;

import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what is missing in a body: components of records that are null and are not said to be nullable, and elements. */
final class Required {

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
            for (var component : record.getClass().getRecordComponents()) look(record, component, at, findings);
        } else if (value instanceof Collection<?> many) {
            int i = 0;
            for (var one : many) element(one, at + "/" + i++, findings);
        } else if (value instanceof Map<?, ?> named) {
            named.forEach((name, one) -> element(one, at + "/" + name, findings));
        }
    }

    private static void look(Record record, RecordComponent component, String at, List<Finding> findings) {
        var pointer = at + "/" + component.getName();
        var value = read(record, component);
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (value == null && !optional) findings.add(new Finding(pointer, "This is needed"));
        else look(value, pointer, findings);
    }

    private static void element(@Nullable Object one, String pointer, List<Finding> findings) {
        if (one == null) findings.add(new Finding(pointer, "An element cannot be null"));
        else look(one, pointer, findings);
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true); // bodies are records nested in package-private or public resources
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
