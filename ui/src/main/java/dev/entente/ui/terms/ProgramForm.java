package dev.entente.ui.terms;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dev.entente.program.EditingPrograms;
import dev.entente.rate.RateSource;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.kit.Undo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** All of a program in forms, one below the other: the program, each offer with its terms, the tiers, registrations. */
final class ProgramForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final String OFFERS = "/offers";

    private final transient EditingPrograms editing;
    private final Sheet sheet;
    private final Undo undo;

    ProgramForm(Sheet sheet, EditingPrograms editing, Undo undo) {
        this.sheet = sheet;
        this.editing = editing;
        this.undo = undo;
        addClassName("en-column");
        draw();
    }

    void draw() {
        removeAll();
        sheet.forget("");
        add(new Panel("Program", new RecordForm(sheet, "", ProgramParts.program())));
        var records = editing.records(sheet.tree().root());
        for (int i = 0; i < records.size(); i++) add(offer(i, records.get(i)));
        var another = new Button(
                "Add an offer",
                new Glyph("plus"),
                click -> OfferQuestion.ask(sheet.tree(), editing.models(), sheet::recounted));
        add(new Div(another));
        add(new PricesForm(sheet, editing, undo));
        var ladder = new Paragraph("Lowest first. Terms and enrolments name a tier by its code.");
        ladder.addClassName("en-muted");
        var tiers = new Div(ladder, new RowsForm(sheet, ProgramParts.tiers(), "/tiers", sheet::recounted));
        tiers.addClassName("en-form");
        add(new Panel("Tiers", tiers));
        add(new Panel("Reviews of tiers", new RecordForm(sheet, "/review", ProgramParts.review())));
        add(new Panel("Quarterly refresh", new RecordForm(sheet, "/refresh", ProgramParts.refresh())));
        add(new Panel("Registrations", new RecordForm(sheet, "/registration", ProgramParts.registration())));
        add(new Panel("Credit", new RecordForm(sheet, "/attribution", ProgramParts.attribution())));
        add(new Panel("Renewals", new RecordForm(sheet, "/renewal", ProgramParts.renewal())));
        add(new Panel("Exchange rates", new RecordForm(sheet, "/rates", ProgramParts.rates(sources()))));
    }

    /** Those that say any rate, and the one that the program names already. */
    private List<RateSource> sources() {
        var named = sheet.tree().at("/rates/source").asString("");
        var known = editing.rateSources().stream();
        var own = RateSource.isOne(named) ? Stream.of(new RateSource(named)) : Stream.<RateSource>of();
        return Stream.concat(known, own).distinct().toList();
    }

    private Panel offer(int offer, Optional<Class<? extends Record>> record) {
        var at = OFFERS + "/" + offer;
        var motion = sheet.tree().at(at + "/motion").asString("");
        var name = new RecordForm(sheet, at, ProgramParts.offer());
        var form = record.<Div>map(type -> new RecordForm(sheet, at + "/terms", FormPart.of(type)))
                .orElseGet(() -> new Notice(
                        Tone.WARN,
                        "The model of this offer is not installed",
                        "Its terms stay as they are; install its plugin to change them."));
        var title = motion.isEmpty() ? "Offer" : Format.word(motion);
        var remove = new Button("Remove the offer", click -> remove(offer, title));
        remove.addThemeNames("small", "tertiary");
        remove.setAriaLabel("Remove the offer: " + title);
        var content = new Div(name, sheet.place(at), form, payable(at), clawback(at));
        content.addClassName("en-form");
        return new Panel(title, content).aside(remove);
    }

    private Div payable(String offer) {
        var pointer = offer + "/payable";
        if (sheet.tree().at(pointer) instanceof ObjectNode whole) sheet.tree().put(pointer, inPortions(whole));
        var heading = new H3("When it becomes payable");
        var words = new Paragraph("Without portions all of it is payable at once.");
        words.addClassName("en-muted");
        var form = new Div(heading, words, new RowsForm(sheet, ProgramParts.payable(), pointer, sheet::recounted));
        form.addClassName("en-form");
        return form;
    }

    private Div clawback(String offer) {
        var words = new Paragraph(
                "What is given back takes back what was earned on it, however late, unless you say until when.");
        words.addClassName("en-muted");
        var form = new Div(
                new H3("When it is taken back"), words, new RecordForm(sheet, offer, List.of(ProgramParts.clawback())));
        form.addClassName("en-form");
        return form;
    }

    /** The short form of a file, as the one portion that it stands for. */
    private static ArrayNode inPortions(ObjectNode whole) {
        var portions = whole.arrayNode();
        var portion = portions.addObject().put("share", "100");
        whole.forEachEntry(portion::set);
        return portions;
    }

    private void remove(int offer, String title) {
        var removed = sheet.tree().at(OFFERS + "/" + offer);
        sheet.tree().removeRow(OFFERS, offer);
        sheet.recounted();
        undo.offer("Removed the offer " + title, () -> {
            sheet.tree().insertRow(OFFERS, offer, removed);
            sheet.recounted();
        });
        undo.scrollIntoView();
    }
}
