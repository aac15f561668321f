package dev.entente.ui.registration;

import static dev.entente.ui.registration.RegistrationActs.reason;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.deal.Deal;
import dev.entente.registration.DecidingRegistrations;
import dev.entente.registration.Decision;
import dev.entente.registration.Finding;
import dev.entente.registration.Registration;
import dev.entente.registration.RegistrationPage;
import dev.entente.registration.WordingDecisions;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.template.Letters;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** How the vendor decides a registration, with the words that the partner or the customer gets. */
@Dependent
public class DecisionActs {

    private static final int LONGEST_MESSAGE = 2_000;

    @Inject
    DecidingRegistrations deciding;

    @Inject
    WordingDecisions wording;

    @Inject
    Letters letters;

    @Inject
    RegistrationBook book;

    void approve(RegistrationPage page, String partner, SerializableRunnable changed) {
        var registration = page.registration();
        var reason = reason("Reason", false);
        var message = message(wording.accepted(registration.id()));
        var deal = deals(page);
        var words = lettered(registration, message);
        new Ask("Approve " + registration.customerName() + " for " + partner, "Approve", deal, words, reason)
                .explaining(Map.of("/reason", reason, "/message", message, "/deal", deal))
                .then(() -> {
                    var decision = new Decision(reason.getValue(), message.getValue());
                    var chosen = deal.getValue();
                    deciding.approve(
                            registration.id(), registration.revision(), decision, chosen == null ? null : chosen.id());
                    changed.run();
                })
                .open();
    }

    /** The open deals that the check found; without any, the registration opens a new one. */
    private Select<Deal> deals(RegistrationPage page) {
        List<Deal> open = page.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.OPEN_DEAL)
                .flatMap(finding -> book.deal(finding.subject()).stream())
                .toList();
        var choice = new Select<Deal>();
        choice.setLabel("For which deal");
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption("A new deal");
        choice.setItems(open);
        choice.setItemLabelGenerator(deal -> deal == null ? "A new deal" : deal.number() + ", " + deal.customerName());
        choice.setHelperText("The partner leads it from then on");
        choice.setVisible(!open.isEmpty());
        return choice;
    }

    void decline(Registration registration, String partner, SerializableRunnable changed) {
        var reason = reason("Reason", true);
        reason.setHelperText("The partner reads it");
        var message = message(wording.refused(registration.id()));
        var words = lettered(registration, message);
        new Ask("Decline " + registration.customerName() + " for " + partner, "Decline", reason, words)
                .explaining(Map.of("/reason", reason, "/message", message))
                .then(() -> {
                    var decision = new Decision(reason.getValue(), message.getValue());
                    deciding.decline(registration.id(), registration.revision(), decision);
                    changed.run();
                })
                .open();
    }

    /** The words, and above them the messages of the tenant's own that can be put there. */
    private Div lettered(Registration registration, TextArea words) {
        var both = new Div(words);
        both.addClassName("en-form");
        letters.own("registration", registration.id(), words).ifPresent(both::addComponentAsFirst);
        return both;
    }

    // Who writes to the customer does so from their own mail; here are the words.
    void introduce(Registration registration, String partner) {
        var letter = new TextArea("What to write");
        letter.setValue(wording.introduction(registration.id()));
        letter.setMinRows(8);
        letter.setHelperText("Copy it into your own mail. How it is worded is set under Messages");
        var words = lettered(registration, letter);
        new Ask("Introduce " + partner + " to " + registration.customerName(), "Done", words)
                .then(() -> {})
                .open();
    }

    private static TextArea message(String template) {
        var message = new TextArea("Message to the partner");
        message.setMaxLength(LONGEST_MESSAGE);
        message.setMinRows(4);
        message.setValue(template);
        message.setHelperText("Empty, nothing is written. {reason} stands for the reason");
        return message;
    }
}
