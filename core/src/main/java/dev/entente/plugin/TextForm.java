package dev.entente.plugin;

import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A value written as one text, such as 2026-03-31 or 12.50; what it expects is said in a sentence. */
record TextForm<T>(Function<T, String> out, Function<String, T> in, String pattern, String expects) implements Form<T> {

    @Override
    public void write(T value, JsonGenerator to) {
        to.writeString(out.apply(value));
    }

    @Override
    public @Nullable T read(JsonNode node, Reading at) {
        boolean finite = node.isNumber() && Double.isFinite(node.asDouble());
        if (finite) return at.refuse("Put quotes around it: \"" + node.asString() + "\"");
        if (!node.isString()) return at.refuse(expects);
        try {
            return in.apply(node.stringValue());
        } catch (IllegalArgumentException | ArithmeticException e) {
            return at.refuse(e.getMessage() == null ? expects : e.getMessage());
        } catch (DateTimeException e) {
            return at.refuse(expects);
        }
    }

    @Override
    public ObjectNode schema() {
        return JSON.objectNode().put("type", "string").put("pattern", pattern).put("description", expects);
    }
}
