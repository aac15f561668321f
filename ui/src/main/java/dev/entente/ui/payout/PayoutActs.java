package dev.entente.ui.payout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.payout.Payment;
import dev.entente.payout.Payout;
import dev.entente.payout.Payout.State;
import dev.entente.payout.ShownPayout;
import dev.entente.payout.ShownPayout.Line;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.DayField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What can be done with a payout: approve, drop, hand to the bank, say what was paid and what came back. */
final class PayoutActs {

    private final PayoutDesk desk;
    private final ShownPayout payout;
    private final SerializableRunnable again;

    PayoutActs(PayoutDesk desk, ShownPayout payout, SerializableRunnable again) {
        this.desk = desk;
        this.payout = payout;
        this.again = again;
    }

    List<Component> buttons() {
        var buttons = new ArrayList<Component>();
        if (payout.state() == State.PROPOSED) {
            buttons.add(new Button("Drop", click -> drop()));
            buttons.add(primary("Approve payout", this::approve));
        }
        if (payout.state() == State.APPROVED) {
            if (payout.handedAt() == null) {
                buttons.addAll(files());
                buttons.add(new Button("Drop", click -> drop()));
            } else if (payout.waiting() == payout.payments()) {
                buttons.add(new Button("Take the file again", click -> takeAgain()));
            }
            buttons.add(new Button("Upload result", click -> new ResultUpload(desk, payout, again).open()));
            buttons.add(primary("Mark as paid", this::paid));
        }
        // The bank may have made after all what was said not to be made.
        if (payout.state() == State.DONE && payout.returned() > 0)
            buttons.add(new Button("Upload result", click -> new ResultUpload(desk, payout, again).open()));
        return buttons;
    }

    /** Both until one was taken, and from then on that one. */
    private List<Component> files() {
        var files = new ArrayList<Component>();
        if (payout.handedAs() != Payout.Form.TABLE)
            files.add(PayoutDesk.file("pain.001", "application/xml", () -> desk.reading.pain(payout.id()), again));
        if (payout.handedAs() != Payout.Form.PAIN)
            files.add(PayoutDesk.file("CSV", "text/csv", () -> desk.reading.csv(payout.id()), again));
        return files;
    }

    /** Somebody reads first that the bank may have it. */
    private void takeAgain() {
        var known = switch (payout.handedAs()) {
            case TABLE -> "A table is paid twice if it is handed in twice.";
            case PAIN -> "It is the same message " + payout.number() + " again, by which a bank can know it.";
            case null -> "It was not kept in which form it was taken; two forms are paid twice.";
        };
        var words = "The bank may have it already. Take it only if it does not. " + known
                + " It is named as a repeat, and the trail shows that you took it.";
        var files = new Div(files().toArray(Component[]::new));
        files.addClassName("en-actions");
        new Ask("Take the file again", "Done", new Paragraph(words), files)
                .then(again)
                .open();
    }

    private static Button primary(String verb, SerializableRunnable work) {
        var button = new Button(verb, click -> work.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void approve() {
        var words = "It can be handed to the bank then. Whoever made it cannot approve it.";
        new Ask("Approve the payout", "Approve payout", new Paragraph(words))
                .then(() -> {
                    desk.deciding.approve(payout.id());
                    again.run();
                })
                .open();
    }

    private void drop() {
        var because = because("Why");
        new Ask("Drop the payout", "Drop payout", new Paragraph("Its statements can be paid by another one."), because)
                .explaining(Map.of("/because", because))
                .then(() -> {
                    desk.deciding.drop(payout.id(), because.getValue());
                    again.run();
                })
                .open();
    }

    private void paid() {
        var on = day("Paid on");
        var which = new TextField("Payments");
        which.setHelperText("End-to-end ids with commas between; leave it empty for all that wait");
        new Ask("Mark payments as paid", "Mark as paid", on, which)
                .explaining(Map.of("/on", on, "/payments/0/endToEnd", which, "/payments/0/on", on))
                .then(() -> {
                    desk.settling.paid(payout.id(), NamedPayments.of(which.getValue(), on.getValue()), on.getValue());
                    again.run();
                })
                .open();
    }

    /** The bank is told of it, or will be. */
    boolean isApproved() {
        return payout.state() == Payout.State.APPROVED;
    }

    /** One that was paid came back; one that waits was never made. */
    void comeBack(Line line) {
        boolean wasPaid = line.state() == Payment.State.PAID;
        var on = day(wasPaid ? "Came back on" : "Said by the bank on");
        var because = because("Why");
        var what = "The payment of " + line.statement() + (wasPaid ? " came back" : " was not made");
        new Ask(what, wasPaid ? "It came back" : "It was not made", on, because)
                .explaining(Map.of("/on", on, "/because", because))
                .then(() -> {
                    desk.settling.returned(payout.id(), line.id(), on.getValue(), because.getValue());
                    again.run();
                })
                .open();
    }

    private DayField day(String label) {
        var day = new DayField(label);
        day.setValue(desk.today.day());
        day.setRequiredIndicatorVisible(true);
        return day;
    }

    private static TextArea because(String label) {
        var because = new TextArea(label);
        because.setRequiredIndicatorVisible(true);
        because.setMaxLength(1_000);
        because.setWidthFull();
        return because;
    }
}
