package dev.entente.ui.drafting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.entente.drafting.DraftPage;
import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import dev.entente.program.ProgramPermissions;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Refusals;
import dev.entente.ui.kit.Sentences;
import dev.entente.ui.kit.Timeline;
import dev.entente.ui.kit.Timeline.Event;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.VendorLayout;
import dev.entente.ui.whatif.TryingPanel;
import dev.entente.ui.whatif.WhatIfDesk;
import java.util.Map;
import java.util.UUID;

/** A draft: its file, what it changes or what is wrong with it, what was said of it, and the next step. */
@Route(value = "program-drafts/:id", layout = VendorLayout.class)
@Requires(ProgramPermissions.DRAFT)
public final class DraftView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient DraftDesk desk;
    private final transient WhatIfDesk trying;
    private final TextArea file = new TextArea("Program file");
    private final Div answer = new Div();
    private transient DraftPage page;

    @SuppressWarnings("NullAway.Init") // there is a draft once the page is entered
    DraftView(DraftDesk desk, WhatIfDesk trying) {
        this.desk = desk;
        this.trying = trying;
        addClassName("en-page");
        file.addClassNames("en-draft-file");
        file.setWidthFull();
        file.setHelperText("Kept as it is, right or wrong; what is wrong stands beside it.");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            page = desk.reading.open(
                    UUID.fromString(event.getRouteParameters().get("id").orElse("")));
            show();
        } catch (Problem | IllegalArgumentException unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void again() {
        page = desk.reading.open(page.draft().id());
        show();
    }

    private void show() {
        removeAll();
        answer.removeAll();
        boolean isOpen = page.draft().state().isOpen();
        file.setValue(page.draft().file());
        file.setReadOnly(!isOpen);
        var written = new Div(file);
        if (isOpen) written.add(writing());
        written.addClassName("en-form");
        var left = new Div(new TryingPanel(trying, page.draft(), page.wrong().isEmpty()), new Panel("File", written));
        left.addClassName("en-column");
        var side = new Div(new Panel("What is different", differences()), new Panel("What was said", said()));
        side.addClassName("en-column");
        var columns = new Div(left, side);
        columns.addClassName("en-columns");
        add(new DraftHeader(desk, page, this::again).header(), answer);
        add(new DraftNotices(desk, page, this::again).all());
        add(columns);
    }

    private Div writing() {
        var keep = new Button("Keep the file", new Glyph("check"), click -> write());
        keep.setDisableOnClick(true);
        keep.addClickListener(click -> keep.setEnabled(true));
        var row = new Div(keep);
        if (page.wrong().isEmpty() && !page.draft().code().isEmpty()) {
            var way = "programs/" + page.draft().code() + "/edit?draft="
                    + page.draft().id();
            row.add(new Anchor(way, "Change it in forms"));
        }
        row.addClassName("en-actions");
        return row;
    }

    private void write() {
        try {
            desk.writing.write(page.draft().id(), page.draft().revision(), file.getValue());
            again();
        } catch (Problem problem) {
            answer.removeAll();
            Refusals.show(problem, Map.of("/file", file), answer);
        }
    }

    private Component differences() {
        var all = new Div();
        all.addClassName("en-form");
        if (!page.wrong().isEmpty()) {
            var found = page.wrong().stream()
                    .map(each -> (each.pointer().isEmpty() ? "" : each.pointer() + ": ") + each.detail())
                    .toArray(String[]::new);
            all.add(new Notice(Tone.BAD, "It cannot be published like this", "").resting(found));
            return all;
        }
        if (page.changes().isEmpty()) all.add(new Paragraph("Nothing yet."));
        else all.add(Sentences.list(page.changes()));
        if (!page.warnings().isEmpty()) {
            var odd = page.warnings().stream().map(Finding::detail).toArray(String[]::new);
            all.add(new Notice(Tone.WARN, "Look at this before you publish", "").resting(odd));
        }
        return all;
    }

    private Component said() {
        var events = page.remarks().reversed().stream()
                .map(each -> new Event(
                        DraftWords.icon(each.what()),
                        DraftWords.tone(each.what()),
                        desk.who(page, each.memberId()) + " " + DraftWords.did(each.what()),
                        each.text() == null ? "" : each.text(),
                        desk.when(each.at())))
                .toList();
        var comment = new TextArea("Say something");
        comment.setMaxLength(2_000);
        comment.setWidthFull();
        var send = new Button("Add the comment", click -> say(comment));
        send.setDisableOnClick(true);
        send.addClickListener(click -> send.setEnabled(true));
        var form = new Div(comment, send);
        form.addClassName("en-form");
        var said = new Div(form, new Timeline(events));
        said.addClassName("en-stack");
        return said;
    }

    private void say(TextArea comment) {
        try {
            desk.writing.say(page.draft().id(), comment.getValue());
            again();
        } catch (Problem problem) {
            Refusals.show(problem, Map.of("/text", comment), answer);
        }
    }

    @Override
    public String getPageTitle() {
        return page == null ? "Draft" : "Draft of " + page.draft().name();
    }
}
