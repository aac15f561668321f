package dev.entente.ui.approval;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import dev.entente.approval.ApprovalProblem;
import dev.entente.approval.ChangingPolicies.Standing;
import dev.entente.approval.WrittenPolicy.WrittenCondition;
import dev.entente.approval.WrittenPolicy.WrittenRule;
import dev.entente.approval.WrittenPolicy.WrittenStep;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Glyph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One rule: its name, when it holds, and what follows. */
final class RuleDialog {

    /** What a rule leads to, in words for people. */
    private enum Then {
        ASKS("These approve it"),
        FREE("Nobody has to approve it"),
        REFUSED("Nobody may approve it");

        private final String words;

        Then(String words) {
            this.words = words;
        }
    }

    private final PolicyDesk desk;
    private final Standing seen;
    private final TextField name = new TextField("Name");
    private final Div conditions = new Div();
    private final RadioButtonGroup<Then> then = new RadioButtonGroup<>("What follows");
    private final Div steps = new Div();
    private final Button addStep = new Button("Add a step", new Glyph("plus"), click -> step(null));
    private final TextField refuse = new TextField("Why");
    private final List<ConditionRow> when = new ArrayList<>();
    private final List<StepRow> chain = new ArrayList<>();
    private final SerializableConsumer<WrittenRule> made;

    RuleDialog(PolicyDesk desk, Standing seen, @Nullable WrittenRule rule, SerializableConsumer<WrittenRule> made) {
        this.desk = desk;
        this.seen = seen;
        this.made = made;
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.setMaxLength(100);
        refuse.setMaxLength(300);
        refuse.setHelperText("Whoever asks reads it");
        conditions.addClassName("en-stack");
        steps.addClassName("en-stack");
        then.setItems(Then.values());
        then.setItemLabelGenerator(each -> each.words);
        then.addValueChangeListener(change -> show());
        then.setValue(Then.ASKS);
        if (rule == null) {
            condition(null);
            step(null);
        } else {
            fill(rule);
        }
    }

    private void fill(WrittenRule rule) {
        name.setValue(rule.name());
        RuleWords.all(rule.when()).forEach(this::condition);
        RuleWords.all(rule.steps()).forEach(this::step);
        refuse.setValue(rule.refuse() == null ? "" : rule.refuse());
        then.setValue(rule.refuse() != null ? Then.REFUSED : chain.isEmpty() ? Then.FREE : Then.ASKS);
    }

    private void condition(@Nullable WrittenCondition from) {
        var row = new ConditionRow(seen.facts(), from);
        when.add(row);
        row.leaving(() -> {
            when.remove(row);
            conditions.remove(row);
        });
        conditions.add(row);
    }

    private void step(@Nullable WrittenStep from) {
        var row = new StepRow(desk.approvers(), from);
        chain.add(row);
        row.leaving(() -> {
            chain.remove(row);
            steps.remove(row);
        });
        steps.add(row);
    }

    private void show() {
        steps.setVisible(then.getValue() == Then.ASKS);
        addStep.setVisible(then.getValue() == Then.ASKS);
        refuse.setVisible(then.getValue() == Then.REFUSED);
    }

    void open() {
        var more = new Button("Add a condition", new Glyph("plus"), click -> condition(null));
        var title = name.isEmpty() ? "Add a rule" : "Change " + name.getValue();
        new Ask(title, "Take it over", name, conditions, more, then, steps, addStep, refuse)
                .wide()
                .explaining(Map.of("/name", name))
                .then(() -> made.accept(rule()))
                .open();
    }

    private WrittenRule rule() {
        if (name.getValue().isBlank())
            throw Problem.field(ApprovalProblem.UNCLEAR_POLICY, "/name", "Give it a name that tells it from others");
        var all = when.stream().map(ConditionRow::condition).toList();
        return switch (then.getValue()) {
            case FREE -> new WrittenRule(name.getValue().strip(), all, null, null);
            case REFUSED -> new WrittenRule(name.getValue().strip(), all, null, refuse.getValue());
            case ASKS ->
                new WrittenRule(
                        name.getValue().strip(),
                        all,
                        chain.stream().map(StepRow::step).toList(),
                        null);
        };
    }
}
