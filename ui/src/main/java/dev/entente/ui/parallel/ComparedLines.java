package dev.entente.ui.parallel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import dev.entente.api.Amount;
import dev.entente.parallel.Cause;
import dev.entente.parallel.Compared;
import dev.entente.parallel.ComparedQuery.Filter;
import dev.entente.parallel.ComparedQuery.Row;
import dev.entente.parallel.Comparison;
import dev.entente.partner.Partner;
import dev.entente.ui.kit.Card;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Figure;
import dev.entente.ui.kit.Figure.Remark;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Listing;
import dev.entente.ui.kit.Listing.Noun;
import dev.entente.ui.kit.MoneyCell;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Rows;
import dev.entente.ui.kit.Table;
import dev.entente.ui.kit.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where two systems agree and where they do not: sums, causes, partners, and every line. */
final class ComparedLines extends Div implements Rows<Row> {

    private static final long serialVersionUID = 1L;
    private static final int MOST_PARTNERS = 8;

    private final transient ParallelDesk desk;
    private final transient Comparison of;
    private final Select<Cause> cause = new Select<>();
    private final ComboBox<Partner> partner = new ComboBox<>();

    ComparedLines(ParallelDesk desk, Comparison of) {
        this.desk = desk;
        this.of = of;
        addClassName("en-stack");
        of.units().stream().findFirst().flatMap(of::total).ifPresent(total -> add(figures(total)));
        var left = new Div(new Panel("Why they differ", causes()));
        left.addClassName("en-column");
        var side = new Div(new Panel("Furthest apart", furthest()));
        side.addClassName("en-column");
        var columns = new Div(left, side);
        columns.addClassName("en-columns");
        add(columns, new Panel("Line by line", listing()));
    }

    private Div figures(Comparison.Sum total) {
        var format = Format.user();
        var unit = total.there().unit();
        long same = of.sums().stream()
                .filter(sum -> sum.cause() == Cause.SAME && sum.there().unit().equals(unit))
                .mapToLong(Comparison.Sum::lines)
                .sum();
        long percent = total.lines() == 0 ? 0 : 100 * same / total.lines();
        return Figure.strip(
                new Figure(
                        "There",
                        format.figure(total.there()),
                        new Remark("", "paid by " + of.run().system(), Tone.NEUTRAL)),
                new Figure(
                        "Here",
                        format.figure(total.here()),
                        new Remark("", "worked out for the same months", Tone.NEUTRAL)),
                new Figure(
                        "Apart",
                        format.figure(total.difference()),
                        new Remark("", total.difference().isNegative() ? "more here" : "more there", Tone.NEUTRAL)),
                new Figure(
                        "Agree",
                        percent + "%",
                        new Remark(
                                "",
                                format.number(same) + " of " + format.number(total.lines()) + " lines",
                                Tone.NEUTRAL)));
    }

    private Component causes() {
        var table = new Table("", List.of("Cause", "Lines", "There", "Here", "Apart"));
        for (var sum : of.sums()) {
            var what = new Div(new Span(sum.cause().label()));
            var words = new Div(sum.cause().words());
            words.addClassName("en-muted");
            what.add(words);
            table.row(List.of(
                    what,
                    number(sum.lines()),
                    new MoneyCell(sum.there()),
                    new MoneyCell(sum.here()),
                    new MoneyCell(sum.difference())));
        }
        return table;
    }

    private static Span number(long count) {
        var number = new Span(Format.user().number(count));
        number.addClassName("en-money");
        return number;
    }

    private Component furthest() {
        var apart = desk.reading.furthest(of.run().id(), MOST_PARTNERS);
        if (apart.isEmpty()) return new Span("Every partner comes to the same on both sides.");
        var table = new Table("", List.of("Partner", "Apart"));
        for (var each : apart) table.row(List.of(new Span(each.partner()), new MoneyCell(each.difference())));
        return table;
    }

    private Component listing() {
        cause.setItems(of.sums().stream().map(Comparison.Sum::cause).distinct().toList());
        cause.setItemLabelGenerator(each -> each == null ? "All that differ" : each.label());
        cause.setEmptySelectionAllowed(true);
        cause.setEmptySelectionCaption("All that differ");
        cause.setAriaLabel("Cause");
        desk.partners.offer(partner);
        return new Listing<Row>(new Noun("line", "lines"), this)
                .filter(cause)
                .filter(partner)
                .exporting(typed -> desk.reading.sheet(filter()))
                .named("Partner", Row::partner, row -> reference(row.line()))
                .column("Month", row -> Format.user().shortMonth(row.line().month()))
                .column("There", row -> money(row.line().there()))
                .column("Here", row -> money(row.line().here()))
                .money("Apart", row -> row.line().difference())
                .wide("Cause", row -> words(row.line()))
                .card(row -> new Card(
                        row.partner(),
                        "",
                        Format.user().money(row.line().difference()),
                        reference(row.line()) + " · " + words(row.line()),
                        "",
                        Tone.NEUTRAL))
                .whenEmpty(new EmptyState("check", "They agree", "Every line comes to the same on both sides."));
    }

    private static String reference(Compared line) {
        var name = line.reference().isEmpty() ? "The month" : line.reference();
        return line.about().isEmpty() ? name : name + " · " + line.about();
    }

    private static String words(Compared line) {
        return line.words().isEmpty() ? line.cause().label() : line.cause().label() + ": " + line.words();
    }

    private static String money(@Nullable Amount amount) {
        return amount == null ? "Nothing" : Format.user().money(amount);
    }

    private Filter filter() {
        var of = partner.getValue() == null ? null : partner.getValue().id();
        return new Filter(this.of.run().id(), cause.getValue(), of, cause.getValue() == null);
    }

    @Override
    public List<Row> read(String search, int offset, int limit) {
        return desk.reading.lines(filter(), offset, limit);
    }

    @Override
    public int count(String search) {
        return desk.reading.count(filter());
    }
}
