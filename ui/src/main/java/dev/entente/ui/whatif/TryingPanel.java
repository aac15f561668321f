package dev.entente.ui.whatif;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.entente.drafting.ProgramDraft;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.MoneyCell;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Table;
import dev.entente.ui.shell.Working;
import dev.entente.whatif.Result;
import dev.entente.whatif.WhatIf.Levels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** On the page of a draft: trying it on past sales, and what came of it so far. */
public final class TryingPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    private final transient WhatIfDesk desk;
    private final transient ProgramDraft draft;

    public TryingPanel(WhatIfDesk desk, ProgramDraft draft, boolean isClean) {
        this.desk = desk;
        this.draft = draft;
        if (!desk.mayRead() || draft.begun() == 0) return;
        var tried = desk.reading.of(draft.id(), SHOWN);
        boolean canStart = isClean && draft.state().isOpen() && desk.mayRun();
        if (tried.isEmpty() && !canStart) return;
        var content = new Div();
        content.addClassName("en-stack");
        content.add(new Paragraph(
                tried.isEmpty()
                        ? "See what it would have paid, partner by partner, before anybody is promised anything."
                        : "What it would have paid in place of what was paid."));
        if (!tried.isEmpty()) content.add(table(tried));
        if (canStart) {
            var start = new Button("Try it on past sales", new Glyph("report"), click -> ask());
            var row = new Div(start);
            row.addClassName("en-actions");
            content.add(row);
        }
        add(new Panel("On past sales", content));
    }

    private Component table(List<Result> tried) {
        var table = new Table("", List.of("Tried on", "Now", "With the draft", "Difference"));
        for (var each : tried) {
            var link = new Anchor("what-ifs/" + each.whatIf().id(), WhatIfWords.days(each.whatIf()));
            var cells = new ArrayList<Component>();
            cells.add(link);
            if (!each.isFinished() || each.totals().isEmpty()) {
                var words = each.isFinished()
                        ? "Nothing was sold"
                        : each.job().state().words();
                cells.addAll(List.of(
                        new StatusBadge(words, WhatIfWords.tone(each.job().state())), new Span(), new Span()));
            } else {
                var total = each.totals().getFirst();
                cells.addAll(List.of(
                        new MoneyCell(total.now()), new MoneyCell(total.then()), new MoneyCell(total.difference())));
            }
            table.row(cells);
        }
        return table;
    }

    private void ask() {
        var from = new DayField("From");
        from.setValue(desk.yesterday().plusDays(1).minusYears(1));
        var through = new DayField("Through");
        through.setValue(desk.yesterday());
        var levels = new RadioButtonGroup<Levels>("Levels of partners");
        levels.setItems(Levels.KEPT, Levels.TRIED);
        levels.setItemLabelGenerator(each -> switch (each) {
            case KEPT -> "As they were";
            case TRIED -> "As the draft would have given them";
        });
        levels.setValue(Levels.KEPT);
        var words = new Paragraph(
                "Everything that happened on these days is worked out with the draft, and nothing is posted."
                        + " Many sales take a few minutes; you may leave the page meanwhile.");
        words.addClassName("en-muted");
        var days = new Div(from, through);
        days.addClassName("en-pairs");
        new Ask("Try the draft on past sales", "Try it", words, days, levels)
                .explaining(Map.of("/from", from, "/through", through))
                .then(() -> {
                    var started =
                            desk.starting.start(draft.id(), from.getValue(), through.getValue(), levels.getValue());
                    Working.look();
                    getUI().ifPresent(ui -> ui.navigate("what-ifs/" + started.id()));
                })
                .open();
    }
}
