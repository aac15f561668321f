package dev.entente.ui.dispute;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.dispute.Dispute.State;
import dev.entente.dispute.ShownDispute;
import dev.entente.dispute.ShownDispute.Comment;
import dev.entente.dispute.ShownDispute.Whole;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.ClockHint;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.MoneyCell;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Refusals;
import dev.entente.ui.kit.Tone;
import java.util.Map;

/** A question as both sides see it: the line, what was said, and what became of it. */
final class DisputeSheet extends Div {

    private static final long serialVersionUID = 1L;

    private final transient DisputeDesk desk;
    private final transient ShownDispute dispute;
    private final String statements;
    private final SerializableRunnable again;

    /** Under which address statements are read. */
    DisputeSheet(DisputeDesk desk, Whole whole, String statements, SerializableRunnable again) {
        this.desk = desk;
        this.dispute = whole.dispute();
        this.statements = statements;
        this.again = again;
        addClassName("en-stack");
        if (dispute.answer() != null) add(answer());
        add(facts());
        desk.promised.of(dispute.id()).forEach(this::add);
        add(said(whole));
        if (dispute.state() == State.OPEN && desk.mayComment()) add(form());
    }

    private Notice answer() {
        var right = dispute.putRight();
        var by = right == null ? "" : ", by " + Format.user().money(right) + " on the next statement";
        var tone = dispute.state() == State.ACCEPTED ? Tone.GOOD : Tone.INFO;
        return new Notice(tone, DisputeWords.state(dispute) + by, String.valueOf(dispute.answer()));
    }

    private Facts facts() {
        var line = new Anchor(
                statements + "/" + dispute.statementId() + "?line=" + dispute.earningId(), dispute.statement());
        var facts = new Facts()
                .fact("Line", DisputeWords.line(dispute))
                .fact("Amount", new MoneyCell(dispute.amount()))
                .fact("Statement", line);
        var clock = DisputeWords.clock(dispute, desk.today.zone(), desk.today.day());
        if (clock != null) facts.fact("Answer", new ClockHint(clock));
        if (dispute.aside()) facts.fact("Payment", "Not paid until this is answered");
        return facts;
    }

    private Panel said(Whole whole) {
        var list = new OrderedList();
        list.addClassName("en-people");
        list.add(item(true, Format.user().time(dispute.openedAt(), desk.today.zone()), dispute.because()));
        for (var comment : whole.comments()) list.add(item(comment));
        return new Panel("What was said", list);
    }

    private ListItem item(Comment comment) {
        return item(comment.byPartner(), Format.user().time(comment.at(), desk.today.zone()), comment.text());
    }

    private ListItem item(boolean byPartner, String when, String text) {
        var quiet = new Span((byPartner ? dispute.partner() : "Vendor") + " \u00b7 " + when);
        quiet.addClassName("en-muted");
        var body = new Div(new Paragraph(text), quiet);
        body.addClassName("en-person");
        return new ListItem(body);
    }

    private Component form() {
        var text = new TextArea("Say something");
        text.setMaxLength(2_000);
        text.setWidthFull();
        var form = new Div();
        var send = new Button("Send", click -> {
            try {
                desk.commenting.say(dispute.id(), text.getValue());
                again.run();
            } catch (Problem problem) {
                Refusals.show(problem, Map.of("/text", text), form);
            }
        });
        var row = new Div(send);
        row.addClassName("en-actions");
        form.add(text, row);
        form.addClassName("en-form");
        return form;
    }
}
