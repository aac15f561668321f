package dev.entente.plugin;

import dev.entente.api.Label;
import dev.entente.guard.Crowded;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A record as an object with a field for each component, in their order. A component that is {@code @Nullable} or a
 * list may be left out; a field that is not a component is refused. The constructor relates fields, and has the last word.
 */
final class RecordForm<T> implements Form<T> {

    private static final int LONGEST_LABEL = 1_000;

    private record Part(
            RecordComponent component,
            Function<Object, @Nullable Object> accessor,
            SerializedString written,
            Form<Object> form,
            boolean optional) {

        String name() {
            return written.getValue();
        }

        boolean needed() {
            return !optional && form.absent() == null;
        }
    }

    private final Constructor<T> constructor;
    private final Part[] parts;

    RecordForm(Class<T> type, Function<RecordComponent, Form<?>> forms) {
        var components = type.getRecordComponents();
        this.constructor = constructor(type, components);
        this.parts = Arrays.stream(components).map(it -> part(it, forms)).toArray(Part[]::new);
    }

    private static <T> Constructor<T> constructor(Class<T> type, RecordComponent[] components) {
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true); // records of terms need not be public
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e); // every record has it
        }
    }

    @SuppressWarnings("unchecked") // a part's form is made from its type
    private static Part part(RecordComponent component, Function<RecordComponent, Form<?>> forms) {
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return new Part(
                component,
                accessor(component),
                new SerializedString(component.getName()),
                (Form<Object>) forms.apply(component),
                optional);
    }

    private static Function<Object, @Nullable Object> accessor(RecordComponent component) {
        component.getAccessor().setAccessible(true);
        try {
            return isOurs(component.getDeclaringRecord()) ? lambda(component) : it -> invoked(component, it);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** The compiler sees through it, where reflection stays closed to it. */
    @SuppressWarnings("unchecked") // what the factory makes is of the type that it is asked for
    private static Function<Object, @Nullable Object> lambda(RecordComponent component) throws Throwable {
        var lookup = MethodHandles.privateLookupIn(component.getDeclaringRecord(), MethodHandles.lookup());
        var handle = lookup.unreflect(component.getAccessor());
        var type = MethodType.methodType(Object.class, Object.class);
        var made = LambdaMetafactory.metafactory(
                lookup,
                "apply",
                MethodType.methodType(Function.class),
                type,
                handle,
                handle.type().wrap());
        return (Function<Object, @Nullable Object>) made.getTarget().invoke();
    }

    private static @Nullable Object invoked(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nothing is made in the classes of a plugin. */
    private static boolean isOurs(Class<?> type) {
        return !(type.getClassLoader() instanceof PluginClasses);
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeStartObject();
        writeFields(value, out);
        out.writeEndObject();
    }

    @Override
    public void writeFields(T value, JsonGenerator out) {
        for (var part : parts) {
            var component = part.accessor().apply(value);
            if (component == null || part.form().isLeftOut(component)) continue;
            out.writeName(part.written());
            part.form().write(component, out);
        }
    }

    @Override
    public @Nullable T read(JsonNode node, Reading at) {
        if (!node.isObject()) return at.refuse("Write an object with its fields");
        int before = at.findings().all().size();
        refuseUnknown(node, at);
        var values = Arrays.stream(parts).map(part -> value(part, node, at)).toArray();
        return at.findings().all().size() == before ? make(values, at) : null;
    }

    private void refuseUnknown(JsonNode node, Reading at) {
        for (var property : node.properties()) {
            boolean known = Arrays.stream(parts).anyMatch(part -> part.name().equals(property.getKey()));
            if (!known) at.at(property.getKey()).refuse("There is no such field here");
        }
    }

    private static @Nullable Object value(Part part, JsonNode node, Reading at) {
        var field = node.path(part.name());
        if (!field.isMissingNode() && !field.isNull()) return part.form().read(field, at.at(part.name()));
        if (part.needed()) return at.at(part.name()).refuse("This is needed");
        return part.optional() ? null : part.form().absent();
    }

    private @Nullable T make(@Nullable Object[] values, Reading at) {
        try {
            return isOurs(constructor.getDeclaringClass())
                    ? constructor.newInstance(values)
                    : Confined.call(() -> constructor.newInstance(values));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Crowded crowded) throw crowded; // nothing is wrong with the values
            return at.refuse(Refusal.words(e.getCause()));
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean hasFields() {
        return true;
    }

    @Override
    public ObjectNode schema() {
        var schema = JSON.objectNode().put("type", "object");
        var properties = schema.putObject("properties");
        var required = JSON.arrayNode();
        for (var part : parts) {
            properties.set(
                    part.name(), titled(part.form().schema(), part.component().getAnnotation(Label.class)));
            if (part.needed()) required.add(part.name());
        }
        schema.set("required", required);
        return schema.put("additionalProperties", false);
    }

    private static ObjectNode titled(ObjectNode schema, @Nullable Label label) {
        if (label == null) return schema;
        schema.put("title", brief(label.value()));
        return label.help().isEmpty() ? schema : schema.put("description", brief(label.help()));
    }

    /** A plugin's words may be as long as a class file allows. */
    private static String brief(String words) {
        return words.length() > LONGEST_LABEL ? words.substring(0, LONGEST_LABEL) : words;
    }
}
