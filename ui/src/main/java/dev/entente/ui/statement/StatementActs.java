package dev.entente.ui.statement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.settlement.StatementRow;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What can be done with a statement as it is: review, approve, hold, release. */
final class StatementActs {

    private final StatementDesk desk;
    private final StatementRow row;
    private final SerializableRunnable again;

    StatementActs(StatementDesk desk, StatementRow row, SerializableRunnable again) {
        this.desk = desk;
        this.row = row;
        this.again = again;
    }

    List<Component> buttons() {
        var buttons = new ArrayList<Component>();
        switch (row.course().state()) {
            case OPEN -> {
                if (desk.mayReview() && desk.isOver(row)) buttons.add(primary("Review statement", this::review));
            }
            case REVIEWED -> {
                if (desk.mayReview()) buttons.add(new Button("Review again", click -> review()));
                if (desk.mayApprove()) buttons.add(primary("Approve statement", this::approve));
            }
            case APPROVED -> {
                if (desk.mayApprove()) buttons.add(new Button("Hold payment", click -> hold()));
            }
            case HELD -> {
                if (desk.mayApprove()) buttons.add(primary("Release payment", this::release));
            }
            case PAYING, PAID, CLOSED -> {
                // nothing is left to do
            }
        }
        return buttons;
    }

    private static Button primary(String verb, SerializableRunnable work) {
        var button = new Button(verb, click -> work.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void review() {
        ask(
                "Review the statement",
                "It comes to " + Format.user().money(row.toPay()) + ". Somebody else approves it.",
                "Mark as reviewed",
                () -> desk.reviewing.review(row.id(), row.toPay(), row.lines()));
    }

    private void approve() {
        ask(
                "Approve the statement",
                "It comes to " + Format.user().money(row.toPay())
                        + " and never changes again: what comes later stands on the next one. The partner is told.",
                "Approve statement",
                () -> desk.approving.approve(row.id(), row.toPay()));
    }

    private void release() {
        ask(
                "Release the payment",
                "It is paid with the next payout. The partner is told.",
                "Release payment",
                () -> desk.holding.release(row.id()));
    }

    private void hold() {
        var because = new TextArea("Why");
        because.setHelperText("The partner reads it");
        because.setRequiredIndicatorVisible(true);
        because.setMaxLength(1_000);
        because.setWidthFull();
        new Ask("Hold the payment", "Hold payment", because)
                .explaining(Map.of("/because", because))
                .then(() -> {
                    desk.holding.hold(row.id(), because.getValue());
                    again.run();
                })
                .open();
    }

    private void ask(String title, String words, String verb, SerializableRunnable work) {
        new Ask(title, verb, new Paragraph(words))
                .then(() -> {
                    work.run();
                    again.run();
                })
                .open();
    }
}
