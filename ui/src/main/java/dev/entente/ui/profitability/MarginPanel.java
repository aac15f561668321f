package dev.entente.ui.profitability;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.entente.api.Amount;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.profitability.Example;
import dev.entente.profitability.Figures;
import dev.entente.profitability.MotionCase;
import dev.entente.profitability.TierCase;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Table;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.kit.TraceSteps;
import dev.entente.ui.statement.Trace;
import java.util.List;
import java.util.Set;

/** How the margin of one tier comes about: motion by motion, and of each kind of deal the first with all its steps. */
final class MarginPanel {

    private final TierCase tier;
    private final Set<String> open;
    private final Format format = Format.user();

    private MarginPanel(TierCase tier, Set<String> open) {
        this.tier = tier;
        this.open = open;
    }

    /** Open are the kinds of deals whose steps somebody looks at; whoever opens or closes one changes them. */
    static Panel of(TierCase tier, Set<String> open) {
        var made = new MarginPanel(tier, open);
        var name = tier.tier() == null ? "" : " as " + tier.tier().name();
        var panel = new Panel("How the margin comes about" + name, made.motions(), made.sum());
        tier.motions().stream().filter(motion -> !motion.notes().isEmpty()).forEach(motion -> panel.add(notes(motion)));
        panel.add(made.examples());
        return panel;
    }

    private Table motions() {
        var table =
                new Table("", List.of("Motion", "Deals", "Revenue", "Price", "Earned", "Services", "Cost", "Margin"));
        table.addClassName("en-table-figures");
        for (var motion : tier.motions()) {
            var sums = motion.figures();
            if (sums.revenue().minor() == 0 && sums.deals() == 0) continue;
            table.row(List.of(
                    new Span(Format.word(motion.motion())),
                    new Span(format.number(sums.deals())),
                    whole(sums.revenue()),
                    whole(sums.price()),
                    whole(sums.earned().minus(sums.charged())),
                    whole(sums.services()),
                    whole(sums.cost().negated()),
                    whole(sums.margin())));
        }
        return table;
    }

    private Facts sum() {
        var facts = new Facts()
                .fact("Margin of all deals", whole(tier.figures().margin()))
                .fact("People", whole(tier.people().negated()))
                .fact("Training and certification", whole(tier.investment().negated()))
                .fact("What is left", whole(tier.margin()));
        facts.addClassName("en-business-sum");
        return facts;
    }

    private Component whole(Amount amount) {
        var text = new Span(format.whole(amount));
        text.addClassName("en-money");
        if (amount.isNegative()) text.getElement().setAttribute("data-sign", "-1");
        return text;
    }

    private static Notice notes(MotionCase motion) {
        return new Notice(
                        Tone.WARN,
                        Format.word(motion.motion()) + ": not all of it can be worked out",
                        "It counts as nothing here.")
                .resting(motion.notes().toArray(String[]::new));
    }

    private Div examples() {
        var all = new Div();
        all.addClassName("en-business-examples");
        for (var motion : tier.motions()) for (var example : motion.examples()) all.add(example(motion, example));
        return all;
    }

    private NativeDetails example(MotionCase motion, Example example) {
        var margin = example.figures().margin();
        var title = Format.word(motion.motion()) + " \u00b7 " + CaseWords.what(example.what()) + " leaves "
                + format.money(margin);
        var content = new Div();
        content.addClassName("en-tried");
        price(example, content);
        earning(motion, example, content);
        content.add(new H3("What it leaves"), left(example.figures()));
        var details = new NativeDetails(title, content);
        details.addClassName("en-more");
        var kind = motion.motion() + " " + example.what();
        details.setOpen(open.contains(kind));
        details.addToggleListener(toggled -> {
            if (toggled.isOpened()) open.add(kind);
            else open.remove(kind);
        });
        return details;
    }

    private void price(Example example, Div content) {
        var price = example.price();
        if (price == null) return;
        var net = price.net();
        if (net == null) {
            content.add(new Paragraph(String.valueOf(price.because())));
            return;
        }
        content.add(
                new H3("The partner buys for " + format.money(net)),
                new TraceSteps(
                        Trace.ofPrice(price.steps(), price::by, net.unit(), format), "Price", format.value(net)));
    }

    private void earning(MotionCase motion, Example example, Div content) {
        if (!(example.earning() instanceof Earned earned)) return;
        var verb = switch (earned.kind()) {
            case PAYS -> "The program pays";
            case CHARGES -> "The program charges";
            case RETAINS -> "The partner keeps";
        };
        content.add(
                new H3(motion.offer() + ": " + format.money(earned.amount())),
                new TraceSteps(
                        Trace.ofPrice(earned.steps(), _ -> "", earned.amount().unit(), format),
                        verb,
                        format.value(earned.amount())));
    }

    private Facts left(Figures figures) {
        var facts = new Facts();
        fact(facts, "Price margin", figures.price());
        fact(facts, "Earned", figures.earned());
        fact(facts, "Charged", figures.charged().negated());
        fact(facts, "Services", figures.services());
        fact(facts, "Cost of sale", figures.cost().negated());
        return facts.fact("Margin", format.money(figures.margin()));
    }

    private void fact(Facts facts, String words, Amount amount) {
        if (amount.minor() != 0) facts.fact(words, format.money(amount));
    }
}
