package dev.entente.plugin;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How one type is written as JSON, read back to an equal value, and described. Written by ourselves rather than by a
 * mapper's conventions: results are recomputed from stored JSON to the same bytes, whatever version of a mapper runs then.
 */
interface Form<T> {

    JsonNodeFactory JSON = JsonNodeFactory.instance;

    void write(T value, JsonGenerator out);

    /** The fields alone, to stand beside others; of what has fields only. */
    default void writeFields(T value, JsonGenerator out) {
        throw new IllegalStateException("It has no fields: " + value.getClass());
    }

    /** The value, or null once a finding says why not. */
    @Nullable
    T read(JsonNode node, Reading at);

    /** What it takes, as JSON Schema (draft 2020-12). */
    ObjectNode schema();

    /** Whether it is written as an object of named fields. */
    default boolean hasFields() {
        return false;
    }

    /** What it is when left out; null where it may not be. */
    default @Nullable T absent() {
        return null;
    }

    /** Whether this value is not written, as leaving it out says the same. */
    default boolean isLeftOut(Object value) {
        return false;
    }
}
