package dev.entente.ui.approval;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.approval.WrittenPolicy.WrittenApprover;
import dev.entente.approval.WrittenPolicy.WrittenDeadline;
import dev.entente.approval.WrittenPolicy.WrittenStep;
import dev.entente.ui.approval.PolicyDesk.Choice;
import dev.entente.ui.kit.Glyph;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One step of a chain: who approves, one or all of them, by when, and who is asked when nobody did. */
final class StepRow extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField("Step");
    private final MultiSelectComboBox<Choice> approvers = new MultiSelectComboBox<>("Who approves");
    private final Checkbox all = new Checkbox("All of them, side by side");
    private final IntegerField amount = new IntegerField("Within");
    private final Select<String> counted = new Select<>();
    private final MultiSelectComboBox<Choice> escalate = new MultiSelectComboBox<>("Else, one after the other");
    private final Button away = new Button("Take this step out", new Glyph("close"));

    StepRow(List<Choice> choices, @Nullable WrittenStep from) {
        addClassName("en-rule-step");
        name.setMaxLength(100);
        for (var box : List.of(approvers, escalate)) {
            box.setItems(choices);
            box.setItemLabelGenerator(Choice::words);
        }
        amount.setMin(1);
        amount.setMax(365);
        amount.setPlaceholder("No deadline");
        counted.setLabel("Counted in");
        counted.setItems("hours", "days", "business-hours", "business-days");
        counted.setItemLabelGenerator(each -> each.replace('-', ' '));
        counted.setValue("business-days");
        away.addThemeVariants(ButtonVariant.TERTIARY);
        if (from != null) fill(choices, from);
        add(pair(name, approvers), all, pair(amount, counted), escalate, away);
    }

    private static Div pair(Component... both) {
        var pair = new Div(both);
        pair.addClassName("en-pairs");
        return pair;
    }

    private void fill(List<Choice> choices, WrittenStep from) {
        name.setValue(from.name());
        choose(approvers, choices, from.approvers());
        choose(escalate, choices, RuleWords.all(from.escalate()));
        all.setValue(Boolean.TRUE.equals(from.all()));
        if (from.within() == null) return;
        amount.setValue(from.within().amount());
        counted.setValue(from.within().of());
    }

    private static void choose(MultiSelectComboBox<Choice> box, List<Choice> choices, List<WrittenApprover> wanted) {
        box.setValue(choices.stream()
                .filter(each -> wanted.contains(each.approver()))
                .collect(Collectors.toSet()));
    }

    void leaving(SerializableRunnable leave) {
        away.addClickListener(click -> leave.run());
    }

    WrittenStep step() {
        return new WrittenStep(
                name.isEmpty() ? "Approval" : name.getValue().strip(),
                chosen(approvers),
                all.getValue(),
                amount.isEmpty() ? null : new WrittenDeadline(amount.getValue(), counted.getValue()),
                chosen(escalate));
    }

    private static List<WrittenApprover> chosen(MultiSelectComboBox<Choice> box) {
        return box.getSelectedItems().stream().map(Choice::approver).toList();
    }
}
