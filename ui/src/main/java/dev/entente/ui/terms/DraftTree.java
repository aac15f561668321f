package dev.entente.ui.terms;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A program file while it is being changed: whatever was typed stands where it belongs, right or wrong, so that nothing is
 * lost and every refusal finds its field.
 */
final class DraftTree implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String UNIT = "unit";

    private final ObjectNode root;

    DraftTree(ObjectNode root) {
        this.root = root.deepCopy();
    }

    static DraftTree read(String text) {
        return new DraftTree((ObjectNode) JSON.readTree(text));
    }

    String text() {
        return JSON.writeValueAsString(root);
    }

    ObjectNode root() {
        return root;
    }

    /** Missing where nothing is. */
    JsonNode at(String pointer) {
        return root.at(pointer);
    }

    /** Null takes it out, and with it the object around it once that is empty. */
    void put(String pointer, @Nullable JsonNode value) {
        var at = JsonPointer.compile(pointer);
        var name = at.last().getMatchingProperty();
        if (value == null) remove(at, name);
        else around(at.head()).set(name, value);
    }

    private void remove(JsonPointer at, String name) {
        if (!(root.at(at.head()) instanceof ObjectNode object)) return;
        object.remove(name);
        var head = at.head();
        boolean isRow = head.matches() || root.at(head.head()) instanceof ArrayNode;
        if (object.isEmpty() && !isRow) remove(head, head.last().getMatchingProperty());
    }

    /** The object at this place; made where there is none. */
    private ObjectNode around(JsonPointer at) {
        if (root.at(at) instanceof ObjectNode object) return object;
        var made = JsonNodeFactory.instance.objectNode();
        if (root.at(at.head()) instanceof ArrayNode rows) rows.set(at.last().getMatchingIndex(), made);
        else around(at.head()).set(at.last().getMatchingProperty(), made);
        return made;
    }

    /** One more row, like the last of those that are there. */
    int addRow(String pointer) {
        var rows = rows(pointer);
        rows.add(
                rows.isEmpty()
                        ? JsonNodeFactory.instance.objectNode()
                        : rows.get(rows.size() - 1).deepCopy());
        return rows.size() - 1;
    }

    /** One more row behind one that is like it. */
    int copyRow(String pointer, int row) {
        return insertRow(pointer, row + 1, rows(pointer).get(row).deepCopy());
    }

    int insertRow(String pointer, int row, JsonNode value) {
        rows(pointer).insert(row, value);
        return row;
    }

    void moveRow(String pointer, int from, int to) {
        var rows = rows(pointer);
        rows.insert(to, rows.remove(from));
    }

    /** The last row takes the list with it: one that is left out is empty. */
    void removeRow(String pointer, int row) {
        var rows = rows(pointer);
        rows.remove(row);
        if (rows.isEmpty()) put(pointer, null);
    }

    private ArrayNode rows(String pointer) {
        if (root.at(pointer) instanceof ArrayNode rows) return rows;
        var made = JsonNodeFactory.instance.arrayNode();
        put(pointer, made);
        return made;
    }

    DraftTree copy() {
        return new DraftTree(root);
    }

    /** What the amounts nearest to a place are counted in; none where nothing says so. */
    @Nullable
    String unitNear(String pointer) {
        for (var at = JsonPointer.compile(pointer); !at.matches(); at = at.head()) {
            var unit = root.at(at).path(UNIT);
            if (unit.isString()) return unit.stringValue();
        }
        return null;
    }

    /** Whatever is counted in one unit within an object is counted in another from now on. */
    void recount(String pointer, String before, String after) {
        for (var object : List.copyOf(root.at(pointer).findParents(UNIT))) {
            if (object instanceof ObjectNode counted
                    && counted.path(UNIT).asString("").equals(before)) {
                counted.put(UNIT, after);
            }
        }
    }
}
