package dev.entente.ui.statement;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.ledger.AsOf;
import dev.entente.ui.kit.DayField;
import java.io.Serializable;
import java.time.ZoneId;

/** The day as of which books are shown: what happened through it, and on request only what was booked by then. */
final class AsOfDay implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DayField day = new DayField("");
    private final Checkbox booked = new Checkbox("As it was booked by then");
    private final ZoneId zone;

    AsOfDay(ZoneId zone) {
        this.zone = zone;
        day.setLabel(null);
        day.setPlaceholder("As of");
        day.setAriaLabel("As of");
        day.setClearButtonVisible(true);
        booked.setEnabled(false);
        day.addValueChangeListener(change -> booked.setEnabled(!day.isEmpty()));
    }

    DayField day() {
        return day;
    }

    Checkbox booked() {
        return booked;
    }

    AsOf asOf() {
        return AsOf.of(day.getValue(), booked.getValue(), zone);
    }

    void whenChanged(SerializableRunnable changed) {
        day.addValueChangeListener(change -> changed.run());
        booked.addValueChangeListener(change -> changed.run());
    }
}
