package dev.entente.ui.lead;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import dev.entente.clock.Within;
import dev.entente.clock.Within.Counted;
import dev.entente.lead.RoutingPolicy;
import dev.entente.lead.RoutingRule;
import java.util.List;
import java.util.Map;

/** The fields of what holds for all leads; times to answer are in business hours here. */
final class RoutingForm {

    private final RoutingPolicy known;
    private final IntegerField answer;
    private final IntegerField hotAnswer;
    private final IntegerField limit;
    private final IntegerField passes;
    private final IntegerField window;
    private final IntegerField floor;
    private final IntegerField seeded;
    private final IntegerField newFor;
    private final IntegerField exports;
    private final Checkbox automatic = new Checkbox("Route each new lead by itself");
    private final Checkbox form = new Checkbox("Let anybody send a lead by the form, without an account");

    RoutingForm(RoutingPolicy known) {
        this.known = known;
        answer = number(
                "Time to answer, in " + known.answer().counted().words(),
                known.answer().amount());
        hotAnswer = number(
                "Of a hot one, in " + known.hotAnswer().counted().words(),
                known.hotAnswer().amount());
        limit = number("Open leads at one partner", known.limit());
        passes = number("Passed on at most so often", known.passes());
        window = number("Days over which records are compared", known.window());
        floor = number("Answers that a record needs", known.floor());
        seeded = number("First leads of a new partner", known.seeded());
        newFor = number("Days for which it is new", known.newFor());
        exports = number("Leads of a partner in files, each day", known.exports());
        automatic.setValue(known.automatic());
        form.setValue(known.form());
    }

    private static IntegerField number(String label, int value) {
        var field = new IntegerField(label);
        field.setManualValidation(true);
        field.setValue(value);
        return field;
    }

    Component[] fields() {
        var all = new Div(answer, hotAnswer, limit, passes, window, floor, seeded, newFor, exports);
        all.addClassName("en-pairs");
        return new Component[] {all, automatic, form};
    }

    Map<String, Component> pointers() {
        return Map.of(
                "/answer", answer,
                "/hotAnswer", hotAnswer,
                "/limit", limit,
                "/passes", passes,
                "/window", window,
                "/floor", floor,
                "/seeded", seeded,
                "/newFor", newFor,
                "/exports", exports);
    }

    private static int value(IntegerField field) {
        return field.isEmpty() ? -1 : field.getValue();
    }

    private static Within time(IntegerField field, Counted counted) {
        return new Within(value(field), counted);
    }

    RoutingPolicy policy() {
        return new RoutingPolicy(
                known.rules(),
                value(limit),
                known.limits(),
                time(answer, known.answer().counted()),
                time(hotAnswer, known.hotAnswer().counted()),
                value(passes),
                value(window),
                value(floor),
                value(seeded),
                value(newFor),
                value(exports),
                automatic.getValue(),
                form.getValue());
    }

    static RoutingPolicy with(RoutingPolicy policy, List<RoutingRule> rules) {
        return new RoutingPolicy(
                rules,
                policy.limit(),
                policy.limits(),
                policy.answer(),
                policy.hotAnswer(),
                policy.passes(),
                policy.window(),
                policy.floor(),
                policy.seeded(),
                policy.newFor(),
                policy.exports(),
                policy.automatic(),
                policy.form());
    }
}
