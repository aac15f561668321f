package dev.entente.ui.payout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.payout.PayeePage;
import dev.entente.payout.PayeePage.Form;
import dev.entente.payout.PayoutProblem;
import dev.entente.payout.TaxForm.State;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Table;
import dev.entente.ui.kit.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tax forms of a partner: what is on file and until when, what was handed in and waits for a second look. */
final class TaxFormsPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PayoutDesk desk;
    private final transient PayeePage page;
    private final SerializableRunnable again;

    TaxFormsPanel(PayoutDesk desk, PayeePage page, SerializableRunnable again) {
        this.desk = desk;
        this.page = page;
        this.again = again;
        var acts = new Div();
        acts.addClassName("en-actions");
        if (desk.mayHandIn()) acts.add(PayeePanel.small("Hand in a tax form", this::handIn));
        if (desk.mayConfirm()) acts.add(PayeePanel.small("File a tax form", this::file));
        add(new Panel("Tax forms", forms()).aside(acts));
    }

    private Component forms() {
        if (page.taxForms().isEmpty())
            return new EmptyState("doc", "No tax form is on file", "Where one is needed, nothing is paid without it.");
        var table = new Table("", List.of("Form", "Received", "Holds until", "State", ""));
        for (var form : page.taxForms())
            table.row(List.of(
                    name(form),
                    new Span(Format.user().day(form.receivedOn())),
                    new Span(until(form.validUntil())),
                    state(form),
                    acts(form)));
        return table;
    }

    private static Component name(Form form) {
        if (form.file() == null) return new Span(form.kind());
        var link = new Anchor("files/" + form.file(), form.kind());
        link.setRouterIgnore(true);
        link.setTitle(String.valueOf(form.fileName()));
        return link;
    }

    private static String until(@Nullable LocalDate day) {
        return day == null ? "Without an end" : Format.user().day(day);
    }

    private Component state(Form form) {
        return switch (form.state()) {
            case PROPOSED -> new StatusBadge("Waits for a second look", Tone.WARN);
            case ON_FILE ->
                form.validUntil() != null && form.validUntil().isBefore(desk.today.day())
                        ? new StatusBadge("Over", Tone.NEUTRAL)
                        : new StatusBadge("On file", Tone.GOOD);
            case OVER -> new StatusBadge(form.because() == null ? "Over" : form.because(), Tone.NEUTRAL);
        };
    }

    private Component acts(Form form) {
        if (form.state() != State.PROPOSED || !desk.mayConfirm()) return new Span();
        var acts = new Div(
                PayeePanel.small("Confirm", () -> confirm(form)), PayeePanel.small("Refuse", () -> refuse(form)));
        acts.addClassName("en-actions");
        return acts;
    }

    private void confirm(Form form) {
        new Ask("Confirm the tax form", "Confirm", new Span("You have looked at it, and it is complete and signed."))
                .then(() -> {
                    desk.taxForms.confirm(page.partner(), form.id());
                    again.run();
                })
                .open();
    }

    private void refuse(Form form) {
        var because = new TextArea("Why");
        because.setHelperText("The partner reads it");
        because.setWidthFull();
        new Ask("Refuse the tax form", "Refuse", because)
                .explaining(Map.of("/because", because))
                .then(() -> {
                    desk.taxForms.refuse(page.partner(), form.id(), because.getValue());
                    again.run();
                })
                .open();
    }

    private void handIn() {
        new TaxFormUpload(desk, page.partner(), again).open();
    }

    private void file() {
        var kind = kind();
        var received = new DayField("Received on");
        received.setValue(desk.today.day());
        var until = until();
        new Ask("File a tax form", "File it", kind, received, until)
                .explaining(Map.of("/kind", kind, "/receivedOn", received, "/validUntil", until))
                .then(() -> {
                    desk.taxForms.file(page.partner(), kind.getValue(), received.getValue(), last(until));
                    again.run();
                })
                .open();
    }

    static TextField kind() {
        var kind = new TextField("Form");
        kind.setHelperText("Such as W-9");
        kind.setRequiredIndicatorVisible(true);
        kind.setManualValidation(true);
        return kind;
    }

    /** What was typed and is no day is not the same as none. */
    static @Nullable LocalDate last(DayField until) {
        if (until.isUnread())
            throw Problem.field(PayoutProblem.UNCLEAR_TAX_FORM, "/validUntil", "Write the day like 15 Feb 2027");
        return until.getValue();
    }

    static DayField until() {
        var until = new DayField("Holds until");
        until.setHelperText("Leave it empty where it has no end");
        return until;
    }
}
