package dev.entente.ui.quote;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.entente.problem.Problem;
import dev.entente.quote.PricedCart;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Refusals;
import dev.entente.ui.kit.Tone;
import java.util.Map;

/** What a cart comes to, always in sight, with what can be done with it and why it can\u2019t. */
final class CartTotal extends Div {

    private static final long serialVersionUID = 1L;

    private final Span net = new Span();
    private final Span list = new Span();
    private final Span stands = new Span();
    private final Div refused = new Div();

    CartTotal(Component... actions) {
        addClassName("en-cart-total");
        net.addClassNames("en-money", "en-cart-sum");
        net.getElement().setAttribute("role", "status");
        list.addClassNames("en-muted", "en-money");
        stands.addClassName("en-muted");
        var figures = new Div(net, list, stands);
        figures.addClassName("en-cart-figures");
        var row = new Div(actions);
        row.addClassName("en-actions");
        var bar = new Div(figures, row);
        bar.addClassName("en-cart-bar");
        refused.addClassName("en-cart-refused");
        add(refused, bar);
        empty();
    }

    void empty() {
        net.setText("Nothing in the cart yet");
        list.setText("");
        stands.setText("");
    }

    void show(PricedCart cart) {
        var format = Format.user();
        var without = cart.lines().stream().filter(line -> line.net() == null).count();
        net.setText(format.money(cart.net()));
        var words = cart.list().equals(cart.net())
                ? "At list"
                : format.money(cart.list()) + " at list, " + Against.list(cart.list(), cart.net());
        if (without > 0) words += " \u00b7 " + without + (without == 1 ? " line" : " lines") + " without a price";
        list.setText(words);
        var by = cart.called() == null ? "list prices" : cart.called() + ", version " + cart.version();
        stands.setText("Good through " + format.day(cart.validThrough()) + " \u00b7 " + by + rate(cart));
        var older = cart.older();
        if (older != null) refused.add(new Notice(Tone.INFO, "Prices of an older version", older));
        if (!cart.uncosted().isEmpty()) refused.add(uncosted(cart));
    }

    private static Notice uncosted(PricedCart cart) {
        return new Notice(
                Tone.WARN,
                "The least margin is not kept for " + String.join(", ", cart.uncosted()),
                "Nobody said what a piece costs you. Add it under Costs.");
    }

    private static String rate(PricedCart cart) {
        return cart.rate() == null ? "" : " \u00b7 " + cart.rate().source();
    }

    void clear() {
        refused.removeAll();
    }

    /** Says why nothing can be said. */
    void unpriced(Problem problem, Map<String, Component> fields) {
        net.setText("No price yet");
        list.setText("");
        stands.setText("");
        Refusals.mark(problem, fields, refused);
    }

    void refuse(Problem problem, Map<String, Component> fields) {
        Refusals.show(problem, fields, refused);
    }

    void broken() {
        net.setText("No price yet");
        refused.add(
                new Notice(Tone.BAD, "Prices can\u2019t be read now", "What you typed stays. Change it or try again."));
    }
}
