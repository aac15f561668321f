package dev.entente.ui.terms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.terms.FormPart.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The field for a part that is one value: what it shows comes from the draft, and what is typed goes back there. */
record PlainFields(Sheet sheet) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern UNIT = Pattern.compile("[A-Z]{3}|[a-z][a-z0-9-]{0,31}(:[0-9])?");
    private static final int LONGEST = 500;
    private static final int LONGEST_WRITTEN = 20_000;

    Component field(FormPart part, String pointer) {
        return switch (part.kind()) {
            case CHOICE -> choice(part, pointer);
            case YES_NO -> yesNo(part, pointer);
            case DAY -> day(part, pointer);
            case WRITTEN -> written(part, pointer);
            case AMOUNT -> amount(part.label(), part.help(), !part.optional(), pointer);
            case UNIT -> unit(part, pointer);
            case WINDOW -> window(part, pointer);
            case FIGURE -> figure(part, pointer);
            default -> isTier(part) ? select(part, pointer, tiers()) : text(part, pointer);
        };
    }

    private Component choice(FormPart part, String pointer) {
        return select(part, pointer, part.choices());
    }

    /** A field whose name is only spoken, since what stands before it says what it is. */
    Component spoken(String name, Kind kind, String pointer) {
        var field = field(new FormPart("", "", "", kind, false, Map.of()), pointer);
        return named(name, field);
    }

    Component chosen(String name, List<String> choices, String pointer) {
        var part = new FormPart("", "", "", Kind.CHOICE, false, Map.of());
        return named(name, select(part, pointer, choices));
    }

    /** Texts one after the other. */
    Component several(String name, String pointer) {
        var field = new TextField();
        field.setMaxLength(LONGEST);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setPlaceholder("one, another");
        field.setValue(sheet.tree()
                .at(pointer)
                .valueStream()
                .map(each -> each.asString(""))
                .collect(Collectors.joining(", ")));
        field.addValueChangeListener(change -> {
            var texts = JSON.arrayNode();
            Arrays.stream(change.getValue().split(","))
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .forEach(texts::add);
            sheet.put(pointer, texts);
        });
        return named(name, sheet.field(pointer, field));
    }

    private static Component named(String name, Component field) {
        if (field instanceof HasAriaLabel spoken) spoken.setAriaLabel(name);
        return field;
    }

    private static boolean isTier(FormPart part) {
        return part.kind() == Kind.TEXT && part.name().equals("tier");
    }

    List<String> tiers() {
        return sheet.tree()
                .at("/tiers")
                .valueStream()
                .map(tier -> tier.path("code").asString(""))
                .toList();
    }

    private TextField text(FormPart part, String pointer) {
        var field = new TextField(part.label());
        describe(field, part);
        field.setValue(Typed.shown(part.kind(), sheet.tree().at(pointer)));
        switch (part.kind()) {
            case PERCENT -> figure(field, "%");
            case WHOLE, NUMBER -> figure(field, null);
            case LENGTH -> field.setPlaceholder("1 year");
            default -> {
                // plain text
            }
        }
        field.addValueChangeListener(change -> put(pointer, Typed.typed(part.kind(), change.getValue())));
        return sheet.field(pointer, field);
    }

    // A test keeps what it compares with, however empty: without it, it would be no test any more.
    private void put(String pointer, @Nullable JsonNode value) {
        var around = sheet.tree().at(pointer.substring(0, pointer.lastIndexOf('/')));
        boolean isOfTest = around.has(ConditionGroup.FIELD) || around.has(ConditionGroup.MEASURE);
        sheet.put(pointer, value == null && isOfTest ? JSON.nullNode() : value);
    }

    private static void describe(TextField field, FormPart part) {
        field.setRequiredIndicatorVisible(!part.optional());
        if (!part.help().isEmpty()) field.setHelperText(part.help());
        field.setMaxLength(LONGEST);
        field.setValueChangeMode(ValueChangeMode.LAZY);
    }

    private static void figure(TextField field, @Nullable String unit) {
        if (unit != null) field.setSuffixComponent(new Span(unit));
        field.addClassName("en-number-field");
        field.getElement().setAttribute("inputmode", "decimal");
    }

    /** A figure in the unit behind it. */
    TextField amount(String label, String help, boolean required, String pointer) {
        var field = new TextField(label);
        field.setRequiredIndicatorVisible(required);
        if (!help.isEmpty()) field.setHelperText(help);
        field.setMaxLength(60);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addClassName("en-number-field");
        field.setSuffixComponent(new Span(sheet.unit(pointer)));
        field.setValue(Typed.shown(Kind.AMOUNT, sheet.tree().at(pointer)));
        field.addValueChangeListener(change -> {
            put(pointer, Typed.amount(change.getValue(), sheet.unit(pointer)));
            field.setSuffixComponent(new Span(sheet.unit(pointer)));
        });
        return sheet.field(pointer, field);
    }

    /** Whatever is counted in it is counted in the other one with it. */
    private TextField unit(FormPart part, String pointer) {
        var field = new TextField(part.label());
        describe(field, part);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.setValue(Typed.shown(Kind.UNIT, sheet.tree().at(pointer)));
        var counted = new ArrayList<>(List.of(field.getValue()));
        field.addValueChangeListener(change -> {
            var other = change.getValue().strip();
            boolean moves = UNIT.matcher(other).matches() && pointer.endsWith("/unit");
            if (moves) {
                sheet.tree().recount(counted(pointer), counted.getFirst(), other);
                counted.set(0, other);
            }
            sheet.put(pointer, Typed.typed(Kind.UNIT, other));
            if (moves) sheet.recounted();
        });
        return sheet.field(pointer, field);
    }

    /** The record that the unit is of; of a figure that is compared, what it is compared with is counted in it too. */
    private static String counted(String unit) {
        var around = unit.substring(0, unit.lastIndexOf('/'));
        return around.endsWith("/" + ConditionGroup.MEASURE) ? around.substring(0, around.lastIndexOf('/')) : around;
    }

    private Select<String> select(FormPart part, String pointer, List<String> choices) {
        var now = sheet.tree().at(pointer).asString("");
        var items = new ArrayList<>(choices);
        if (!now.isEmpty() && !items.contains(now)) items.add(now);
        var field = select(part, items);
        if (!now.isEmpty()) field.setValue(now);
        field.addValueChangeListener(
                change -> sheet.put(pointer, change.getValue() == null ? null : JSON.stringNode(change.getValue())));
        return sheet.field(pointer, field);
    }

    /** The calendar's are chosen; any other is typed. */
    private ComboBox<String> window(FormPart part, String pointer) {
        var field = new ComboBox<String>(part.label());
        field.setRequiredIndicatorVisible(!part.optional());
        field.setHelperText(part.help().isEmpty() ? "Or type one, such as last 12 months." : part.help());
        field.setAllowCustomValue(true);
        var now = Typed.shown(Kind.WINDOW, sheet.tree().at(pointer));
        field.setItems(Stream.concat(Typed.WINDOWS.stream(), Stream.of(now))
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList());
        if (!now.isEmpty()) field.setValue(now);
        field.addCustomValueSetListener(typed -> field.setValue(typed.getDetail()));
        field.addValueChangeListener(change ->
                sheet.put(pointer, change.getValue() == null ? null : Typed.typed(Kind.WINDOW, change.getValue())));
        return sheet.field(pointer, field);
    }

    private Select<String> figure(FormPart part, String pointer) {
        var field = select(part, pointer, List.copyOf(sheet.figures().keySet()));
        field.setItemLabelGenerator(each -> each == null ? "" : sheet.figures().getOrDefault(each, each));
        return field;
    }

    private Select<String> yesNo(FormPart part, String pointer) {
        var field = select(part, List.of("YES", "NO"));
        var now = sheet.tree().at(pointer);
        if (now.isBoolean()) field.setValue(now.booleanValue() ? "YES" : "NO");
        field.addValueChangeListener(change -> sheet.put(
                pointer, change.getValue() == null ? null : JSON.booleanNode("YES".equals(change.getValue()))));
        return sheet.field(pointer, field);
    }

    /** What may be left out can be chosen away again; the rest cannot be emptied, and needs no mark that says so. */
    static Select<String> select(FormPart part, List<String> items) {
        var field = new Select<String>();
        field.setLabel(part.label());
        field.setItems(items);
        field.setItemLabelGenerator(item -> item == null ? "Not set" : part.said(item));
        field.setEmptySelectionAllowed(part.optional());
        field.setEmptySelectionCaption("Not set");
        if (!part.help().isEmpty()) field.setHelperText(part.help());
        return field;
    }

    private DayField day(FormPart part, String pointer) {
        var field = new DayField(part.label());
        field.setRequiredIndicatorVisible(!part.optional());
        if (!part.help().isEmpty()) field.setHelperText(part.help());
        field.setValue(read(sheet.tree().at(pointer).asString("")));
        field.addValueChangeListener(change -> put(
                pointer,
                change.getValue() == null
                        ? null
                        : JSON.stringNode(change.getValue().toString())));
        return sheet.field(pointer, field);
    }

    private static @Nullable LocalDate read(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    /** Conditions and whatever else has no field of its own, as they stand in a program file. */
    private TextArea written(FormPart part, String pointer) {
        var field = new TextArea(part.label());
        field.setRequiredIndicatorVisible(!part.optional());
        field.setHelperText(part.help().isEmpty() ? "As in a program file." : part.help());
        field.setMaxLength(LONGEST_WRITTEN);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addClassName("en-written-field");
        field.setValue(Typed.shown(Kind.WRITTEN, sheet.tree().at(pointer)));
        field.addValueChangeListener(change -> {
            sheet.reads(pointer, Typed.unreadable(change.getValue()));
            sheet.put(pointer, Typed.typed(Kind.WRITTEN, change.getValue()));
        });
        return sheet.field(pointer, field);
    }
}
