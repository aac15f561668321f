package dev.entente.plugin;

import dev.entente.api.Amount;
import dev.entente.api.Condition;
import dev.entente.api.Condition.All;
import dev.entente.api.Condition.Any;
import dev.entente.api.Condition.Measured;
import dev.entente.api.Condition.Not;
import dev.entente.api.Condition.Test;
import dev.entente.api.Field;
import dev.entente.api.Measure;
import dev.entente.api.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Conditions as people write them: {@code {all: [...]}}, {@code {any: [...]}}, {@code {not: ...}}, {@code {field: TIER, is:
 * gold}}, {@code {field: TIER, oneOf: [gold, silver]}}, {@code {field: REGION, unknown: true}}, and {@code {measure: ...,
 * atLeast: ...}} for a running total. A literal is written like any value of the field's type.
 */
final class ConditionForm implements Form<Condition> {

    static final Form<Condition> ANY = new ConditionForm();

    private static final Form<Field> FIELD = Texts.constant(Field.class);
    private static final String NODE = "Write one of all, any, not, field or measure";
    private static final String TEST = "Compare with one of is, oneOf, atLeast, above, atMost, below, unknown";
    private static final String TOO_DEEP = "Conditions stand within each other too deep";

    private ConditionForm() {}

    @Override
    public void write(Condition value, JsonGenerator out) {
        out.writeStartObject();
        writeFields(value, out);
        out.writeEndObject();
    }

    @Override
    public void writeFields(Condition value, JsonGenerator out) {
        switch (value) {
            case All(var of) -> write("all", new ListForm<>(this), of, out);
            case Any(var of) -> write("any", new ListForm<>(this), of, out);
            case Not(var of) -> write("not", this, of, out);
            case Test test -> {
                write("field", FIELD, test.field(), out);
                literals(test, out);
            }
            case Measured(var measure, var operator, var amount) -> {
                write("measure", Forms.of(Measure.class), measure, out);
                write(name(operator), Forms.of(Amount.class), amount, out);
            }
        }
    }

    private static <V> void write(String name, Form<V> form, V value, JsonGenerator out) {
        out.writeName(name);
        form.write(value, out);
    }

    private static void literals(Test test, JsonGenerator out) {
        var name = name(test.operator());
        var form = literal(test.field());
        switch (test.operator()) {
            case UNKNOWN -> out.writeBooleanProperty(name, true);
            case ONE_OF -> write(name, new ListForm<>(form), List.copyOf(test.literals()), out);
            default -> write(name, form, test.literals().getFirst(), out);
        }
    }

    @SuppressWarnings("unchecked") // a field's literals are of its type
    private static Form<Object> literal(Field field) {
        return (Form<Object>) Forms.of(field.type());
    }

    /** is, oneOf, atLeast … */
    private static String name(Operator operator) {
        return switch (operator) {
            case IS -> "is";
            case ONE_OF -> "oneOf";
            case AT_LEAST -> "atLeast";
            case ABOVE -> "above";
            case AT_MOST -> "atMost";
            case BELOW -> "below";
            case UNKNOWN -> "unknown";
        };
    }

    @Override
    public @Nullable Condition read(JsonNode node, Reading at) {
        return read(node, at, 1);
    }

    private @Nullable Condition read(JsonNode node, Reading at, int depth) {
        if (depth > Condition.DEEPEST) return at.refuse(TOO_DEEP);
        if (!node.isObject() || node.isEmpty()) return at.refuse(NODE);
        if (node.has("field")) return test(node, at);
        if (node.has("measure")) return measured(node, at);
        if (node.size() != 1) return at.refuse(NODE);
        var name = node.propertyNames().iterator().next();
        var of = node.get(name);
        return switch (name) {
            case "all" -> made(several(of, at.at(name), depth), All::new, at);
            case "any" -> made(several(of, at.at(name), depth), Any::new, at);
            case "not" -> made(read(of, at.at(name), depth + 1), Not::new, at);
            default -> at.refuse(NODE);
        };
    }

    private @Nullable List<Condition> several(JsonNode node, Reading at, int depth) {
        if (!node.isArray()) return at.refuse("Write a list of conditions");
        var read = new ArrayList<Condition>();
        for (int i = 0; i < node.size(); i++) {
            var each = read(node.get(i), at.at(i), depth + 1);
            if (each != null) read.add(each);
        }
        return read.size() == node.size() ? read : null;
    }

    private static @Nullable Condition test(JsonNode node, Reading at) {
        var field = FIELD.read(node.path("field"), at.at("field"));
        var operator = operator(node, at);
        if (field == null || operator == null) return null;
        var name = name(operator);
        var written = node.path(name);
        if (operator == Operator.UNKNOWN) {
            boolean yes = written.isBoolean() && written.booleanValue();
            return yes
                    ? made(List.of(), none -> new Test(field, operator, none), at)
                    : at.refuse("Write unknown: true");
        }
        var form = operator == Operator.ONE_OF ? new ListForm<>(literal(field)) : literal(field);
        var read = form.read(written, at.at(name));
        return made(read, it -> new Test(field, operator, it instanceof List<?> list ? list : List.of(it)), at);
    }

    private static @Nullable Condition measured(JsonNode node, Reading at) {
        var measure = Forms.of(Measure.class).read(node.path("measure"), at.at("measure"));
        var operator = operator(node, at);
        if (measure == null || operator == null) return null;
        var amount = Forms.of(Amount.class).read(node.path(name(operator)), at.at(name(operator)));
        return made(amount, it -> new Measured(measure, operator, it), at);
    }

    private static @Nullable Operator operator(JsonNode node, Reading at) {
        if (node.size() != 2) return at.refuse(TEST);
        for (var operator : Operator.values()) if (node.has(name(operator))) return operator;
        return at.refuse(TEST);
    }

    private static <V> @Nullable Condition made(@Nullable V from, Function<V, Condition> make, Reading at) {
        if (from == null) return null;
        try {
            return make.apply(from);
        } catch (IllegalArgumentException e) {
            return at.refuse(Refusal.words(e));
        }
    }

    @Override
    public boolean hasFields() {
        return true;
    }

    @Override
    public ObjectNode schema() {
        var schema = JSON.objectNode().put("type", "object").put("minProperties", 1);
        return schema.put("x-condition", true);
    }
}
