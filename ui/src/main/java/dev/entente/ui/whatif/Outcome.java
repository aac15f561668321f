package dev.entente.ui.whatif;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.shared.Registration;
import dev.entente.api.Unit;
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
import dev.entente.ui.kit.Sentences;
import dev.entente.ui.kit.Table;
import dev.entente.ui.kit.Tone;
import dev.entente.whatif.OutcomeQuery.Order;
import dev.entente.whatif.OutcomeQuery.Row;
import dev.entente.whatif.Reason;
import dev.entente.whatif.Result;
import dev.entente.whatif.Result.Total;
import dev.entente.whatif.WhatIf.Levels;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a what-if comes to: figures, who gains and who loses, why, and every partner. */
final class Outcome extends Div implements Rows<Row> {

    private static final long serialVersionUID = 1L;
    private static final int MOST_OTHERS = 6;

    private final transient WhatIfDesk desk;
    private final transient Result result;
    private final Div body = new Div();
    private final Select<Order> order = new Select<>();
    private @Nullable Registration sorted;
    private transient @Nullable Total total;

    Outcome(WhatIfDesk desk, Result result) {
        this.desk = desk;
        this.result = result;
        addClassName("en-stack");
        body.addClassName("en-stack");
        var notices = WhatIfView.notices(result);
        if (notices.getComponentCount() > 0) add(notices);
        if (result.totals().isEmpty()) {
            add(new EmptyState(
                    "report",
                    "Nothing to compare",
                    "The partners of the program sold nothing on these days. Try it on a longer time."));
        } else {
            order.setItems(Order.values());
            order.setItemLabelGenerator(WhatIfWords::order);
            order.setAriaLabel("Order");
            order.setValue(Order.CHANGES);
            if (result.totals().size() > 1) add(units());
            add(body);
            show(result.totals().getFirst());
        }
        add(new Panel("What this rests on", Sentences.list(result.assumptions())));
    }

    private Component units() {
        var unit = new Select<Total>();
        unit.setLabel("Counted in");
        unit.setItems(result.totals());
        unit.setItemLabelGenerator(each -> each.unit().code());
        unit.setValue(result.totals().getFirst());
        unit.addValueChangeListener(change -> show(change.getValue()));
        return unit;
    }

    private void show(Total shown) {
        total = shown;
        body.removeAll();
        var chart = new Div(new Panel("Who gains and who loses", new GainChart(top(Order.LOSES), top(Order.GAINS))));
        chart.addClassName("en-column");
        var levels = new Div(new Panel("Levels", moves()));
        levels.addClassName("en-column");
        var columns = new Div(chart, levels);
        columns.addClassName("en-columns");
        body.add(
                figures(shown),
                columns,
                new Panel("Why", why(shown.unit())),
                new Panel("Partners", listing(shown.unit())));
        others(shown.unit());
    }

    private List<Row> top(Order by) {
        if (total == null) return List.of();
        return desk.reading.partners(result.whatIf().id(), total.unit().code(), by, 0, GainChart.EACH);
    }

    private Div figures(Total of) {
        var format = Format.user();
        var counts = of.counts();
        long held = counts.heldThen() - counts.heldNow();
        var heldWords = held == 0
                ? "none more is held"
                : format.number(Math.abs(held)) + (held > 0 ? " more held for a person" : " fewer held for a person");
        return Figure.strip(
                new Figure("Now", format.figure(of.now()), new Remark("", "paid, less what was charged", Tone.NEUTRAL)),
                new Figure(
                        "With the draft",
                        format.figure(of.then()),
                        new Remark(WhatIfWords.share(of.now(), of.difference()), "of what is now", Tone.NEUTRAL)),
                new Figure(
                        "Difference",
                        WhatIfWords.signedFigure(of.difference()),
                        new Remark(
                                "",
                                format.number(of.gaining()) + " gain, " + format.number(of.losing()) + " lose",
                                Tone.NEUTRAL)),
                new Figure(
                        "Changed",
                        format.number(counts.changed()),
                        new Remark("", "of " + WhatIfWords.results(counts.seen()) + ", " + heldWords, Tone.NEUTRAL)));
    }

    private Component why(Unit unit) {
        var reasons = result.reasons().stream()
                .filter(each -> each.difference().unit().equals(unit))
                .toList();
        return reasons(reasons);
    }

    static Component reasons(List<Reason.Total> reasons) {
        if (reasons.isEmpty()) return new Span("Nothing would be another amount.");
        var table = new Table("", List.of("What differs", "Results", "Difference"));
        for (var each : reasons)
            table.row(List.of(new Span(each.words()), number(each.results()), new MoneyCell(each.difference())));
        return table;
    }

    private static Span number(long count) {
        var number = new Span(Format.user().number(count));
        number.addClassName("en-money");
        return number;
    }

    private Component moves() {
        if (result.moves().isEmpty())
            return new Span(
                    result.whatIf().levels() == Levels.KEPT
                            ? "Everybody has the level that it had."
                            : "Everybody would have the level that it has.");
        return Sentences.list(result.moves().stream()
                .map(move -> WhatIfWords.levels(move.from(), move.to()) + ": " + WhatIfWords.partners(move.partners()))
                .toList());
    }

    private Component listing(Unit unit) {
        var list = new Listing<Row>(new Noun("partner", "partners"), this);
        if (sorted != null) sorted.remove();
        sorted = order.addValueChangeListener(change -> list.refresh());
        var sorting = new Div(order);
        sorting.addClassName("en-toolbar");
        var listing = list.opening("Partner", this::way, Row::partner, Outcome::line)
                .money("Now", row -> row.outcome().now())
                .money("With the draft", row -> row.outcome().then())
                .money("Difference", row -> row.outcome().difference())
                .column("Level", Outcome::levels)
                .card(row -> new Card(
                        row.partner(),
                        way(row),
                        WhatIfWords.signed(row.outcome().difference()),
                        Format.user().money(row.outcome().now()) + " \u2192 "
                                + Format.user().money(row.outcome().then()),
                        "",
                        Tone.NEUTRAL))
                .whenEmpty(new EmptyState(
                        "report", "Nothing in " + unit.code(), "No partner has results that are counted in it."));
        return new Div(sorting, listing);
    }

    private static String levels(Row row) {
        return WhatIfWords.levels(row.outcome().tierNow(), row.outcome().tierThen());
    }

    private static String line(Row row) {
        var counts = row.outcome().counts();
        return Format.user().number(counts.changed()) + " of " + WhatIfWords.results(counts.seen()) + " changed";
    }

    private String way(Row row) {
        return "what-ifs/" + result.whatIf().id() + "/partners/" + row.outcome().partnerId();
    }

    /** Other drafts of the program, and this one before it was changed. */
    private void others(Unit unit) {
        var others = desk.reading.compared(result.whatIf().code(), MOST_OTHERS + 1).stream()
                .filter(each -> each.isFinished() && each.in(unit.code()).isPresent())
                .collect(Collectors.toList());
        if (others.stream()
                .allMatch(each -> each.whatIf().id().equals(result.whatIf().id()))) return;
        var table = new Table("", List.of("What was tried", "Now", "With the draft", "Difference"));
        for (var each : others) {
            var of = each.in(unit.code()).orElseThrow();
            boolean isThis = each.whatIf().id().equals(result.whatIf().id());
            var name = WhatIfWords.about(each.whatIf()) + ", "
                    + desk.when(each.whatIf().askedAt());
            Component link = isThis
                    ? new Span(name + " (this one)")
                    : new Anchor("what-ifs/" + each.whatIf().id(), name);
            table.row(List.of(link, new MoneyCell(of.now()), new MoneyCell(of.then()), new MoneyCell(of.difference())));
        }
        body.add(new Panel("Beside other drafts of the program", table));
    }

    @Override
    public List<Row> read(String search, int offset, int limit) {
        if (total == null) return List.of();
        var by = order.getValue() == null ? Order.CHANGES : order.getValue();
        return desk.reading.partners(result.whatIf().id(), total.unit().code(), by, offset, limit);
    }

    @Override
    public int count(String search) {
        return total == null
                ? 0
                : desk.reading.count(result.whatIf().id(), total.unit().code());
    }
}
