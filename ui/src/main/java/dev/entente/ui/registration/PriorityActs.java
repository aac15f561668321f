package dev.entente.ui.registration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.registration.PuttingFirst;
import dev.entente.registration.Registration;
import dev.entente.registration.Registration.State;
import dev.entente.registration.RegistrationPage;
import dev.entente.reward.Entitlement;
import dev.entente.reward.ReadingRewards;
import dev.entente.reward.RewardPermissions;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** How a partner has a registration that waits looked at before others, for one of what it has of a reward of priority. */
@Dependent
public class PriorityActs {

    @Inject
    PuttingFirst putting;

    @Inject
    ReadingRewards rewards;

    @Inject
    Visit visit;

    /** Where something is left that puts it first, and it would be looked at sooner for that; else nothing. */
    Optional<Button> first(RegistrationPage page, SerializableRunnable changed) {
        var registration = page.registration();
        boolean waits = registration.state() == State.SUBMITTED && !registration.isFirst() && page.place() == null;
        if (!waits || !visit.registers() || !visit.may(RewardPermissions.USE)) return Optional.empty();
        return rewards.of(registration.partnerId()).stream()
                .filter(Entitlement::putsFirst)
                .findFirst()
                .map(has -> new Button("Have it looked at first", click -> ask(registration, has, changed)));
    }

    private void ask(Registration registration, Entitlement has, SerializableRunnable changed) {
        var words = new Paragraph("It uses one of yours. " + has.leftInWords() + ". The vendor finds "
                + registration.customerName() + " above what others sent.");
        new Ask("Have " + registration.customerName() + " looked at first", "Use one", words)
                .then(() -> {
                    putting.putFirst(registration.id(), registration.revision());
                    changed.run();
                })
                .open();
    }
}
