package dev.entente.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;

/** One record beside its list: name and close, what it is worth and its status, and whatever follows below. */
public final class Detail extends Div {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final Div body = new Div();

    public Detail(String name, String quiet, SerializableRunnable close) {
        this.name = name;
        addClassName("en-detail");
        var leave = new Button(new Glyph("close"), click -> close.run());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        leave.setAriaLabel("Close " + name);
        leave.setTooltipText("Close");
        var more = new Span(quiet);
        more.addClassName("en-muted");
        var head = new Header(new Div(new H2(name), more), leave);
        head.addClassName("en-detail-head");
        body.addClassName("en-detail-body");
        add(head, body);
    }

    /** What it is called, also for who cannot see it. */
    public String name() {
        return name;
    }

    /** The figure that stands out, and its status. */
    public Detail worth(String amount, Component status) {
        var figure = new Span(amount);
        figure.addClassName("en-detail-amount");
        var row = new Div(figure, status);
        row.addClassName("en-detail-worth");
        body.add(row);
        return this;
    }

    public Detail with(Component... content) {
        body.add(content);
        return this;
    }
}
