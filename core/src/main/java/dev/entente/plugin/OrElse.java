package dev.entente.plugin;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A value that may be left out, and is the usual one then. */
record OrElse<T>(Form<T> form, T usual) implements Form<T> {

    @Override
    public void write(T value, JsonGenerator out) {
        form.write(value, out);
    }

    @Override
    public void writeFields(T value, JsonGenerator out) {
        form.writeFields(value, out);
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
