package dev.entente.plugin;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One of several kinds of value, told apart by the property "type". Fields of a kind stand beside it; a kind that is no
 * object stands in "value".
 */
record OneOf<T>(Map<String, Form<? extends T>> forms, Map<Class<?>, String> names) implements Form<T> {

    private static final String TYPE = "type";
    private static final SerializedString WRITTEN_TYPE = new SerializedString(TYPE);
    private static final String VALUE = "value";

    static <T> OneOf<T> none() {
        return new OneOf<>(new LinkedHashMap<>(), new HashMap<>());
    }

    <K extends T> OneOf<T> or(String name, Class<K> kind, Form<K> form) {
        forms.put(name, form);
        names.put(kind, name);
        return this;
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeStartObject();
        writeFields(value, out);
        out.writeEndObject();
    }

    @Override
    public void writeFields(T value, JsonGenerator out) {
        var name = names.get(value.getClass());
        if (name == null) throw new IllegalArgumentException("No form for " + value.getClass());
        out.writeName(WRITTEN_TYPE);
        out.writeString(name);
        write(forms.get(name), value, out);
    }

    @SuppressWarnings("unchecked") // names and forms were made from the same pairs
    private static <T> void write(@Nullable Form<? extends T> form, T value, JsonGenerator out) {
        if (form == null) throw new IllegalStateException("No form for " + value.getClass());
        if (form.hasFields()) {
            ((Form<T>) form).writeFields(value, out);
        } else {
            out.writeName(VALUE);
            ((Form<T>) form).write(value, out);
        }
    }

    @Override
    public @Nullable T read(JsonNode node, Reading at) {
        if (!node.isObject()) return at.refuse("Write an object with a type");
        var name = node.path(TYPE).isString() ? node.path(TYPE).stringValue() : "";
        var form = forms.get(name);
        if (form == null) return at.at(TYPE).refuse("Write one of " + String.join(", ", forms.keySet()));
        var rest = ((ObjectNode) node).deepCopy();
        rest.remove(TYPE);
        if (form.hasFields()) return form.read(rest, at);
        if (rest.size() != 1 || !rest.has(VALUE)) return at.at(VALUE).refuse("Write the value, and nothing else");
        return form.read(rest.get(VALUE), at.at(VALUE));
    }

    @Override
    public boolean hasFields() {
        return true;
    }

    @Override
    public ObjectNode schema() {
        var schema = JSON.objectNode().put(TYPE, "object");
        var names = JSON.arrayNode();
        forms.keySet().forEach(names::add);
        schema.putObject("properties").putObject(TYPE).set("enum", names);
        schema.putArray("required").add(TYPE);
        var kinds = schema.putArray("oneOf");
        forms.forEach((name, form) -> kinds.add(kind(name, form)));
        return schema;
    }

    private static ObjectNode kind(String name, Form<?> form) {
        var kind = form.hasFields() ? form.schema() : value(form);
        kind.withObject("properties").putObject(TYPE).put("const", name);
        return kind;
    }

    private static ObjectNode value(Form<?> form) {
        var kind = JSON.objectNode().put(TYPE, "object");
        kind.putObject("properties").set(VALUE, form.schema());
        kind.putArray("required").add(VALUE);
        return kind.put("additionalProperties", false);
    }
}
