package dev.entente.ui.application;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Refusals;
import dev.entente.ui.kit.Tone;
import java.util.List;
import java.util.Map;

/** Where a letter went, and what to do when none comes: to have it sent once more, or to another address. */
final class Posted extends Div {

    private static final long serialVersionUID = 1L;

    private final SerializableConsumer<String> write;
    private final Paragraph where = new Paragraph();
    private final Div said = new Div();
    private final Div other = new Div();
    private final EmailField address = new EmailField("Your work e-mail");
    private String email;

    Posted(String email, SerializableConsumer<String> write) {
        this.email = email;
        this.write = write;
        addClassName("en-form");
        said.getElement().setAttribute("aria-live", "polite");
        address.setRequiredIndicatorVisible(true);
        address.setManualValidation(true);
        address.setWidthFull();
        address.setAutocomplete(Autocomplete.EMAIL);
        var send = button("Write to this address", () -> write(address.getValue()));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(send);
        row.addClassName("en-actions");
        other.addClassName("en-form");
        other.add(address, row);
        other.setVisible(false);
        add(where, said, hint(), other);
        say();
    }

    private Notice hint() {
        var change = new Button("Change the address", click -> {
            address.setValue(email);
            other.setVisible(true);
            address.focus();
        });
        return new Notice(
                        Tone.INFO,
                        "No letter within a few minutes?",
                        "Look into the junk folder, and whether the address is right. Where several letters went to it just now, "
                                + "the next one waits until there is room, a day at most.")
                .then(button("Send it again", () -> write(email)), change);
    }

    private static Button button(String label, SerializableRunnable work) {
        var button = new Button(label);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                work.run();
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    private void say() {
        where.setText("We write to " + email + ".");
    }

    // What was typed stays where it is refused.
    private void write(String to) {
        said.removeAll();
        Refusals.clear(List.of(address));
        try {
            write.accept(to.strip());
        } catch (Problem problem) {
            Refusals.show(problem, Map.of("/email", address), said);
            return;
        }
        email = to.strip();
        other.setVisible(false);
        say();
        said.add(new Notice(
                Tone.GOOD,
                "The letter is on its way to " + email,
                "A link that went to another address before opens nothing any more."));
    }
}
