package dev.entente.ui.plugin;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.entente.catalog.Counted;
import dev.entente.catalog.PluginUsage;
import dev.entente.guard.Limits;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Table;
import java.util.List;
import java.util.TreeMap;

/** What asking a plugin came to in the last thirty days, by version: as a picture, and in figures. */
public final class UsagePanel {

    private final List<PluginUsage.Row> rows;

    public UsagePanel(List<PluginUsage.Row> rows) {
        this.rows = rows;
    }

    public Panel panel(String title) {
        if (rows.isEmpty())
            return new Panel(title, new Paragraph("It was not asked. What it is asked shows here within seconds."));
        var table = new Table("", List.of("Version", "Asked", "Failed", "Usual time"));
        rows.stream()
                .collect(groupingBy(PluginUsage.Row::version, TreeMap::new, toList()))
                .descendingMap()
                .forEach((version, days) -> table.row(cells(version, sum(days))));
        return new Panel(title, new UsageChart(rows).chart(), table, more(sum(rows)));
    }

    private static Counted sum(List<PluginUsage.Row> rows) {
        return rows.stream().map(PluginUsage.Row::counted).reduce(Counted.NOTHING, Counted::plus);
    }

    private static List<Component> cells(String version, Counted counted) {
        return List.of(
                new Text(version),
                figure(Format.user().number(counted.asked())),
                figure(Format.user().number(counted.failed())),
                figure(PluginWords.time(counted.meanMicros())));
    }

    private static Span figure(String text) {
        var figure = new Span(text);
        figure.addClassName("en-money");
        return figure;
    }

    private static Facts more(Counted counted) {
        var facts = new Facts();
        if (counted.stopped() > 0) facts.fact("Stopped at a limit", number(counted.stopped()));
        if (counted.threw() > 0) facts.fact("Broke off", number(counted.threw()));
        if (counted.unfit() > 0) facts.fact("Answered what cannot be right", number(counted.unfit()));
        return facts.fact("Longest answer", PluginWords.time(counted.mostNanos() / 1_000))
                .fact(
                        "Work",
                        "usually up to " + number(counted.usualFuel()) + ", at most " + number(counted.mostFuel())
                                + " of " + number(Limits.CALL.fuel()))
                .fact(
                        "Memory",
                        "at most " + number(counted.mostCells()) + " of " + number(Limits.CALL.cells()) + " cells");
    }

    private static String number(long number) {
        return Format.user().number(number);
    }
}
