package dev.entente.ui.contribution;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.entente.api.Amount;
import dev.entente.contribution.Contribution;
import dev.entente.contribution.Figure;
import dev.entente.contribution.Whose;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.MoneyCell;
import dev.entente.ui.kit.Table;
import java.util.List;
import java.util.function.Function;

/** The sum line by line beside the months before; each figure leads to what it is made of. */
final class SumTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Contribution now;
    private final transient Contribution before;
    private final transient dev.entente.contribution.Span span;
    private final transient Whose whose;
    private final Table table = new Table("", List.of("Figure", "These months", "The months before", "Change"));

    SumTable(Contribution now, Contribution before, dev.entente.contribution.Span span, Whose whose) {
        this.now = now;
        this.before = before;
        this.span = span;
        this.whose = whose;
        add(table);
        line(Figure.REGISTERED);
        line(Figure.OTHER);
        sum("Revenue", Contribution::revenue);
        line(Figure.GOODS);
        sum("Partner-derived margin", Contribution::margin);
        line(Figure.COMMISSIONS);
        line(Figure.INCENTIVES);
        line(Figure.CORRECTIONS);
        line(Figure.CHARGES);
        line(Figure.FEES);
        sum("Margin after earnings and fees", Contribution::afterEarnings);
        line(Figure.PROGRAM);
        sum("Contribution", Contribution::contribution);
        sum("Beside it: net revenue after fees", Contribution::netRevenue);
        line(Figure.INFLUENCED);
    }

    private void line(Figure figure) {
        var amount = signed(figure, now);
        var earlier = signed(figure, before);
        if (amount.minor() == 0 && earlier.minor() == 0 && figure.sign() == 0) return;
        var name = amount.minor() == 0 && now.figures(figure).isEmpty()
                ? new Span(figure.title())
                : new Anchor(ContributionAddress.lines(figure, span, whose), figure.title());
        row(name, amount, earlier);
    }

    private static Amount signed(Figure figure, Contribution of) {
        return figure.sign() < 0 ? of.of(figure).negated() : of.of(figure);
    }

    private void sum(String words, Function<Contribution, Amount> figure) {
        var name = new Span(words);
        name.addClassName("en-strong");
        row(name, figure.apply(now), figure.apply(before));
    }

    private void row(Component name, Amount amount, Amount earlier) {
        boolean isTurned = amount.isNegative() != earlier.isNegative();
        var change = new Span(
                isTurned
                        ? ""
                        : ContributionView.change(abs(amount), abs(earlier))
                                .map(Format.user()::change)
                                .orElse(""));
        change.addClassName("en-money");
        table.row(List.of(name, MoneyCell.plain(amount), MoneyCell.plain(earlier), change));
    }

    // What is taken away grows as well as what is added; a sum that changes its sign has no percentage.
    private static Amount abs(Amount amount) {
        return amount.isNegative() ? amount.negated() : amount;
    }
}
