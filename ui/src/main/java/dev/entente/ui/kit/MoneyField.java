package dev.entente.ui.kit;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import dev.entente.api.Amount;
import dev.entente.api.Unit;
import java.util.Optional;

/** A field for an amount in one unit, which stands behind the figure. */
public final class MoneyField extends BigDecimalField {

    private static final long serialVersionUID = 1L;

    private Unit unit;

    public MoneyField(String label, Unit unit) {
        super(label);
        this.unit = unit;
        addClassName("en-number-field");
        setI18n(new BigDecimalFieldI18n().setBadInputErrorMessage("Write a figure such as 48200.00"));
        count(unit);
    }

    /** Counts in another unit from now on; the figure stays. */
    public void count(Unit other) {
        unit = other;
        setSuffixComponent(new Span(other.code()));
    }

    public void setAmount(Amount amount) {
        count(amount.unit());
        setValue(amount.value());
    }

    /** None where the field is empty; ask {@link #fits} first. */
    public Optional<Amount> amount() {
        return getOptionalValue().map(value -> Amount.exactly(value, unit));
    }

    /** Whether the figure is one of this unit: not too large, and with no more decimals than it has. */
    public boolean fits() {
        try {
            amount();
            return true;
        } catch (ArithmeticException tooFine) {
            return false;
        }
    }
}
