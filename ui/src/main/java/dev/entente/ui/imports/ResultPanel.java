package dev.entente.ui.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.imports.ImportBatch;
import dev.entente.imports.ImportBatch.State;
import dev.entente.imports.ImportItem;
import dev.entente.imports.Kind;
import dev.entente.imports.ReadingImports;
import dev.entente.imports.Tally;
import dev.entente.imports.Undone;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Export;
import dev.entente.ui.kit.Figure;
import dev.entente.ui.kit.Figure.Remark;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Tone;
import java.util.List;

/** What an import brought, with ways to look at it; and taking it back, or what became of that. */
final class ResultPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;

    ResultPanel(ImportBatch batch, ReadingImports reading, SerializableRunnable undo) {
        addClassName("en-part");
        var tally = batch.outcome() == null ? new Tally(0, 0, 0, 0, List.of()) : batch.outcome();
        if (batch.state() == State.STOPPED) {
            add(new Notice(
                    Tone.WARN,
                    "It was stopped in the middle",
                    "What is in stays. Upload the file again to go on: nothing comes in twice."));
        }
        var undone = batch.undone();
        if (batch.state() == State.UNDONE && undone != null) add(undone(batch, undone));
        add(figures(tally));
        if (batch.state() == State.COMMITTED) add(onward(batch.kind()));
        if (tally.refused() > 0) add(refused(batch, reading));
        var left = reading.left(batch.id());
        var brought = left.isEmpty() ? reading.brought(batch.id(), SHOWN) : left;
        if (!brought.isEmpty())
            add(new Panel(left.isEmpty() ? "Some of it" : "Left as it is", list(batch.kind(), brought)));
        if (batch.state() != State.UNDONE && tally.created() + tally.changed() > 0) add(undo(tally, undo));
    }

    private static Notice undone(ImportBatch batch, Undone undone) {
        var format = Format.user();
        var left = undone.left() == 0
                ? ""
                : " " + format.number(undone.left()) + " left as they are; the reasons stand below.";
        return new Notice(
                undone.left() == 0 ? Tone.GOOD : Tone.WARN,
                "It was taken back",
                format.number(undone.removed()) + " " + batch.kind().noun(undone.removed()) + " taken out, "
                        + format.number(undone.restored()) + " put back as they were." + left);
    }

    private static Div figures(Tally tally) {
        var format = Format.user();
        return Figure.strip(
                new Figure(
                        "Added", format.number(tally.created()), new Remark("", "were not there before", Tone.NEUTRAL)),
                new Figure(
                        "Changed",
                        format.number(tally.changed()),
                        new Remark("", "were known and differed", Tone.NEUTRAL)),
                new Figure(
                        "The same",
                        format.number(tally.unchanged()),
                        new Remark("", "were left as they were", Tone.NEUTRAL)),
                new Figure(
                        "Left out",
                        format.number(tally.refused()),
                        new Remark(
                                "",
                                tally.refused() == 0 ? "Every row went in" : "rows that were wrong",
                                tally.refused() == 0 ? Tone.GOOD : Tone.WARN)));
    }

    /** Where it can be looked at, and what comes next for whoever begins. */
    private static Div onward(Kind kind) {
        var links = new Div();
        links.addClassName("en-actions");
        switch (kind) {
            case PARTNERS, CERTIFICATIONS -> links.add(new Anchor("partners", "See the partners"));
            case PRODUCTS ->
                links.add(new Anchor("products", "See the products"), new Anchor("price-books", "Say what they cost"));
            case PRICES ->
                links.add(new Anchor("price-books", "See the price books"), new Anchor("quotes/new", "Make a quote"));
            case CUSTOMERS -> links.add(new Anchor("customers", "See the customers"));
            case DEALS -> links.add(new Anchor("deals", "See the deals"));
            case SALES -> links.add(new Anchor("statements", "See what they earn"));
            case PROGRAM_COSTS -> links.add(new Anchor("program-costs", "See the program costs"));
            case MILESTONES -> links.add(new Anchor("milestones", "See the milestones"));
            case REGISTRATIONS -> links.add(new Anchor("registrations", "See the registrations"));
            case PROSPECTS -> links.add(new Anchor("prospects", "See the prospects"));
            case LEADS -> links.add(new Anchor("leads", "See the leads"));
            case TERRITORIES -> links.add(new Anchor("territories", "See the territories"));
            case PAID_ELSEWHERE -> links.add(new Anchor("parallel-runs", "Compare them with what is worked out here"));
        }
        return links;
    }

    private static Notice refused(ImportBatch batch, ReadingImports reading) {
        var mend = new Anchor(Export.handler(() -> reading.errorFile(batch.id(), false)), "Download the rows to mend");
        return new Notice(Tone.WARN, "Some rows were left out", "Mend them in the file below, and import that. ")
                .then(mend);
    }

    private static UnorderedList list(Kind kind, List<ImportItem> items) {
        var list = new UnorderedList();
        list.addClassName("en-tasks");
        for (var item : items) list.add(item(kind, item));
        return list;
    }

    private static ListItem item(Kind kind, ImportItem item) {
        var body = new Div();
        if (kind == Kind.PARTNERS && item.undo() != ImportItem.Undo.REMOVED) {
            var link = new Anchor("partners/" + item.subjectId(), item.label());
            link.addClassName("en-task-link");
            body.add(link);
        } else {
            body.add(new Span(item.label()));
        }
        var because = item.because();
        var quiet = new Span("Row " + item.row() + (because == null ? "" : " \u00b7 " + because));
        quiet.addClassName("en-muted");
        body.add(quiet);
        return new ListItem(body, new Span(words(item)));
    }

    private static String words(ImportItem item) {
        return switch (item.undo()) {
            case null -> item.action() == ImportItem.Action.CREATED ? "Added" : "Changed";
            case REMOVED -> "Taken out";
            case RESTORED -> "Put back";
            case LEFT -> "Left";
        };
    }

    private static Div undo(Tally tally, SerializableRunnable undo) {
        var words = new Paragraph("What it added is taken out again, and what it changed is put back as it was. What"
                + " somebody has changed or built on since stays, and is listed with the reason.");
        long all = tally.created() + tally.changed();
        var ask = new Button(
                "Undo this import",
                click -> new Ask(
                                "Undo this import", "Take back " + Format.user().number(all), words)
                        .then(undo)
                        .open());
        var row = new Div(ask);
        row.addClassName("en-actions");
        return row;
    }
}
