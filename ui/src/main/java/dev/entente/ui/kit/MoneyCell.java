package dev.entente.ui.kit;

import com.vaadin.flow.component.html.Span;
import dev.entente.api.Amount;

/** An amount to the last decimal of its unit, in tabular figures; the parent aligns it to the end of the line. */
public final class MoneyCell extends Span {

    private static final long serialVersionUID = 1L;

    public MoneyCell(Amount amount) {
        super(Format.user().money(amount));
        addClassName("en-money");
        getElement().setAttribute("data-sign", Integer.toString(Long.signum(amount.minor())));
    }
}
