package dev.entente.ui.registration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import dev.entente.deal.Deal;
import dev.entente.registration.DecidingRegistrations;
import dev.entente.registration.Decision;
import dev.entente.registration.Finding;
import dev.entente.registration.KeepingEvidence;
import dev.entente.registration.LiftingRests;
import dev.entente.registration.RecordingMeetings;
import dev.entente.registration.RecordingMeetings.Next;
import dev.entente.registration.Registration;
import dev.entente.registration.Registration.State;
import dev.entente.registration.RegistrationPage;
import dev.entente.registration.RegistrationPermissions;
import dev.entente.registration.WithdrawingRegistrations;
import dev.entente.registration.WordingDecisions;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import dev.entente.ui.template.Letters;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What people of both sides do with a registration: decide it, write meetings down, take it back. */
@Dependent
public class RegistrationActs {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_MESSAGE = 2_000;

    @Inject
    DecidingRegistrations deciding;

    @Inject
    WordingDecisions wording;

    @Inject
    ExtensionActs extensions;

    @Inject
    Letters letters;

    @Inject
    RecordingMeetings meeting;

    @Inject
    WithdrawingRegistrations withdrawing;

    @Inject
    LiftingRests lifting;

    @Inject
    KeepingEvidence keeping;

    @Inject
    RegistrationBook book;

    @Inject
    Today today;

    @Inject
    Visit visit;

    /** The buttons of the side that decides. */
    Component actions(RegistrationPage page, String partner, SerializableRunnable changed) {
        var registration = page.registration();
        var row = new Div();
        row.addClassName("en-actions");
        boolean decides = visit.may(RegistrationPermissions.DECIDE);
        if (registration.state() == State.SUBMITTED && decides) {
            row.add(primary("Approve", () -> approve(page, partner, changed)));
            row.add(new Button("Decline", click -> decline(registration, partner, changed)));
        }
        if (registration.state() == State.APPROVED) {
            if (decides) {
                if (page.extendable() != null)
                    row.add(primary("Extend protection", () -> extensions.extend(page, changed)));
                if (registration.extensionAsked() != null)
                    row.add(new Button(
                            "Decline to extend", click -> extensions.decline(registration, partner, changed)));
                row.add(new Button("Introduce", click -> introduce(registration, partner)));
            }
            if (visit.may(RegistrationPermissions.MEET)) {
                row.add(new Button("Record a meeting", click -> meet(registration, changed)));
            }
        }
        if (page.again() != null && decides)
            row.add(new Button("Let them register it again", click -> lift(registration, partner, changed)));
        return row;
    }

    /** The buttons of the partner that brought it. */
    public Div own(RegistrationPage page, SerializableRunnable changed) {
        var registration = page.registration();
        var row = new Div();
        row.addClassName("en-actions");
        if (registration.state() == State.APPROVED && visit.may(RegistrationPermissions.MEET)) {
            row.add(primary("Record a meeting", () -> meet(registration, changed)));
        }
        if (page.extendable() != null && visit.may(RegistrationPermissions.REGISTER)) {
            var words = registration.extensionAsked() == null ? "Ask for more time" : "Ask again";
            row.add(new Button(words, click -> extensions.ask(page, changed)));
        }
        if (registration.state() == State.SUBMITTED && visit.may(RegistrationPermissions.REGISTER)) {
            var which = new RouteParameters("id", registration.id().toString());
            row.add(new Button(
                    "Change what you sent",
                    click ->
                            click.getSource().getUI().ifPresent(ui -> ui.navigate(EditRegistrationView.class, which))));
        }
        boolean alive = registration.state() == State.SUBMITTED || registration.state() == State.APPROVED;
        if (alive && visit.may(RegistrationPermissions.REGISTER)) {
            var leave = new Button("Withdraw", click -> withdraw(registration, changed));
            leave.addThemeVariants(ButtonVariant.TERTIARY);
            row.add(leave);
        }
        return row;
    }

    /** Where one that ended is registered again, once that may be done; else nothing. */
    Optional<Button> again(RegistrationPage page) {
        var registration = page.registration();
        boolean ended = registration.state() == State.LAPSED
                || registration.state() == State.WITHDRAWN
                || registration.state() == State.DECLINED;
        if (!ended || page.again() != null || !visit.registers()) return Optional.empty();
        var again = new Button(
                "Register again",
                click -> UI.getCurrent()
                        .navigate(
                                "portal/register",
                                QueryParameters.simple(
                                        Map.of("again", registration.id().toString()))));
        again.addThemeVariants(ButtonVariant.PRIMARY);
        return Optional.of(again);
    }

    /** The files of a registration for the partner that brought it, and adding more where that may be done. */
    EvidencePanel evidence(RegistrationPage page, SerializableRunnable changed) {
        var adding = visit.may(RegistrationPermissions.REGISTER) ? keeping : null;
        return new EvidencePanel(page, today.zone(), adding, changed);
    }

    private void approve(RegistrationPage page, String partner, SerializableRunnable changed) {
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

    private void decline(Registration registration, String partner, SerializableRunnable changed) {
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
    private void introduce(Registration registration, String partner) {
        var letter = new TextArea("What to write");
        letter.setValue(wording.introduction(registration.id()));
        letter.setMinRows(8);
        letter.setHelperText("Copy it into your own mail. How it is worded is set under Messages");
        var words = lettered(registration, letter);
        new Ask("Introduce " + partner + " to " + registration.customerName(), "Done", words)
                .then(() -> {})
                .open();
    }

    private void meet(Registration registration, SerializableRunnable changed) {
        var on = new DayField("When");
        on.setMax(today.day());
        on.setValue(today.day());
        on.setRequiredIndicatorVisible(true);
        var note = new TextArea("Who met, and what comes next");
        note.setRequiredIndicatorVisible(true);
        note.setMaxLength(LONGEST_REASON);
        var next = new DayField("Next meeting");
        next.setMin(today.day());
        next.setHelperText("Where there is one");
        var time = new TimePicker("At");
        time.setI18n(new TimePicker.TimePickerI18n().setBadInputErrorMessage("Write a time such as 15:00"));
        var again = new Div(next, time);
        again.addClassName("en-pairs");
        new Ask("Record a meeting with " + registration.customerName(), "Record the meeting", on, note, again)
                .explaining(Map.of("/on", on, "/note", note, "/next/on", next))
                .then(() -> {
                    var day = Objects.requireNonNullElse(on.getValue(), LocalDate.MAX);
                    var then = next.isEmpty() ? null : new Next(next.getValue(), time.getValue());
                    meeting.record(registration.id(), registration.revision(), day, note.getValue(), then);
                    changed.run();
                })
                .open();
    }

    private void lift(Registration registration, String partner, SerializableRunnable changed) {
        var reason = reason("Why", true);
        reason.setHelperText(partner + " reads it, and need not wait any longer");
        new Ask("Let " + partner + " register " + registration.customerName() + " again", "Let them", reason)
                .explaining(Map.of("/reason", reason))
                .then(() -> {
                    lifting.lift(registration.id(), registration.revision(), reason.getValue());
                    changed.run();
                })
                .open();
    }

    private void withdraw(Registration registration, SerializableRunnable changed) {
        var reason = reason("Why", true);
        reason.setHelperText("The vendor reads it. The protection ends at once, and others may register the customer");
        new Ask("Withdraw " + registration.customerName(), "Withdraw", reason)
                .explaining(Map.of("/reason", reason))
                .then(() -> {
                    withdrawing.withdraw(registration.id(), registration.revision(), reason.getValue());
                    changed.run();
                })
                .open();
    }

    static TextField reason(String label, boolean needed) {
        var reason = new TextField(label);
        reason.setRequiredIndicatorVisible(needed);
        reason.setMaxLength(LONGEST_REASON);
        return reason;
    }

    private static TextArea message(String template) {
        var message = new TextArea("Message to the partner");
        message.setMaxLength(LONGEST_MESSAGE);
        message.setMinRows(4);
        message.setValue(template);
        message.setHelperText("Empty, nothing is written. {reason} stands for the reason");
        return message;
    }

    private static Button primary(String text, SerializableRunnable work) {
        var button = new Button(text, click -> work.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
