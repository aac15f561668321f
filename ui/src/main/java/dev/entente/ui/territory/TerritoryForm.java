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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a territory: its name and place, the ways to belong to it, and how many partners it bears. */
final class TerritoryForm {

    private final TextField code = new TextField("Code");
    private final TextField name = new TextField("Name");
    private final Select<Row> parent = new Select<>();
    private final IntegerField cap = new IntegerField("Most partners in each segment");
    private final Checkbox retired = new Checkbox("Retired: takes nobody new");
    private final Div rules = new Div();
    private final List<RuleRow> rows = new ArrayList<>();

    TerritoryForm(List<Row> tree, @Nullable Row known) {
        code.setManualValidation(true);
        code.setPlaceholder("dach");
        name.setManualValidation(true);
        name.setRequiredIndicatorVisible(true);
        parent.setLabel("Part of");
        parent.setItems(tree);
        parent.setItemLabelGenerator(row -> row == null ? "Nothing larger" : row.path());
        parent.setEmptySelectionAllowed(true);
        parent.setEmptySelectionCaption("Nothing larger");
        cap.setManualValidation(true);
        cap.setPlaceholder("As many as there are");
        rules.addClassName("en-stack");
        if (known == null) rule(null);
        else fill(tree, known);
        retired.setVisible(known != null);
    }

    private void fill(List<Row> tree, Row known) {
        var said = known.said();
        code.setValue(said.code());
        code.setReadOnly(true);
        name.setValue(said.name());
        tree.stream()
                .filter(row -> row.said().code().equals(said.parent()))
                .findFirst()
                .ifPresent(parent::setValue);
        cap.setValue(said.cap());
        retired.setValue(said.retired());
        said.rules().forEach(this::rule);
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
        for (int i = 0; i < rows.size(); i++) rows.get(i).pointers("/rules/" + i, fields);
        return fields;
    }

    Said said() {
        var above = parent.getValue();
        return new Said(
                code.getValue().strip(),
                name.getValue(),
                above == null ? null : above.said().code(),
                rows.stream()
                        .map(RuleRow::reach)
                        .filter(each -> !each.words().isEmpty())
                        .toList(),
                cap.getValue(),
                retired.getValue());
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
