package dev.entente.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A figure to play with: a field that takes it exactly, and below it a slider over what is usual. Either moves the other. */
public final class SliderField extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE = 150;

    private final BigDecimalField number;
    private final Element slider = new Element("input");

    private static final Pattern FIGURE = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");
    private static final int LONGEST = 30;

    /** From where to where the slider goes, and in which steps; the field may go further. */
    public record Range(BigDecimal least, BigDecimal most, BigDecimal step) {}

    /** The unit stands behind the figure (empty: none does). */
    public SliderField(String label, String unit, BigDecimal value, Range range) {
        addClassName("en-slider");
        number = new BigDecimalField(label);
        number.addClassName("en-number-field");
        number.setValueChangeMode(ValueChangeMode.LAZY);
        number.setI18n(
                new BigDecimalField.BigDecimalFieldI18n().setBadInputErrorMessage("Write a figure such as 12.5"));
        if (!unit.isEmpty()) number.setSuffixComponent(new Span(unit));
        slider.setAttribute("type", "range")
                .setAttribute("aria-label", label)
                .setAttribute("min", range.least().toPlainString())
                .setAttribute("max", range.most().toPlainString())
                .setAttribute("step", range.step().toPlainString());
        add(number);
        getElement().appendChild(slider);
        setValue(value);
    }

    /** What happens when somebody changed it; asks nothing of what it changes to. */
    public void onChange(SerializableRunnable changed) {
        number.addValueChangeListener(change -> {
            if (!change.isFromClient()) return; // where the slider was moved, it stays under the hand
            follow();
            changed.run();
        });
        slider.addEventListener("input", event -> {
                    slide(event.getEventData().path("event.target.value").asString(""));
                    changed.run();
                })
                .addEventData("event.target.value")
                .debounce(PAUSE);
    }

    private void slide(String moved) {
        if (FIGURE.matcher(moved).matches()) number.setValue(new BigDecimal(moved));
    }

    /** Not to what nobody could write down: a few characters can ask for millions of zeros. */
    private void follow() {
        value().filter(value -> Math.abs(value.scale()) < LONGEST && value.precision() < LONGEST)
                .ifPresent(value -> slider.setProperty("value", value.toPlainString()));
    }

    /** Empty where the field is. */
    public Optional<BigDecimal> value() {
        return number.getOptionalValue();
    }

    public void setValue(BigDecimal value) {
        number.setValue(value);
        follow();
    }

    /** Says what is wrong with it; empty: nothing is. */
    public void refuse(String words) {
        number.setErrorMessage(words);
        number.setInvalid(!words.isEmpty());
    }
}
