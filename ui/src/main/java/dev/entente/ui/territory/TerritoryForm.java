package dev.entente.ui.territory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.territory.Reach;
import dev.entente.territory.ReadingTerritories.Row;
import dev.entente.territory.Territory.Said;
import dev.entente.ui.kit.Glyph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of a territory: its name and place, the ways to belong to it, and how many partners it bears. */
final class TerritoryForm {

    private static final String NOTHING = "Nothing larger";
    private static final String UNBOUND = "As many as there are";

    private final TextField code = new TextField("Code");
    private final TextField name = new TextField("Name");
    private final Select<Row> parent = new Select<>();
    private final IntegerField cap = new IntegerField("Most partners in each segment");
    private final Checkbox retired = new Checkbox("Retired: takes nobody new");
    private final Div rules = new Div();
    private final List<RuleRow> rows = new ArrayList<>();

    TerritoryForm(List<Row> tree, @Nullable Said known) {
        code.setManualValidation(true);
        code.setPlaceholder("dach");
        name.setManualValidation(true);
        name.setRequiredIndicatorVisible(true);
        parent.setLabel("Part of");
        parent.setItemLabelGenerator(row -> row == null ? NOTHING : row.path());
        parent.setEmptySelectionAllowed(true);
        parent.setEmptySelectionCaption(NOTHING);
        cap.setManualValidation(true);
        cap.setPlaceholder(UNBOUND);
        rules.addClassName("en-stack");
        parent.setItems(tree);
        if (known == null) rule(null);
        else fill(tree, known);
        retired.setVisible(known != null);
    }

    /** With what is said of it, in place of what was there. */
    void fill(List<Row> tree, Said said) {
        code.setValue(said.code());
        code.setReadOnly(true);
        name.setValue(said.name());
        parent.setItems(tree);
        parent.setValue(within(tree, said).orElse(null));
        cap.setValue(said.cap());
        retired.setValue(said.retired());
        rows.clear();
        rules.removeAll();
        said.rules().forEach(this::rule);
    }

    /** What is said of it where that is something else than what was typed. */
    List<String> others(List<Row> tree, Said stands) {
        var typed = facts(tree, said());
        return facts(tree, stands).entrySet().stream()
                .filter(fact -> !fact.getValue().equals(typed.get(fact.getKey())))
                .map(fact -> fact.getKey() + ": " + fact.getValue())
                .toList();
    }

    private static Map<String, String> facts(List<Row> tree, Said said) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("Name", said.name());
        facts.put("Part of", within(tree, said).map(Row::path).orElse(NOTHING));
        facts.put("Who belongs to it", Reach.words(said.rules()));
        facts.put("Most partners in each segment", said.cap() == null ? UNBOUND : String.valueOf(said.cap()));
        facts.put("Retired", said.retired() ? "Yes" : "No");
        return facts;
    }

    private static Optional<Row> within(List<Row> tree, Said said) {
        return tree.stream()
                .filter(row -> row.said().code().equals(said.parent()))
                .findFirst();
    }

    private void rule(@Nullable Reach from) {
        var row = new RuleRow(from);
        rows.add(row);
        rules.add(row);
        row.leaving(() -> {
            rows.remove(row);
            rules.remove(row);
        });
    }

    Component[] fields() {
        var head = new Div(name, code, parent, cap);
        head.addClassName("en-pairs");
        var more = new Button("Add another way", new Glyph("plus"), click -> rule(null));
        return new Component[] {head, new H3("Who belongs to it"), rules, more, retired};
    }

    Map<String, Component> pointers() {
        var fields =
                new HashMap<String, Component>(Map.of("/code", code, "/name", name, "/parent", parent, "/cap", cap));
        var filled = filled();
        for (int i = 0; i < filled.size(); i++) filled.get(i).pointers("/rules/" + i, fields);
        return fields;
    }

    Said said() {
        var above = parent.getValue();
        return new Said(
                code.getValue().strip(),
                name.getValue(),
                above == null ? null : above.said().code(),
                filled().stream().map(RuleRow::reach).toList(),
                cap.getValue(),
                retired.getValue());
    }

    private List<RuleRow> filled() {
        return rows.stream().filter(row -> !row.reach().words().isEmpty()).toList();
    }

    /** One way to belong to it; several values stand behind each other with commas. */
    private static final class RuleRow extends Div {

        private static final long serialVersionUID = 1L;

        private final TextField countries = new TextField("Countries");
        private final TextField postalCodes = new TextField("Postal codes begin with");
        private final TextField segments = new TextField("Segments");
        private final TextField industries = new TextField("Industries");
        private final Button leave = new Button("Take it out");

        RuleRow(@Nullable Reach from) {
            addClassName("en-pairs");
            countries.setPlaceholder("DE, AT or DACH");
            postalCodes.setPlaceholder("80, 81");
            segments.setPlaceholder("Enterprise");
            industries.setPlaceholder("Logistics");
            List.of(countries, postalCodes, segments, industries).forEach(each -> each.setManualValidation(true));
            if (from != null) {
                countries.setValue(String.join(", ", from.countries()));
                postalCodes.setValue(String.join(", ", from.postalCodes()));
                segments.setValue(String.join(", ", from.segments()));
                industries.setValue(String.join(", ", from.industries()));
            }
            add(countries, postalCodes, segments, industries, leave);
        }

        void leaving(SerializableRunnable left) {
            leave.addClickListener(click -> left.run());
        }

        void pointers(String at, Map<String, Component> fields) {
            fields.put(at, countries);
            fields.put(at + "/countries", countries);
            for (int i = 0; i < 20; i++) {
                fields.put(at + "/countries/" + i, countries);
                fields.put(at + "/postalCodes/" + i, postalCodes);
                fields.put(at + "/segments/" + i, segments);
                fields.put(at + "/industries/" + i, industries);
            }
        }

        Reach reach() {
            return new Reach(list(countries), list(postalCodes), list(segments), list(industries));
        }

        private static List<String> list(TextField field) {
            return Arrays.stream(field.getValue().split(",", -1))
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .toList();
        }
    }
}
