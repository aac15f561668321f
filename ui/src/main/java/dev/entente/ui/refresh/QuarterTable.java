package dev.entente.ui.refresh;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import dev.entente.api.Amount;
import dev.entente.program.Tier;
import dev.entente.refresh.QuarterFigures;
import dev.entente.refresh.RefreshPage;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a program ran in a quarter, beside the one before: a line for each figure. */
final class QuarterTable {

    private static final String NOTHING = "\u2013";

    private final RefreshPage page;
    private final Table table;

    private QuarterTable(RefreshPage page, LocalDate today) {
        this.page = page;
        var quarter = page.row().refresh().quarter();
        boolean isRunning = page.now().through().equals(today)
                && page.row().refresh().dueOn().isAfter(today);
        this.table = new Table(
                isRunning ? "Through " + Format.user().day(today) : "",
                List.of(
                        "Figure",
                        RefreshWords.quarter(quarter.before()),
                        RefreshWords.quarter(quarter) + (isRunning ? " so far" : "")));
    }

    static Table of(RefreshPage page, LocalDate today) {
        return new QuarterTable(page, today).filled();
    }

    private Table filled() {
        count("Partners", QuarterFigures::partners);
        for (var tier : page.tiers().reversed())
            count(tier.name(), figures -> figures.tiers().getOrDefault(tier.code(), 0L));
        if (!page.tiers().isEmpty()) count("Without a tier of it", figures -> figures.partners() - tiered(figures));
        amounts("Partners earned", QuarterFigures::earned);
        count("Registrations submitted", QuarterFigures::registered);
        count("Of those approved", QuarterFigures::approved);
        count("Deals won", QuarterFigures::won);
        amounts("Worth of deals won", QuarterFigures::worth);
        return table;
    }

    private long tiered(QuarterFigures figures) {
        var known = page.tiers().stream().map(Tier::code).toList();
        return figures.tiers().entrySet().stream()
                .filter(each -> known.contains(each.getKey()))
                .mapToLong(each -> each.getValue())
                .sum();
    }

    private void count(String words, Function<QuarterFigures, Long> of) {
        row(words, figures -> Format.user().number(of.apply(figures)));
    }

    private void amounts(String words, Function<QuarterFigures, List<Amount>> of) {
        row(words, figures -> {
            var amounts = of.apply(figures);
            return amounts.isEmpty()
                    ? NOTHING
                    : amounts.stream().map(Format.user()::money).collect(Collectors.joining(", "));
        });
    }

    private void row(String words, Function<QuarterFigures, String> of) {
        var before = page.before();
        var cells = Stream.of(before == null ? NOTHING : of.apply(before), of.apply(page.now()))
                .<Component>map(QuarterTable::figure)
                .toList();
        var row = new ArrayList<Component>(List.of(new Text(words)));
        row.addAll(cells);
        table.row(row);
    }

    private static Span figure(String value) {
        var figure = new Span(value);
        figure.addClassName("en-money");
        return figure;
    }
}
