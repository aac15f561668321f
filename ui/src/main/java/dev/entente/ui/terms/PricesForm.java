package dev.entente.ui.terms;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import dev.entente.program.EditingPrograms;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.kit.Undo;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How quotes are priced, one panel for each motion: its limits, and the terms of each step in their order. */
final class PricesForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final String PRICING = "/pricing";

    private final Sheet sheet;
    private final Undo undo;

    PricesForm(Sheet sheet, EditingPrograms editing, Undo undo) {
        this.sheet = sheet;
        this.undo = undo;
        addClassName("en-column");
        var records = editing.pricingRecords(sheet.tree().root());
        for (int i = 0; i < records.size(); i++) add(pricing(i, records.get(i)));
        var another = new Button(
                "Price a motion",
                new Glyph("plus"),
                click -> PricesQuestion.ask(sheet.tree(), editing.pricingModels(), sheet::recounted));
        add(new Div(another));
    }

    private Panel pricing(int place, List<Optional<Class<? extends Record>>> steps) {
        var at = PRICING + "/" + place;
        var motion = Format.word(sheet.tree().at(at + "/motion").asString("")).toLowerCase(Locale.ROOT);
        var title = "Prices for " + motion;
        var content = new Div(new RecordForm(sheet, at, ProgramParts.pricing()), sheet.place(at));
        content.addClassName("en-form");
        for (int i = 0; i < steps.size(); i++) content.add(step(at + "/steps/" + i, steps.get(i)));
        var remove = new Button("Remove the prices", click -> remove(place, title));
        remove.addThemeNames("small", "tertiary");
        remove.setAriaLabel("Remove the prices for " + motion);
        return new Panel(title, content).aside(remove);
    }

    private Div step(String at, Optional<Class<? extends Record>> record) {
        return record.<Div>map(type -> new RecordForm(sheet, at + "/terms", FormPart.of(type)))
                .orElseGet(() -> new Notice(
                        Tone.WARN,
                        "The pricing model of this step is not installed",
                        "Its terms stay as they are; install its plugin to change them."));
    }

    private void remove(int place, String title) {
        var removed = sheet.tree().at(PRICING + "/" + place);
        sheet.tree().removeRow(PRICING, place);
        sheet.recounted();
        undo.offer("Removed: " + title, () -> {
            sheet.tree().insertRow(PRICING, place, removed);
            sheet.recounted();
        });
        undo.scrollIntoView();
    }
}
