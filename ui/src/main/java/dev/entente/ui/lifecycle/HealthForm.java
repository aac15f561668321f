package dev.entente.ui.lifecycle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.health.HealthWeights;
import dev.entente.health.HealthWeights.Deals;
import dev.entente.health.HealthWeights.Each;
import dev.entente.health.HealthWeights.Sales;
import dev.entente.health.JudgingHealth;
import dev.entente.health.JudgingHealth.Terms;
import dev.entente.ui.kit.Ask;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What counts how much in the health of partners, and below which score somebody is told, in one form. */
final class HealthForm {

    private static final int UNREAD = Integer.MIN_VALUE;

    private final JudgingHealth health;
    private final Terms seen;
    private final LinkedHashMap<String, IntegerField> fields = new LinkedHashMap<>();
    private final Div form = new Div();

    HealthForm(JudgingHealth health) {
        this.health = health;
        this.seen = health.terms();
        var now = seen.weights();
        form.addClassName("en-form");
        var threshold = field("/threshold", "At risk below", seen.threshold());
        threshold.setHelperText("0 to 100; with 0 nobody is proposed");
        group(
                "Scores",
                threshold,
                field("/weights/start", "Everybody begins with", now.start()),
                field("/weights/good", "Good from", now.good()),
                field("/weights/fair", "Fair from", now.fair()));
        var sales = now.sales();
        group(
                "Sales in 90 days against the 90 before",
                field("/weights/sales/more", "More by over a tenth", sales.more()),
                field("/weights/sales/begun", "Some after none", sales.begun()),
                field("/weights/sales/same", "About the same", sales.same()),
                field("/weights/sales/less", "Less by over a tenth", sales.less()),
                field("/weights/sales/halved", "Half or less", sales.halved()),
                field("/weights/sales/gone", "None after some", sales.gone()),
                field("/weights/sales/never", "None in both", sales.never()));
        group(
                "Open deals",
                field("/weights/deals/many", "Three or more", now.deals().many()),
                field("/weights/deals/few", "One or two", now.deals().few()),
                field("/weights/deals/none", "None", now.deals().none()));
        each("Overdue tasks of plans", "overdue", now.overdue());
        each("Certifications that end within 60 days", "ending", now.ending());
        each("Promises broken in 90 days", "broken", now.broken());
    }

    void ask(SerializableRunnable after) {
        new Ask("Health", "Save", form)
                .wide()
                .explaining(Map.copyOf(fields))
                .then(() -> {
                    health.set(seen, value("/threshold"), weights());
                    after.run();
                })
                .open();
    }

    private HealthWeights weights() {
        return new HealthWeights(
                value("/weights/start"),
                value("/weights/good"),
                value("/weights/fair"),
                new Sales(
                        value("/weights/sales/never"),
                        value("/weights/sales/gone"),
                        value("/weights/sales/halved"),
                        value("/weights/sales/less"),
                        value("/weights/sales/same"),
                        value("/weights/sales/more"),
                        value("/weights/sales/begun")),
                new Deals(value("/weights/deals/none"), value("/weights/deals/few"), value("/weights/deals/many")),
                each("overdue"),
                each("ending"),
                each("broken"));
    }

    private Each each(String name) {
        return new Each(value("/weights/" + name + "/points"), value("/weights/" + name + "/most"));
    }

    // What is empty, or no number, is refused beside its field.
    private int value(String pointer) {
        var value = Objects.requireNonNull(fields.get(pointer)).getValue();
        return value == null ? UNREAD : value;
    }

    private void each(String title, String name, Each now) {
        group(
                title,
                field("/weights/" + name + "/points", "Points taken for each", now.points()),
                field("/weights/" + name + "/most", "At most", now.most()));
    }

    private void group(String title, Component... parts) {
        var pairs = new Div(parts);
        pairs.addClassName("en-pairs");
        pairs.getElement().setAttribute("role", "group").setAttribute("aria-label", title);
        form.add(new H3(title), pairs);
    }

    private IntegerField field(String pointer, String label, int now) {
        var field = new IntegerField(label);
        field.setValue(now);
        field.setManualValidation(true);
        field.setStepButtonsVisible(true);
        fields.put(pointer, field);
        return field;
    }
}
