package dev.entente.ui.clock;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.entente.clock.Compliance.Kept;
import dev.entente.clock.Compliance.Line;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How promises of one side were kept in a quarter: towards all, and towards one partner, side by side. */
final class KeptTable {

    /** A column: towards whom, and which figures of a line say so. */
    record Towards(String whom, Function<Line, @Nullable Kept> kept) {}

    private KeptTable() {}

    static Component of(List<Line> lines, List<Towards> columns) {
        if (lines.isEmpty())
            return new EmptyState(
                    "clock", "Nothing is promised yet", "What is promised stands here, with how it was kept.");
        var heads = new ArrayList<>(List.of("Promise"));
        for (var column : columns) heads.add(column.whom());
        var table = new Table("", heads);
        for (var line : lines) {
            var cells = new ArrayList<Component>(List.of(cell(line.promise(), line.within())));
            for (var column : columns) cells.add(figures(line, column.kept().apply(line)));
            table.row(cells);
        }
        return table;
    }

    private static Component figures(Line line, @Nullable Kept kept) {
        if (kept == null || kept.of() == 0) return cell("Nothing was due", "");
        var median = kept.medianSeconds();
        var percent = String.format(Locale.ROOT, "%.1f%%", kept.percent());
        return cell(
                kept.kept() + " of " + kept.of() + " kept (" + percent + ")",
                median == null ? "" : "Median " + ClockWords.time(line.within(), median));
    }

    private static Component cell(String words, String quiet) {
        var more = new Span(quiet);
        more.addClassName("en-muted");
        var cell = new Div(new Span(words), more);
        cell.addClassName("en-cell-2");
        return cell;
    }
}
