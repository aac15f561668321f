package dev.entente.ui.conflict;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.conflict.AppealingConflicts;
import dev.entente.conflict.Conflict.State;
import dev.entente.conflict.ConflictPermissions;
import dev.entente.conflict.Contender;
import dev.entente.conflict.Contender.Result;
import dev.entente.conflict.GivingEvidence;
import dev.entente.conflict.OpeningConflicts;
import dev.entente.conflict.ReadingOwnConflicts;
import dev.entente.conflict.Touch.Said;
import dev.entente.registration.KeepingEvidence;
import dev.entente.registration.Registration;
import dev.entente.registration.RegistrationPage;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a partner's people do in cases: contest a registration, give evidence, appeal. */
@Dependent
public class OwnConflictActs {

    @Inject
    ReadingOwnConflicts reading;

    @Inject
    OpeningConflicts opening;

    @Inject
    GivingEvidence giving;

    @Inject
    AppealingConflicts appealing;

    @Inject
    KeepingEvidence keeping;

    @Inject
    Today today;

    @Inject
    Visit visit;

    private boolean may() {
        return visit.may(ConflictPermissions.CONTEST);
    }

    /** The cases that a registration of its own is in, as far as the partner knows of them. */
    public List<Contender> of(Registration registration) {
        return may() ? reading.ofRegistration(registration.id()) : List.of();
    }

    /** All cases that the partner knows of, the newest first. */
    public List<Contender> latest(int most) {
        return may() ? reading.list(0, most) : List.of();
    }

    /** Contesting a registration that was declined or stands in line, where there is no case about it yet; else nothing. */
    public Optional<Button> contest(RegistrationPage page, SerializableRunnable changed) {
        var registration = page.registration();
        boolean isInLine = registration.state() == Registration.State.SUBMITTED && page.place() != null;
        boolean isContestable = isInLine || registration.state() == Registration.State.DECLINED;
        if (!may() || !isContestable || !of(registration).isEmpty()) return Optional.empty();
        return Optional.of(new Button("Say why it should be yours", click -> contest(registration, changed)));
    }

    private void contest(Registration registration, SerializableRunnable changed) {
        var words = ConflictActs.text("Why it should be yours");
        words.setHelperText("The vendor reads it, and nobody else");
        var evidence = new SaidFields(today.day());
        var pointers = new HashMap<String, Component>(evidence.pointers("/evidence/0"));
        pointers.put("/words", words);
        var fields = new Div(evidence.fields());
        fields.addClassName("en-form");
        new Ask("Say why " + registration.customerName() + " should be yours", "Send to the vendor", words, fields)
                .explaining(pointers)
                .then(() -> {
                    var given = evidence.isEmpty() ? List.<Said>of() : List.of(evidence.said());
                    opening.contest(registration.id(), words.getValue(), given);
                    changed.run();
                })
                .open();
    }

    /** What can be done with one's own part of a case. */
    Component actions(Contender contender, SerializableRunnable changed) {
        var row = new Div();
        row.addClassName("en-actions");
        if (contender.state().isUndecided()) {
            var give = new Button("Add evidence", click -> give(contender, changed));
            give.addThemeVariants(ButtonVariant.PRIMARY);
            row.add(give);
        }
        if (isAppealable(contender)) {
            var appeal = new Button("Appeal", click -> appeal(contender, changed));
            appeal.addThemeVariants(ButtonVariant.PRIMARY);
            row.add(appeal);
        }
        return row;
    }

    private boolean isAppealable(Contender contender) {
        var until = contender.appealUntil();
        return contender.state() == State.DECIDED
                && until != null
                && !today.day().isAfter(until)
                && contender.result() != Result.KEEPS
                && contender.result() != Result.GETS;
    }

    private void give(Contender contender, SerializableRunnable changed) {
        var fields = new SaidFields(today.day());
        var file = new OneFile(keeping::receive);
        var all = new Div(fields.fields());
        all.add(file);
        all.addClassName("en-form");
        new Ask("What you did for " + contender.subject(), "Add evidence", all)
                .explaining(fields.pointers(""))
                .then(() -> {
                    giving.give(contender.id(), fields.said(), file.chosen());
                    changed.run();
                })
                .open();
    }

    private void appeal(Contender contender, SerializableRunnable changed) {
        var words = ConflictActs.text("What was not seen, or is different");
        words.setHelperText("Once for each case. What is decided after it is final");
        new Ask("Appeal the decision on " + contender.subject(), "Appeal", words)
                .explaining(Map.of("/words", words))
                .then(() -> {
                    appealing.appeal(contender.id(), words.getValue());
                    changed.run();
                })
                .open();
    }
}
