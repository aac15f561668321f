package dev.entente.ui.terms;

import dev.entente.api.Field;
import dev.entente.ui.terms.ConditionPart.Compared;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Conditions while they are changed: comparisons, and groups of them within each other, each with its place in the draft. The
 * outermost is always a group, which is not written where it has nothing to join.
 */
final class ConditionGroup implements ConditionPart {

    private static final long serialVersionUID = 1L;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String ALL = "all";
    private static final String ANY = "any";
    private static final String NOT = "not";

    static final String FIELD = "field";
    static final String MEASURE = "measure";

    /** How something compares: as it is written, and as it is read. */
    static final Map<String, String> COMPARES = compares();

    /** How many of a group have to hold. */
    enum Holds {
        ALL_OF_THESE,
        ONE_OF_THESE,
        NONE_OF_THESE
    }

    private Holds holds;
    private final ArrayList<ConditionPart> parts;

    private ConditionGroup(Holds holds, List<ConditionPart> parts) {
        this.holds = holds;
        this.parts = new ArrayList<>(parts);
    }

    private static Map<String, String> compares() {
        var words = new LinkedHashMap<String, String>();
        words.put("is", "is");
        words.put("oneOf", "is one of");
        words.put("atLeast", "is at least");
        words.put("above", "is above");
        words.put("atMost", "is at most");
        words.put("below", "is below");
        words.put("unknown", "is not known");
        return words;
    }

    /** Null where it is something else, such as a text that cannot be read. */
    static @Nullable ConditionGroup read(JsonNode condition, String pointer) {
        if (condition.isMissingNode()) return new ConditionGroup(Holds.ALL_OF_THESE, List.of());
        return switch (part(condition, pointer)) {
            case null -> null;
            case ConditionGroup group -> group;
            case Compared one -> new ConditionGroup(Holds.ALL_OF_THESE, List.of(one));
        };
    }

    private static @Nullable ConditionPart part(JsonNode node, String at) {
        if (!(node instanceof ObjectNode written)) return null;
        if (isComparison(written)) return new Compared(written, at);
        if (written.size() != 1) return null;
        if (written.get(ALL) instanceof ArrayNode all) return group(Holds.ALL_OF_THESE, all, at + "/all");
        if (written.get(ANY) instanceof ArrayNode any) return group(Holds.ONE_OF_THESE, any, at + "/any");
        var not = written.path(NOT);
        if (not.size() == 1 && not.path(ANY) instanceof ArrayNode any)
            return group(Holds.NONE_OF_THESE, any, at + "/not/any");
        var inner = part(not, at + "/not");
        return inner == null ? null : new ConditionGroup(Holds.NONE_OF_THESE, List.of(inner));
    }

    private static @Nullable ConditionGroup group(Holds holds, ArrayNode nodes, String at) {
        var parts = new ArrayList<ConditionPart>();
        for (int i = 0; i < nodes.size(); i++) {
            var part = part(nodes.get(i), at + "/" + i);
            if (part == null) return null;
            parts.add(part);
        }
        return new ConditionGroup(holds, parts);
    }

    private static boolean isComparison(ObjectNode node) {
        boolean isKnown = node.path(MEASURE).isObject()
                || Arrays.stream(Field.values())
                        .anyMatch(field -> field.name().equals(node.path(FIELD).asString("")));
        return isKnown && node.size() == 2 && node.propertyNames().stream().anyMatch(COMPARES::containsKey);
    }

    /** As it stands in a program file; null where nothing is asked. */
    @Nullable
    JsonNode written() {
        if (parts.isEmpty()) return null;
        return written(isPlain() ? parts.getFirst() : this);
    }

    private static JsonNode written(ConditionPart part) {
        return switch (part) {
            case Compared(var written, var _) -> written;
            case ConditionGroup group -> {
                var nodes = group.parts.stream().map(ConditionGroup::written).toList();
                yield switch (group.holds) {
                    case ALL_OF_THESE ->
                        JSON.objectNode().set(ALL, JSON.arrayNode().addAll(nodes));
                    case ONE_OF_THESE ->
                        JSON.objectNode().set(ANY, JSON.arrayNode().addAll(nodes));
                    case NONE_OF_THESE ->
                        JSON.objectNode()
                                .set(
                                        NOT,
                                        nodes.size() == 1
                                                ? nodes.getFirst()
                                                : JSON.objectNode()
                                                        .set(
                                                                ANY,
                                                                JSON.arrayNode().addAll(nodes)));
                };
            }
        };
    }

    Holds holds() {
        return holds;
    }

    void hold(Holds other) {
        holds = other;
    }

    List<ConditionPart> parts() {
        return parts;
    }

    boolean isPlain() {
        return holds == Holds.ALL_OF_THESE && parts.size() < 2;
    }

    void add(ObjectNode comparison) {
        parts.add(new Compared(comparison, ""));
    }

    /** A group within, which begins with one comparison. */
    void addGroup(ObjectNode comparison) {
        parts.add(new ConditionGroup(Holds.ONE_OF_THESE, List.of(new Compared(comparison, ""))));
    }

    void set(int row, ObjectNode comparison) {
        parts.set(row, new Compared(comparison, ""));
    }

    void remove(int row) {
        parts.remove(row);
    }
}
