package dev.entente.plugin;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A value that may be left out, and is the usual one then. */
record OrElse<T>(Form<T> form, T usual) implements Form<T> {

    @Override
    public JsonNode write(T value) {
        return form.write(value);
    }

    @Override
    public @Nullable T read(JsonNode node, Reading at) {
        return form.read(node, at);
    }

    @Override
    public T absent() {
        return usual;
    }

    @Override
    public boolean isLeftOut(Object value) {
        return value.equals(usual);
    }

    @Override
    public boolean hasFields() {
        return form.hasFields();
    }

    @Override
    public ObjectNode schema() {
        return form.schema();
    }
}
