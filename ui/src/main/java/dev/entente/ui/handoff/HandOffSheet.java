package dev.entente.ui.handoff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import dev.entente.clock.Side;
import dev.entente.handoff.ShownHandOff;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Refusals;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A hand-off as both sides see it: the deal, what is known of it, and the first call; each side writes its own part. */
final class HandOffSheet extends Div {

    private static final long serialVersionUID = 1L;

    private final transient HandOffDesk desk;
    private final transient ShownHandOff one;
    private final SerializableRunnable again;

    HandOffSheet(HandOffDesk desk, ShownHandOff one, SerializableRunnable again) {
        this.desk = desk;
        this.one = one;
        this.again = again;
        addClassName("en-stack");
        add(facts());
        desk.promised.of(one.id()).forEach(this::add);
        add(new Panel("Summary", summary()), new Panel("First call", call()));
    }

    private Facts facts() {
        boolean isVendor = desk.side() == Side.VENDOR;
        var facts = new Facts();
        if (isVendor) facts.fact("Deal", new Anchor("deals/" + one.dealId(), one.number()));
        else if (desk.reaches(one.dealId()))
            facts.fact("Deal", new Anchor("portal/deals/" + one.dealId(), one.number()));
        else facts.fact("Deal", one.number());
        if (isVendor) facts.fact("Partner", new Anchor("partners/" + one.partnerId(), one.partner()));
        facts.fact("Handed over", Format.user().time(one.handedAt(), desk.today.zone()));
        var ended = one.endedAt();
        if (ended != null) facts.fact("Over since", Format.user().time(ended, desk.today.zone()));
        return facts;
    }

    private Component summary() {
        if (desk.mayKeep() && one.owesSummary(desk.side())) return summing();
        if (one.summary() == null) return quiet(waits(one.giver(), "Nothing is summed up yet"));
        var text = new Paragraph(one.summary());
        text.addClassName("en-quote");
        var at = one.summedUpAt();
        var when = at == null ? "" : ", " + Format.user().time(at, desk.today.zone());
        var said = new Div(text, quiet(one.summedUpBy() + when));
        if (corrects(one.giver())) said.add(correcting("Change the summary", said, this::summing));
        return said;
    }

    // Who wrote something wrong replaces it while the deal is still with whoever got it.
    private boolean corrects(Side wrote) {
        return desk.mayKeep() && wrote == desk.side() && one.endedAt() == null;
    }

    private static Button correcting(String words, Div said, SerializableSupplier<Component> form) {
        var change = new Button(words, click -> {
            said.removeAll();
            said.add(form.get());
        });
        change.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return change;
    }

    private Component call() {
        if (desk.mayKeep() && one.owesCall(desk.side())) return calling();
        var on = one.calledOn();
        var receiver = one.giver() == Side.VENDOR ? Side.PARTNER : Side.VENDOR;
        if (on == null) return quiet(waits(receiver, "Nobody has spoken to the customer yet"));
        var said = new Div(new Paragraph("On " + Format.user().day(on)), quiet(String.valueOf(one.calledBy())));
        if (one.callNote() != null) said.addComponentAtIndex(1, new Paragraph(one.callNote()));
        if (corrects(receiver)) said.add(correcting("Change the first call", said, this::calling));
        return said;
    }

    private String waits(Side who, String words) {
        if (one.endedAt() != null) return words + ", and nobody has to any more.";
        if (who == desk.side()) return words + ".";
        return words + "; it is the turn of " + (who == Side.PARTNER ? one.partner() : "the vendor") + ".";
    }

    private Component summing() {
        var words = new TextArea("What the other side has to know");
        words.setHelperText("Whom to speak to, what they need, and what was agreed. The other side reads it.");
        words.setRequiredIndicatorVisible(true);
        words.setManualValidation(true);
        words.setMaxLength(4_000);
        words.setMinRows(4);
        words.setWidthFull();
        if (one.summary() != null) words.setValue(one.summary());
        return form(
                "Send the summary",
                Map.of("/words", words),
                () -> desk.keeping.sumUp(one.id(), words.getValue()),
                words);
    }

    private Component calling() {
        var on = new DayField("Spoken to on");
        on.setRequiredIndicatorVisible(true);
        on.setManualValidation(true);
        on.setMax(desk.today.day());
        on.setValue(one.calledOn() == null ? desk.today.day() : one.calledOn());
        var note = new TextArea("What came of it");
        note.setHelperText("The other side reads it.");
        note.setManualValidation(true);
        note.setMaxLength(500);
        note.setWidthFull();
        if (one.callNote() != null) note.setValue(one.callNote());
        return form(
                "Note the first call",
                Map.of("/on", on, "/note", note),
                () -> desk.keeping.call(one.id(), on.getValue(), note.getValue()),
                on,
                note);
    }

    private Component form(
            String verb, Map<String, ? extends Component> pointers, SerializableRunnable act, Component... fields) {
        var form = new Div(fields);
        form.addClassName("en-form");
        var send = new Button(verb, click -> {
            try {
                act.run();
                again.run();
            } catch (Problem problem) {
                Refusals.show(problem, pointers, form);
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(send);
        row.addClassName("en-actions");
        form.add(row);
        return form;
    }

    private static Paragraph quiet(@Nullable String words) {
        var quiet = new Paragraph(String.valueOf(words));
        quiet.addClassName("en-muted");
        return quiet;
    }
}
