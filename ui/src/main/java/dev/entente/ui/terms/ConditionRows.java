package dev.entente.ui.terms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import dev.entente.api.Amount;
import dev.entente.api.Field;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.terms.FormPart.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * When a rule holds: tests that all have to be met, each a thing that is looked at, how it compares, and with what. Any other
 * tree of conditions is written as in a program file.
 */
final class ConditionRows extends Div {

    private static final long serialVersionUID = 1L;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String ALL = "all";
    private static final String FIELD = "field";
    private static final Map<String, String> COMPARES = compares();
    private static final List<String> EQUAL = List.of("is", "oneOf");
    private static final Map<Field, List<String>> KNOWN = Map.of(
            Field.KIND,
            List.of("new", "renewal", "expansion"),
            Field.ROUTE,
            Arrays.stream(Route.values()).map(Enum::name).toList());

    private static final Map<Class<?>, Kind> KINDS = Map.of(
            Boolean.class, Kind.YES_NO, LocalDate.class, Kind.DAY, Amount.class, Kind.AMOUNT, Long.class, Kind.WHOLE);

    private final Sheet sheet;
    private final FormPart part;
    private final String pointer;
    private boolean written;

    ConditionRows(Sheet sheet, FormPart part, String pointer) {
        this.sheet = sheet;
        this.part = part;
        this.pointer = pointer;
        addClassName("en-form");
        getElement().setAttribute("role", "group").setAttribute("aria-label", part.label());
        draw();
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

    private void draw() {
        removeAll();
        sheet.forget(pointer);
        var name = new Span(part.label());
        name.addClassName("en-group-title");
        var tests = tests(sheet.tree().at(pointer));
        if (written || tests == null) {
            add(new PlainFields(sheet).field(part.as(Kind.WRITTEN), pointer));
            return;
        }
        if (tests.size() > 1) name.setText(part.label() + " all of these hold");
        add(name);
        if (tests.isEmpty()) add(quiet("Always"));
        for (int i = 0; i < tests.size(); i++)
            add(test(tests.get(i), tests.size() == 1 ? pointer : pointer + "/all/" + i, i));
        add(actions(), sheet.place(pointer));
    }

    private static Span quiet(String words) {
        var span = new Span(words);
        span.addClassName("en-muted");
        return span;
    }

    private Div actions() {
        var add = new Button("Add a condition", new Glyph("plus"), click -> add());
        add.addThemeNames("small");
        var write = new Button("Write it out", click -> {
            written = true;
            draw();
        });
        write.addThemeNames("small", "tertiary");
        var actions = new Div(add, write);
        actions.addClassName("en-actions");
        return actions;
    }

    /** Null where it is more than a row of tests. */
    private static @Nullable List<ObjectNode> tests(JsonNode condition) {
        if (condition.isMissingNode()) return List.of();
        var nodes = condition.has(ALL) && condition.size() == 1
                ? condition.path(ALL).values()
                : List.of(condition);
        var tests = new ArrayList<ObjectNode>();
        for (var node : nodes) {
            if (!(node instanceof ObjectNode test) || !isSimple(test)) return null;
            tests.add(test);
        }
        return tests;
    }

    private static boolean isSimple(ObjectNode test) {
        boolean isKnown = Arrays.stream(Field.values())
                .anyMatch(field -> field.name().equals(test.path(FIELD).asString("")));
        return isKnown && test.size() == 2 && COMPARES.containsKey(compare(test));
    }

    private static String compare(ObjectNode test) {
        return test.propertyNames().stream()
                .filter(name -> !name.equals(FIELD))
                .findFirst()
                .orElse("");
    }

    private Div test(ObjectNode test, String at, int row) {
        var looked = Field.valueOf(test.path(FIELD).asString());
        var compare = compare(test);
        var field = new Select<Field>();
        field.setItems(Field.values());
        field.setItemLabelGenerator(each -> FormPart.words(each.name()));
        field.setValue(looked);
        field.setAriaLabel("Condition " + (row + 1) + ", what is looked at");
        field.addValueChangeListener(change -> put(row, begun(change.getValue())));
        var how = new Select<String>();
        how.setItems(compares(looked));
        how.setItemLabelGenerator(COMPARES::get);
        how.setValue(compare);
        how.setAriaLabel("Condition " + (row + 1) + ", how it compares");
        how.addValueChangeListener(change -> put(row, compared(looked, change.getValue(), test.path(compare))));
        var fields = new Div(field, how);
        if (!compare.equals("unknown")) fields.add(value(looked, compare, at + "/" + compare, row));
        var remove = new Button(new Glyph("close"), click -> remove(row));
        remove.addThemeNames("tertiary", "icon");
        remove.setAriaLabel("Remove condition " + (row + 1));
        remove.setTooltipText("Remove");
        fields.add(remove);
        fields.addClassName("en-condition");
        return fields;
    }

    private static List<String> compares(Field field) {
        boolean ordered = field.type() != String.class && field.type() != Boolean.class;
        return COMPARES.keySet().stream()
                .filter(each -> ordered || EQUAL.contains(each) || each.equals("unknown"))
                .filter(each -> field.type() != Boolean.class || each.equals("is"))
                .toList();
    }

    private Component value(Field field, String compare, String at, int row) {
        var name = "Condition " + (row + 1) + ", compared with";
        var fields = new PlainFields(sheet);
        if (compare.equals("oneOf")) return fields.several(name, at);
        if (field == Field.TIER) return fields.chosen(name, fields.tiers(), at);
        if (KNOWN.containsKey(field)) return fields.chosen(name, KNOWN.getOrDefault(field, List.of()), at);
        return fields.spoken(name, KINDS.getOrDefault(field.type(), Kind.TEXT), at);
    }

    private void add() {
        var tests = new ArrayList<>(tests());
        tests.add(begun(Field.FAMILY));
        put(tests);
    }

    private void remove(int row) {
        var tests = new ArrayList<>(tests());
        tests.remove(row);
        put(tests);
    }

    private void put(int row, ObjectNode test) {
        var tests = new ArrayList<>(tests());
        tests.set(row, test);
        put(tests);
    }

    private List<ObjectNode> tests() {
        var tests = tests(sheet.tree().at(pointer));
        return tests == null ? List.of() : tests;
    }

    private void put(List<ObjectNode> tests) {
        if (tests.size() > 1) {
            var all = JSON.objectNode();
            all.putArray(ALL).addAll(tests);
            sheet.tree().put(pointer, all);
        } else {
            sheet.tree().put(pointer, tests.isEmpty() ? null : tests.getFirst());
        }
        draw();
        sheet.changed();
    }

    /** What can be guessed is; what cannot is asked for at its field. */
    private ObjectNode begun(Field field) {
        var test = JSON.objectNode().put(FIELD, field.name());
        var tiers = new PlainFields(sheet).tiers();
        if (field.type() == Boolean.class) return test.put("is", true);
        if (field == Field.TIER && !tiers.isEmpty()) return test.put("is", tiers.getLast());
        if (KNOWN.containsKey(field))
            return test.put("is", KNOWN.getOrDefault(field, List.of()).getFirst());
        var compare = field.type() == String.class ? "is" : "atLeast";
        return test.set(compare, JSON.nullNode());
    }

    private static ObjectNode compared(Field field, String compare, JsonNode before) {
        var test = JSON.objectNode().put(FIELD, field.name());
        if (compare.equals("unknown")) return test.put(compare, true);
        if (compare.equals("oneOf") && !before.isArray()) {
            var several = test.putArray(compare);
            if (!before.isNull() && !before.isBoolean()) several.add(before);
            return test;
        }
        boolean isOf = before.isArray() || before.isBoolean() && field.type() != Boolean.class;
        return test.set(compare, isOf ? JSON.nullNode() : before);
    }
}
