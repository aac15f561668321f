package dev.entente.plugin;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One kind of a sealed type, where no other will do; written with its type all the same. */
record Only<T>(Class<T> kind, Form<? super T> all) implements Form<T> {

    @SuppressWarnings("unchecked") // a kind of the sealed type that the form is of
    static <T> Form<T> of(Class<T> kind, Form<?> all) {
        return new Only<>(kind, (Form<? super T>) all);
    }

    @Override
    public void write(T value, JsonGenerator out) {
        all.write(value, out);
    }

    @Override
    public void writeFields(T value, JsonGenerator out) {
        all.writeFields(value, out);
    }

    @Override
    public @Nullable T read(JsonNode node, Reading at) {
        var value = all.read(node, at);
        if (value == null || kind.isInstance(value)) return kind.cast(value);
        return at.at("type").refuse("Another kind is needed here");
    }

    @Override
    public boolean hasFields() {
        return true;
    }

    @Override
    public ObjectNode schema() {
        return all.schema();
    }
}
