package dev.entente.ui.profitability;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.entente.api.Amount;
import dev.entente.profitability.BusinessCase;
import dev.entente.profitability.BusinessCase.Next;
import dev.entente.profitability.TierCase;
import dev.entente.ui.kit.Figure;
import dev.entente.ui.kit.Figure.Remark;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Table;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.level.GaugeList;
import java.util.ArrayList;
import java.util.List;

/** What comes out of what is assumed: in figures, month by month, tier by tier, and what the next one would change. */
final class CasePanels {

    private final BusinessCase found;
    private final TierCase focus;
    private final boolean vendor;
    private final Format format = Format.user();

    /** Before the vendor's people, tiers are the partner's; focus is the one that all is told of. */
    CasePanels(BusinessCase found, TierCase focus, boolean vendor) {
        this.found = found;
        this.focus = focus;
        this.vendor = vendor;
    }

    Component figures() {
        int months = focus.cumulative().size();
        var span = months == 1 ? "in one month" : "in " + months + " months";
        var all = new ArrayList<Figure>();
        var asTier = focus.tier() == null ? span : span + ", as " + focus.tier().name();
        all.add(new Figure("Margin", format.figure(focus.margin()), new Remark("", asTier, tone(focus.margin()))));
        all.add(new Figure(
                "Revenue",
                format.figure(focus.figures().revenue()),
                new Remark(
                        format.number(focus.figures().deals()),
                        deals(focus.figures().deals()),
                        Tone.NEUTRAL)));
        all.add(breakEven(months));
        found.next().ifPresent(next -> all.add(next(next)));
        return Figure.strip(all.toArray(Figure[]::new));
    }

    private static String deals(int count) {
        return count == 1 ? "deal" : "deals";
    }

    private Figure breakEven(int months) {
        var month = focus.breakEven();
        return month == null
                ? new Figure("Break-even", "Not reached", new Remark("", "within " + months + " months", Tone.BAD))
                : new Figure("Break-even", "Month " + month, new Remark("", "from then on nothing is lost", Tone.GOOD));
    }

    private Figure next(Next next) {
        long missing = next.asks().stream().filter(ask -> !ask.isMet()).count();
        var words = missing == 0 ? "a year, nothing is missing" : "a year, " + missing + " still missing";
        return new Figure(
                CaseWords.name(next.to()) + " would bring",
                CaseWords.change(next.year()),
                new Remark("", words, tone(next.year())));
    }

    private static Tone tone(Amount amount) {
        if (amount.minor() == 0) return Tone.NEUTRAL;
        return amount.isNegative() ? Tone.BAD : Tone.GOOD;
    }

    Panel course() {
        return new Panel("Margin so far, month by month", new CumulativeChart(found.tiers(), focus));
    }

    Panel tiers() {
        var table = new Table(
                "", List.of("Tier", "Revenue", "Earned", "Margin", "Break-even", "Against " + CaseWords.name(focus)));
        table.addClassName("en-table-figures");
        for (var tier : found.tiers()) {
            var month = tier.breakEven();
            table.row(List.of(
                    name(tier),
                    amount(tier.figures().revenue()),
                    amount(tier.figures().earned()),
                    amount(tier.margin()),
                    new Text(month == null ? "Not reached" : "Month " + month),
                    new Text(
                            tier.equals(focus)
                                    ? ""
                                    : CaseWords.change(tier.margin().minus(focus.margin())))));
        }
        return new Panel("Tier by tier", quiet("Each as if it were held all the time, with the same business."), table);
    }

    private Component name(TierCase tier) {
        var name = new Span(CaseWords.name(tier));
        boolean isCurrent = found.current().filter(tier::equals).isPresent();
        if (!isCurrent || tier.tier() == null) return name;
        var words = new Span(name, new StatusBadge(vendor ? "Today" : "Your tier", Tone.INFO));
        words.addClassName("en-title-row");
        return words;
    }

    private Component amount(Amount amount) {
        var text = new Span(format.whole(amount));
        text.addClassName("en-money");
        if (amount.isNegative()) text.getElement().setAttribute("data-sign", "-1");
        return text;
    }

    /** What is left for the vendor; none before a partner. */
    List<Panel> vendors() {
        if (found.vendor(focus) == null) return List.of();
        var table = new Table("", List.of("Tier", "Invoiced", "To the partner", "Cost", "Margin"));
        table.addClassName("en-table-figures");
        for (var tier : found.tiers()) {
            var left = found.vendor(tier);
            if (left == null) continue;
            table.row(List.of(
                    name(tier),
                    amount(left.invoiced()),
                    amount(left.paid()),
                    amount(left.cost()),
                    amount(left.margin())));
        }
        return List.of(new Panel(
                "What is left for us",
                quiet(
                        "What is invoiced, less what the partner gets and what the product costs. Partners do not see this."),
                table));
    }

    List<Panel> next() {
        return found.next().map(this::panel).stream().toList();
    }

    private Panel panel(Next next) {
        var months = focus.cumulative().size();
        var words = "With the same business, " + CaseWords.name(next.to()) + " changes the margin by "
                + CaseWords.change(next.year()) + " a year, " + CaseWords.change(next.whole()) + " in " + months
                + " months.";
        var sold = found.year(focus.figures().invoiced());
        var panel = new Panel(
                "On the way to " + CaseWords.name(next.to()),
                new Paragraph(words),
                quiet("What is assumed here would count as sales of " + format.whole(sold) + " a year."));
        if (next.asks().isEmpty()) panel.add(quiet(CaseWords.name(next.to()) + " is given, and asks for no figures."));
        else panel.add(new Div(GaugeList.of(next.asks())));
        return panel;
    }

    static Paragraph quiet(String text) {
        var words = new Paragraph(text);
        words.addClassName("en-muted");
        return words;
    }
}
