package dev.entente.ui.registration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import dev.entente.registration.KeepingEvidence;
import dev.entente.registration.LiftingRests;
import dev.entente.registration.RecordingMeetings;
import dev.entente.registration.RecordingMeetings.Next;
import dev.entente.registration.Registration;
import dev.entente.registration.Registration.State;
import dev.entente.registration.RegistrationPage;
import dev.entente.registration.RegistrationPermissions;
import dev.entente.registration.WithdrawingRegistrations;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What people of both sides do with a registration: decide it, write meetings down, take it back. */
@Dependent
public class RegistrationActs {

    private static final int LONGEST_REASON = 500;

    @Inject
    DecisionActs decisions;

    @Inject
    ExtensionActs extensions;

    @Inject
    RecordingMeetings meeting;

    @Inject
    WithdrawingRegistrations withdrawing;

    @Inject
    LiftingRests lifting;

    @Inject
    KeepingEvidence keeping;

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
            row.add(primary("Approve", () -> decisions.approve(page, partner, changed)));
            row.add(new Button("Decline", click -> decisions.decline(registration, partner, changed)));
        }
        if (registration.state() == State.APPROVED) {
            if (decides) {
                if (page.extendable() != null)
                    row.add(primary("Extend protection", () -> extensions.extend(page, changed)));
                if (registration.extensionAsked() != null)
                    row.add(new Button(
                            "Decline to extend", click -> extensions.decline(registration, partner, changed)));
                row.add(new Button("Introduce", click -> decisions.introduce(registration, partner)));
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

    private static Button primary(String text, SerializableRunnable work) {
        var button = new Button(text, click -> work.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
