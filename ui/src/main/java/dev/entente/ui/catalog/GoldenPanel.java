package dev.entente.ui.catalog;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.entente.plugin.GoldenAnswer;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Table;
import dev.entente.ui.kit.Tone;
import java.util.List;

/** The answers that a jar brings, and whether they come out again: what a model pays, before anybody lists it. */
final class GoldenPanel {

    private GoldenPanel() {}

    static Panel of(List<GoldenAnswer> answers) {
        if (answers.isEmpty())
            return new Panel(
                    "Golden answers",
                    new Paragraph(
                            "The jar brings none that could be asked. Ask its publisher for some: they show what the model"
                                    + " pays, and that a later version pays the same."));
        var table = new Table("", List.of("Case", "What it comes to", "Kept answer"));
        for (var answer : answers) table.row(cells(answer));
        return new Panel("Golden answers", table);
    }

    private static List<Component> cells(GoldenAnswer answer) {
        var file = answer.file().substring(answer.file().lastIndexOf('/') + 1);
        var comes = new Div();
        answer.comes().forEach(line -> comes.add(new Div(line)));
        var badge = answer.comesOut()
                ? new StatusBadge("Comes out", Tone.GOOD)
                : new StatusBadge("Comes out otherwise", Tone.BAD);
        return List.of(new Span(file + " " + answer.number() + ": " + answer.about()), comes, badge);
    }
}
