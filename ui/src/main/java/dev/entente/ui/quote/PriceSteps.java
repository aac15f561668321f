package dev.entente.ui.quote;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.entente.quote.PricedCart;
import dev.entente.quote.PricedLine;
import dev.entente.quote.QuoteRevision;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.kit.TraceSteps;
import dev.entente.ui.statement.Trace;
import java.time.LocalDate;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** How the price of one line came about: the steps from list to net, and beside them by which program and of which day. */
final class PriceSteps extends Div {

    private static final long serialVersionUID = 1L;

    private PriceSteps(PricedLine line, @Nullable String program, @Nullable String called, int version, LocalDate day) {
        addClassName("en-explain");
        add(steps(line, step -> line.by(step, program, called)), side(line, called, version, day));
    }

    static PriceSteps of(PricedLine line, QuoteRevision revision, @Nullable String called) {
        return new PriceSteps(line, revision.program(), called, revision.version(), revision.day());
    }

    static PriceSteps of(PricedLine line, PricedCart cart) {
        return new PriceSteps(line, cart.program(), cart.called(), cart.version(), cart.day());
    }

    private static Div steps(PricedLine line, IntFunction<String> by) {
        var format = Format.user();
        var steps = new Div();
        steps.addClassName("en-explain-steps");
        var net = line.net();
        if (net == null) {
            steps.add(new Paragraph(String.valueOf(line.because())));
            return steps;
        }
        var unit = new Span("Price so far, in " + net.unit().code());
        unit.addClassName("en-muted");
        var head = new Div(new H3("How " + format.money(net) + " came about"), unit);
        head.addClassName("en-explain-head");
        steps.add(head, new TraceSteps(Trace.ofPrice(line.steps(), by, net.unit(), format), "Net", format.value(net)));
        return steps;
    }

    private static Div side(PricedLine line, @Nullable String called, int version, LocalDate day) {
        var rule = new Div(new Span(called == null ? "List prices" : called));
        if (called != null) rule.add(new StatusBadge("Version " + version, Tone.NEUTRAL));
        rule.addClassName("en-explain-rule");
        var format = Format.user();
        var facts = new Facts().fact("Prices of", format.day(day));
        var list = line.list();
        var net = line.net();
        if (list != null && net != null) {
            facts.fact("At list", format.money(list)).fact("Against list", Against.list(list, net));
            if (line.quantity() > 1) facts.fact("For each", Against.each(net, line.quantity()));
        }
        var side = new Div(new H3("Priced by"), rule, facts);
        side.addClassName("en-explain-side");
        return side;
    }
}
