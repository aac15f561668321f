package dev.entente.ui.clock;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import dev.entente.clock.WrittenPromise.WrittenTime;
import java.util.List;

/** So many hours or days, of all or of those on which people work. */
final class TimeFields extends Div {

    private static final long serialVersionUID = 1L;

    private final IntegerField amount;
    private final Select<String> counted = new Select<>();

    TimeFields(String label) {
        addClassName("en-pairs");
        amount = new IntegerField(label);
        amount.setMin(1);
        amount.setRequiredIndicatorVisible(true);
        counted.setLabel("In");
        counted.setItems("business-hours", "business-days", "hours", "days");
        counted.setItemLabelGenerator(each -> each.replace('-', ' '));
        counted.setValue("business-hours");
        add(amount, counted);
    }

    void set(WrittenTime time) {
        amount.setValue(time.amount());
        counted.setValue(time.of());
    }

    /** Nothing typed is none, which is refused. */
    WrittenTime time() {
        return new WrittenTime(amount.getValue() == null ? 0 : amount.getValue(), counted.getValue());
    }

    /** Where what is wrong with it is said. */
    IntegerField amount() {
        return amount;
    }

    List<HasValue<?, ?>> fields() {
        return List.of(amount, counted);
    }
}
