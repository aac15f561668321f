package dev.entente.ui.quote;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.UnitPrice;
import dev.entente.quote.Special;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A price of its own that is asked for on one line: so many percent less, or so much for each piece. Folded until wanted. */
final class LinePrice extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE = 500;
    private static final int MOST_PERCENT = 100;
    private static final int MOST_DECIMALS = 6;
    private static final String FINE = ", with at most " + MOST_DECIMALS + " decimals";
    static final String WRONG_PERCENTAGE = "Use a percentage above 0 and at most " + MOST_PERCENT + FINE;
    private static final BigDecimal MOST_PRICE = BigDecimal.valueOf(1, -12);

    private final Button ask = new Button("Special price");
    private final Div fields = new Div();
    private final Select<Boolean> how = new Select<>();
    private final BigDecimalField value = new BigDecimalField();
    private final transient SerializableSupplier<@Nullable Unit> currency;

    LinePrice(
            String name,
            @Nullable Special from,
            SerializableSupplier<@Nullable Unit> currency,
            SerializableRunnable changed) {
        this.currency = currency;
        addClassName("en-cart-special");
        ask.addThemeVariants(ButtonVariant.TERTIARY);
        ask.setAriaLabel("Ask for a special price of " + name);
        ask.addClickListener(click -> {
            open(true);
            value.focus();
        });
        how.setItems(true, false);
        how.setItemLabelGenerator(each -> each ? "A price each" : "Percent less");
        how.setAriaLabel("Special price of " + name + ": how it is said");
        how.addValueChangeListener(change -> {
            unit();
            if (change.isFromClient() && !value.isEmpty()) changed.run();
        });
        value.setAriaLabel("Special price of " + name);
        value.addClassName("en-number-field");
        value.setManualValidation(true);
        value.setValueChangeMode(ValueChangeMode.LAZY);
        value.setValueChangeTimeout(PAUSE);
        value.addValueChangeListener(change -> {
            check();
            if (!value.isInvalid()) changed.run();
        });
        var none = new Button("Usual price", click -> {
            value.clear();
            open(false);
            ask.focus();
        });
        none.addThemeVariants(ButtonVariant.TERTIARY);
        fields.addClassName("en-actions");
        fields.add(how, value, none);
        add(ask, fields);
        begin(from);
    }

    private void begin(@Nullable Special from) {
        how.setValue(from instanceof Special.Each);
        switch (from) {
            case Special.Off(var percentage) -> value.setValue(percentage.percent());
            case Special.Each(var price) -> value.setValue(price.value());
            case null -> value.clear();
        }
        open(from != null);
    }

    private void open(boolean isOpen) {
        ask.setVisible(!isOpen);
        fields.setVisible(isOpen);
        unit();
    }

    /** Says again in what it is, where the currency of the cart may be another. */
    void unit() {
        var unit = currency.get();
        value.setSuffixComponent(new Span(!isEach() ? "% less" : unit == null ? "each" : unit.code() + " each"));
    }

    private boolean isEach() {
        return Boolean.TRUE.equals(how.getValue());
    }

    private void check() {
        var typed = value.getValue();
        value.setInvalid(typed != null && !isRight(typed));
        value.setErrorMessage(isEach() ? "Use a price of zero or more" + FINE : WRONG_PERCENTAGE);
    }

    private boolean isRight(BigDecimal typed) {
        return isEach() ? isPrice(typed) : isPercentage(typed);
    }

    private static boolean isPrice(BigDecimal typed) {
        return typed.scale() <= MOST_DECIMALS && typed.signum() >= 0 && typed.compareTo(MOST_PRICE) <= 0;
    }

    static boolean isPercentage(BigDecimal typed) {
        return typed.scale() <= MOST_DECIMALS
                && typed.signum() > 0
                && typed.compareTo(BigDecimal.valueOf(MOST_PERCENT)) <= 0;
    }

    /** Whether something is typed that cannot be asked for. */
    boolean isWrong() {
        return value.getValue() != null && !isRight(value.getValue());
    }

    BigDecimalField field() {
        return value;
    }

    /** Null where the usual price is wanted. */
    @Nullable
    Special special() {
        var typed = value.getValue();
        if (typed == null || !isRight(typed)) return null; // others may ask before it is looked at
        if (!isEach()) return new Special.Off(Percentage.of(typed.toPlainString()));
        var unit = currency.get();
        return unit == null ? null : new Special.Each(new UnitPrice(typed, unit));
    }
}
