package dev.entente.plugin;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A value written as another: an amount as its value and unit. */
record AsForm<T, S>(Form<S> shape, Function<T, S> out, Function<S, T> in) implements Form<T> {

    @Override
    public void write(T value, JsonGenerator to) {
        shape.write(out.apply(value), to);
    }

    @Override
    public void writeFields(T value, JsonGenerator to) {
        shape.writeFields(out.apply(value), to);
    }

    @Override
    public @Nullable T read(JsonNode node, Reading at) {
        var read = shape.read(node, at);
        if (read == null) return null;
        try {
            return in.apply(read);
        } catch (IllegalArgumentException | ArithmeticException e) {
            return at.refuse(e.getMessage() == null ? "This value cannot be used here" : e.getMessage());
        }
    }

    @Override
    public boolean hasFields() {
        return shape.hasFields();
    }

    @Override
    public ObjectNode schema() {
        return shape.schema();
    }
}
