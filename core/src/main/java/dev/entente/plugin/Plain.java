package dev.entente.plugin;

import dev.entente.problem.Findings;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Texts, whole numbers, yes or no, and texts by name. */
final class Plain {

    private static final int LONGEST = 500;

    private Plain() {}

    /** Any text; what people write has something in it, and nothing that cannot be seen. */
    record Text() implements Form<String> {

        @Override
        public void write(String value, JsonGenerator out) {
            out.writeString(value);
        }

        @Override
        public @Nullable String read(JsonNode node, Reading at) {
            if (!node.isString()) return at.refuse("Write a text");
            var text = node.stringValue();
            if (!at.written()) return text;
            var wrong = new Findings().line(at.pointer(), text, LONGEST);
            at.findings().addAll(wrong.all());
            return wrong.isEmpty()
                    ? text.intern()
                    : null; // a code is soon found by the same one, as the host has them too
        }

        @Override
        public ObjectNode schema() {
            return JSON.objectNode().put("type", "string").put("minLength", 1).put("maxLength", LONGEST);
        }
    }

    record Whole() implements Form<Long> {

        @Override
        public void write(Long value, JsonGenerator out) {
            out.writeNumber(value);
        }

        @Override
        public @Nullable Long read(JsonNode node, Reading at) {
            boolean whole = node.isIntegralNumber() && node.canConvertToLong();
            return whole ? (Long) node.longValue() : at.refuse("Write a whole number");
        }

        @Override
        public ObjectNode schema() {
            return JSON.objectNode().put("type", "integer");
        }
    }

    record Int() implements Form<Integer> {

        @Override
        public void write(Integer value, JsonGenerator out) {
            out.writeNumber(value);
        }

        @Override
        public @Nullable Integer read(JsonNode node, Reading at) {
            boolean whole = node.isIntegralNumber() && node.canConvertToInt();
            return whole ? (Integer) node.intValue() : at.refuse("Write a whole number of at most nine digits");
        }

        @Override
        public ObjectNode schema() {
            return JSON.objectNode().put("type", "integer");
        }
    }

    record YesNo() implements Form<Boolean> {

        @Override
        public void write(Boolean value, JsonGenerator out) {
            out.writeBoolean(value);
        }

        @Override
        public @Nullable Boolean read(JsonNode node, Reading at) {
            return node.isBoolean() ? (Boolean) node.booleanValue() : at.refuse("Write true or false");
        }

        @Override
        public ObjectNode schema() {
            return JSON.objectNode().put("type", "boolean");
        }
    }

    /** Written in the order of the names, whatever the map's own order is. */
    record Named() implements Form<Map<String, String>> {

        private static final Text TEXT = new Text();

        @Override
        public void write(Map<String, String> value, JsonGenerator out) {
            out.writeStartObject();
            new TreeMap<>(value).forEach(out::writeStringProperty);
            out.writeEndObject();
        }

        @Override
        public @Nullable Map<String, String> read(JsonNode node, Reading at) {
            if (!node.isObject()) return at.refuse("Write names with texts");
            var read = new TreeMap<String, String>();
            for (var property : node.properties()) {
                var text = TEXT.read(property.getValue(), at.at(property.getKey()));
                if (text != null) read.put(property.getKey(), text);
            }
            return read.size() == node.size() ? Collections.unmodifiableMap(read) : null;
        }

        @Override
        public Map<String, String> absent() {
            return Map.of();
        }

        @Override
        public ObjectNode schema() {
            var schema = JSON.objectNode().put("type", "object");
            schema.set("additionalProperties", TEXT.schema());
            return schema;
        }
    }
}
