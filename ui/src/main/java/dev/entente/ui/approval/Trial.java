package dev.entente.ui.approval;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.function.SerializableSupplier;
import dev.entente.approval.ChangingPolicies.Standing;
import dev.entente.approval.Outcome;
import dev.entente.approval.Policy.Decided;
import dev.entente.approval.Step;
import dev.entente.approval.WrittenPolicy;
import dev.entente.identity.Role;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.Chain;
import dev.entente.ui.kit.Chain.At;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Tone;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** "Who would have to approve 25 % on 80,000?" Answers by the rules as they stand on the page. */
final class Trial extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PolicyDesk desk;
    private final String kind;
    private final transient SerializableSupplier<WrittenPolicy> policy;
    private final BigDecimalField special = number("Off the usual price", "%", "25");
    private final BigDecimalField size = number("What it comes to", "", "80000");
    private final BigDecimalField margin = number("Margin", "%", "30");
    private final Checkbox strategic = new Checkbox("A strategic account");
    private final Select<Role> asker = new Select<>();
    private final Div answer = new Div();

    Trial(PolicyDesk desk, Standing seen, SerializableSupplier<WrittenPolicy> policy) {
        this.desk = desk;
        this.kind = seen.kind();
        this.policy = policy;
        asker.setLabel("Whoever asks");
        asker.setItems(Role.SALES, Role.PARTNER_MANAGER, Role.PARTNER_SELLER);
        asker.setItemLabelGenerator(Role::words);
        asker.setValue(Role.SALES);
        var pair = new Div(special, size);
        pair.addClassName("en-pairs");
        var more = new Div(margin, asker);
        more.addClassName("en-pairs");
        var form = new Div(pair, more, strategic, new Button("Try it", click -> answer()), answer);
        form.addClassName("en-form");
        add(new Panel("Try it", form));
    }

    private static BigDecimalField number(String label, String suffix, String value) {
        var field = new BigDecimalField(label);
        if (!suffix.isEmpty()) field.setSuffixComponent(new Span(suffix));
        field.setValue(new BigDecimal(value));
        field.addClassName("en-number-field");
        return field;
    }

    private void answer() {
        answer.removeAll();
        try {
            answer.add(said(desk.trial(kind, policy.get(), facts(), Set.of(asker.getValue()))));
        } catch (Problem problem) {
            answer.add(new Notice(Tone.BAD, problem.kind().title(), problem.detail()));
        }
    }

    private Map<String, String> facts() {
        var facts = new HashMap<String, String>();
        put(facts, "special", special);
        put(facts, "size", size);
        put(facts, "margin", margin);
        facts.put("strategic", strategic.getValue().toString());
        return facts;
    }

    private static void put(Map<String, String> facts, String name, BigDecimalField field) {
        if (!field.isEmpty()) facts.put(name, field.getValue().toPlainString());
    }

    private Div said(Decided decided) {
        var by = "By \u201c" + decided.rule().name() + "\u201d";
        var box = new Div();
        box.addClassName("en-stack");
        switch (decided.outcome()) {
            case Outcome.Free _ -> box.add(new Notice(Tone.GOOD, "Nobody has to approve it", by));
            case Outcome.Refused(var words) ->
                box.add(new Notice(Tone.BAD, "Nobody may approve it", words + ". " + by));
            case Outcome.Asks(var steps) -> {
                box.add(new Notice(Tone.INFO, by, steps.size() == 1 ? "One step" : steps.size() + " steps"));
                box.add(chain(steps));
            }
        }
        return box;
    }

    private Chain chain(List<Step> steps) {
        var names = new HashMap<UUID, String>();
        for (var each : desk.approvers())
            if (each.approver().member() != null) names.put(each.approver().member(), each.words());
        var chain = new Chain();
        for (var step : steps) {
            var within = step.within() == null
                    ? "No deadline"
                    : "Within " + step.within().words();
            chain.step(step.name(), Asked.whom(step.approvers(), step.all(), names), within, At.LATER);
        }
        return chain;
    }
}
