package dev.entente.ui.clock;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.clock.WrittenPromise.WrittenStep;
import dev.entente.clock.WrittenPromise.WrittenTime;
import dev.entente.identity.Role;
import dev.entente.ui.kit.Glyph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who is told, so long after the time is over. */
final class StepFields extends Div {

    private static final long serialVersionUID = 1L;

    private final TimeFields after = new TimeFields("When it has been overdue for");
    private final MultiSelectComboBox<Role> tells = new MultiSelectComboBox<>("These are told");
    private final Button away = new Button("Take this out", new Glyph("close"));

    StepFields(@Nullable WrittenStep from) {
        addClassName("en-rule-step");
        tells.setItems(Role.values());
        tells.setItemLabelGenerator(Role::words);
        tells.setWidthFull();
        away.addThemeVariants(ButtonVariant.TERTIARY);
        after.set(from == null ? new WrittenTime(4, "business-hours") : from.after());
        if (from != null) tells.setValue(from.tells());
        add(after, tells, away);
    }

    void leaving(SerializableRunnable leave) {
        away.addClickListener(click -> leave.run());
    }

    WrittenStep step() {
        return new WrittenStep(after.time(), new TreeSet<>(tells.getValue()));
    }

    /** Where what is wrong with a step is said, by JSON pointer. */
    Map<String, Component> pointed(String at) {
        return Map.of(at + "/after", after.amount(), at + "/tells", tells);
    }

    List<HasValue<?, ?>> fields() {
        var fields = new ArrayList<>(after.fields());
        fields.add(tells);
        return fields;
    }
}
