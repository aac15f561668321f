package dev.entente.plugin;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A list of values of one form; left out, it is empty. */
record ListForm<T>(Form<T> element) implements Form<List<T>> {

    @Override
    public void write(List<T> values, JsonGenerator out) {
        out.writeStartArray();
        for (var value : values) element.write(value, out);
        out.writeEndArray();
    }

    @Override
    public @Nullable List<T> read(JsonNode node, Reading at) {
        if (!node.isArray()) return at.refuse("Write a list");
        var read = new ArrayList<T>(node.size());
        for (int i = 0; i < node.size(); i++) {
            var value = element.read(node.get(i), at.at(i));
            if (value != null) read.add(value);
        }
        return read.size() == node.size() ? List.copyOf(read) : null;
    }

    @Override
    public List<T> absent() {
        return List.of();
    }

    @Override
    public ObjectNode schema() {
        var schema = JSON.objectNode().put("type", "array");
        schema.set("items", element.schema());
        return schema;
    }
}
