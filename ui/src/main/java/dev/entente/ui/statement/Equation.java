package dev.entente.ui.statement;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.entente.api.Amount;
import dev.entente.ui.kit.MoneyCell;

/** Totals that read as a sum, with what it comes to at the end. */
public final class Equation extends Div {

    private static final long serialVersionUID = 1L;

    public Equation() {
        addClassName("en-equation");
    }

    public Equation term(String sign, String label, Amount amount) {
        var operator = new Span(sign);
        operator.addClassName("en-equation-sign");
        var name = new Span(label);
        name.addClassName("en-figure-label");
        var value = new MoneyCell(amount);
        value.addClassName("en-equation-value");
        add(new Div(operator, new Div(name, value)));
        return this;
    }
}
