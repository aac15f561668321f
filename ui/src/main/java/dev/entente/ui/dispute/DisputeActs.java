package dev.entente.ui.dispute;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.dispute.Dispute.State;
import dev.entente.dispute.ShownDispute;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.MoneyField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What can be done with a question: put right, decline, keep from being paid; or take back. */
final class DisputeActs {

    private final DisputeDesk desk;
    private final ShownDispute dispute;
    private final SerializableRunnable again;

    DisputeActs(DisputeDesk desk, ShownDispute dispute, SerializableRunnable again) {
        this.desk = desk;
        this.dispute = dispute;
        this.again = again;
    }

    List<Component> buttons() {
        var buttons = new ArrayList<Component>();
        if (dispute.state() != State.OPEN) return buttons;
        if (desk.mayRaise()) buttons.add(new Button("Take back", click -> withdraw()));
        if (!desk.mayAnswer()) return buttons;
        if (!dispute.aside() && dispute.amount().minor() > 0)
            buttons.add(new Button("Keep from payment", click -> setAside()));
        buttons.add(new Button("Decline", click -> decline()));
        var accept = new Button("Put right", click -> accept());
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        buttons.add(accept);
        return buttons;
    }

    private void withdraw() {
        new Ask("Take the question back", "Take back", new Paragraph("The line stays as it is."))
                .then(() -> {
                    desk.raising.withdraw(dispute.id());
                    again.run();
                })
                .open();
    }

    private void setAside() {
        var words = "The line is not paid with the rest of its statement, until you answer.";
        new Ask("Keep the line from being paid", "Keep from payment", new Paragraph(words))
                .then(() -> {
                    desk.answering.setAside(dispute.id());
                    again.run();
                })
                .open();
    }

    private void decline() {
        var because = because();
        new Ask("Decline the question", "Decline", because)
                .explaining(Map.of("/because", because))
                .then(() -> {
                    desk.answering.decline(dispute.id(), because.getValue());
                    again.run();
                })
                .open();
    }

    private void accept() {
        var by = new MoneyField("Put right by", dispute.amount().unit());
        by.setHelperText("More for the partner, or less with a minus");
        by.setRequiredIndicatorVisible(true);
        var because = because();
        new Ask("Put the line right on the next statement", "Put right", by, because)
                .explaining(Map.of("/amount", by, "/because", because))
                .then(() -> {
                    desk.answering.accept(dispute.id(), by.amount().orElse(null), because.getValue());
                    again.run();
                })
                .open();
    }

    private static TextArea because() {
        var because = new TextArea("Why");
        because.setHelperText("The partner reads it");
        because.setRequiredIndicatorVisible(true);
        because.setMaxLength(2_000);
        because.setWidthFull();
        return because;
    }
}
