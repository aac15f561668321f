package dev.entente.ui.registration;

import static dev.entente.ui.registration.RegistrationActs.reason;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.registration.AskingForExtensions;
import dev.entente.registration.ExtendingRegistrations;
import dev.entente.registration.Registration;
import dev.entente.registration.RegistrationPage;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.Format;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** How more time is asked for, given and declined while a registration protects, where the program gives more than it has. */
@Dependent
public class ExtensionActs {

    private static final int A_WHILE = 14;

    @Inject
    ExtendingRegistrations extending;

    @Inject
    AskingForExtensions asking;

    void ask(RegistrationPage page, SerializableRunnable changed) {
        var registration = page.registration();
        var last = last(page);
        var reason = asked(registration, reason("Why", true));
        reason.setHelperText("The vendor reads it and answers you. Meetings are needed all the same");
        new Ask("Ask for more time for " + registration.customerName(), "Ask for it", last, reason)
                .explaining(Map.of("/last", last, "/reason", reason))
                .then(() -> {
                    var day = Objects.requireNonNullElse(last.getValue(), LocalDate.MAX);
                    asking.ask(registration.id(), registration.revision(), day, reason.getValue());
                    changed.run();
                })
                .open();
    }

    void decline(Registration registration, String partner, SerializableRunnable changed) {
        var reason = reason("Why not", true);
        reason.setHelperText(partner + " reads it. The protection stays as it is");
        new Ask("Decline to extend " + registration.customerName(), "Decline to extend", reason)
                .explaining(Map.of("/reason", reason))
                .then(() -> {
                    extending.decline(registration.id(), registration.revision(), reason.getValue());
                    changed.run();
                })
                .open();
    }

    void extend(RegistrationPage page, SerializableRunnable changed) {
        var registration = page.registration();
        var last = last(page);
        var reason = asked(registration, reason("Why", true));
        new Ask("Extend the protection of " + registration.customerName(), "Extend protection", last, reason)
                .explaining(Map.of("/last", last, "/reason", reason))
                .then(() -> {
                    var day = Objects.requireNonNullElse(last.getValue(), LocalDate.MAX);
                    extending.extend(registration.id(), registration.revision(), day, reason.getValue());
                    changed.run();
                })
                .open();
    }

    /** The last day that is to be protected: the one that was asked for, or else a while more, as far as the program goes. */
    private static DayField last(RegistrationPage page) {
        var registration = page.registration();
        var protection = Objects.requireNonNull(registration.protection());
        var latest = Objects.requireNonNull(page.extendable());
        var request = registration.extensionAsked();
        var wanted = request == null ? protection.last().plusDays(A_WHILE) : request.last();
        var last = new DayField("Protected until");
        last.setMin(protection.last().plusDays(1));
        last.setMax(latest);
        last.setHelperText("The program protects until " + Format.user().day(latest) + " at most");
        last.setValue(wanted.isAfter(latest) ? latest : wanted);
        last.setRequiredIndicatorVisible(true);
        return last;
    }

    private static TextField asked(Registration registration, TextField reason) {
        var request = registration.extensionAsked();
        if (request != null) reason.setValue(request.because());
        return reason;
    }
}
