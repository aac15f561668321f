package dev.entente.ui.kit;

import com.vaadin.flow.component.html.Span;
import dev.entente.api.Amount;

/** An amount to the last decimal of its unit, in tabular figures; the parent aligns it to the end of the line. */
public final class MoneyCell extends Span {

    private static final long serialVersionUID = 1L;

    public MoneyCell(Amount amount) {
        this(amount, Long.signum(amount.minor()));
    }

    private MoneyCell(Amount amount, int sign) {
        super(Format.user().money(amount));
        addClassName("en-money");
        getElement().setAttribute("data-sign", Integer.toString(sign));
    }

    /** Where a negative amount is as ordinary as any other, and asks for nothing: what books come to. */
    public static MoneyCell plain(Amount amount) {
        return new MoneyCell(amount, 0);
    }
}
