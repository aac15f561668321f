package dev.entente.ui.conflict;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.conflict.AskingForEvidence;
import dev.entente.conflict.ConflictPage;
import dev.entente.conflict.ConflictPermissions;
import dev.entente.conflict.Contender;
import dev.entente.conflict.DecidingConflicts;
import dev.entente.conflict.EscalatingConflicts;
import dev.entente.conflict.GivingEvidence;
import dev.entente.conflict.OpeningConflicts;
import dev.entente.conflict.SettingConflictRules;
import dev.entente.deal.Deal;
import dev.entente.identity.Member;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.shell.PartnerChoice;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What the vendor's people do with cases: open them, ask for evidence, escalate and decide. */
@Dependent
public class ConflictActs {

    private static final int LONGEST = 2_000;

    @Inject
    OpeningConflicts opening;

    @Inject
    AskingForEvidence asking;

    @Inject
    GivingEvidence giving;

    @Inject
    EscalatingConflicts escalating;

    @Inject
    DecidingConflicts deciding;

    @Inject
    SettingConflictRules rules;

    @Inject
    PartnerChoice partners;

    @Inject
    Today today;

    @Inject
    Visit visit;

    /** What can be done with the list. */
    Component general(SerializableConsumer<UUID> opened) {
        var row = row();
        if (!visit.may(ConflictPermissions.DECIDE)) return row;
        var open = new Button("Open a case", click -> open(new OpeningForm(partners, null, null), opened));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        row.add(new Button("How long it takes", click -> rules()), open);
        return row;
    }

    /** What can be done with one. */
    Component actions(ConflictPage page, SerializableRunnable changed) {
        var row = row();
        var conflict = page.conflict();
        if (!visit.may(ConflictPermissions.DECIDE) || !conflict.state().isUndecided()) return row;
        var decide = new Button("Decide", click -> decide(page, changed));
        decide.addThemeVariants(ButtonVariant.PRIMARY);
        row.add(
                decide,
                new Button("Ask for evidence", click -> ask(page, changed)),
                new Button("Escalate", click -> escalate(page, changed)));
        boolean isDirect =
                page.parties().stream().anyMatch(each -> each.contender().isDirect());
        if (isDirect) row.add(new Button("Add your evidence", click -> give(page, changed)));
        return row;
    }

    private static Div row() {
        var row = new Div();
        row.addClassName("en-actions");
        return row;
    }

    /** Opens one about a deal, for who may; its partner is one of the sides. */
    public Optional<Button> about(Deal deal) {
        if (!visit.may(ConflictPermissions.DECIDE)) return Optional.empty();
        var open = new Button("Open a case", click -> {
            var leads = Optional.ofNullable(deal.partnerId()).flatMap(id -> partners.of(id.toString()));
            open(
                    new OpeningForm(partners, deal, leads.orElse(null)),
                    id -> UI.getCurrent().navigate("conflicts/" + id));
        });
        open.addThemeVariants(ButtonVariant.TERTIARY);
        return Optional.of(open);
    }

    private void open(OpeningForm form, SerializableConsumer<UUID> opened) {
        new Ask("Open a case", "Open the case", form.fields())
                .explaining(form.pointers())
                .then(() -> opened.accept(opening.open(form.wanted()).id()))
                .open();
    }

    private void rules() {
        var known = rules.rules();
        var evidence = days("Days to give evidence", known.evidenceDays());
        var appeal = days("Days to appeal", known.appealDays());
        new Ask("How long a case takes", "Save", evidence, appeal)
                .explaining(Map.of("/evidenceDays", evidence, "/appealDays", appeal))
                .then(() -> rules.set(
                        Objects.requireNonNullElse(evidence.getValue(), 0),
                        Objects.requireNonNullElse(appeal.getValue(), 0)))
                .open();
    }

    private static IntegerField days(String label, int value) {
        var field = new IntegerField(label);
        field.setValue(value);
        field.setMin(1);
        field.setManualValidation(true);
        field.setI18n(new IntegerField.IntegerFieldI18n().setBadInputErrorMessage("Write a whole number of days"));
        return field;
    }

    private void ask(ConflictPage page, SerializableRunnable changed) {
        var by = new DayField("Until");
        by.setMin(today.day());
        by.setValue(today.day().plusDays(rules.rules().evidenceDays()));
        var words = text("What you ask");
        words.setHelperText("All sides read it, and none learns who the others are");
        words.setValue("Please show, with dates, what you did for "
                + page.conflict().subject() + ": when you found out what they need, whom you met, and what you sent.");
        new Ask("Ask for evidence on " + page.conflict().number(), "Ask for evidence", by, words)
                .explaining(Map.of("/by", by, "/words", words))
                .then(() -> {
                    asking.ask(page.conflict().id(), page.conflict().revision(), by.getValue(), words.getValue());
                    changed.run();
                })
                .open();
    }

    private void give(ConflictPage page, SerializableRunnable changed) {
        var fields = new SaidFields(today.day());
        var file = new OneFile(giving::receiveForDirect);
        var all = Stream.concat(Stream.of(fields.fields()), Stream.of(file)).toArray(Component[]::new);
        new Ask("What your own sales did", "Add evidence", all)
                .explaining(fields.pointers(""))
                .then(() -> {
                    giving.giveForDirect(page.conflict().id(), fields.said(), file.chosen());
                    changed.run();
                })
                .open();
    }

    private void escalate(ConflictPage page, SerializableRunnable changed) {
        var to = new ComboBox<Member>("Who is to decide");
        to.setItems(escalating.choice());
        to.setItemLabelGenerator(Member::name);
        to.setRequiredIndicatorVisible(true);
        var because = text("Why");
        because.setHelperText("Partners do not read it");
        new Ask("Escalate " + page.conflict().number(), "Escalate", to, because)
                .explaining(Map.of("/to", to, "/because", because))
                .then(() -> {
                    var chosen = to.getValue();
                    escalating.escalate(
                            page.conflict().id(),
                            page.conflict().revision(),
                            chosen == null ? null : chosen.id(),
                            because.getValue());
                    changed.run();
                })
                .open();
    }

    private void decide(ConflictPage page, SerializableRunnable changed) {
        var form = new DecisionForm(page);
        new Ask("Decide on " + page.conflict().subject(), "Decide", form.fields())
                .explaining(form.pointers())
                .then(() -> {
                    deciding.decide(page.conflict().id(), page.conflict().revision(), form.verdict());
                    changed.run();
                })
                .open();
    }

    static TextArea text(String label) {
        var text = new TextArea(label);
        text.setRequiredIndicatorVisible(true);
        text.setMaxLength(LONGEST);
        text.setMinRows(3);
        return text;
    }

    /** The side's name for a choice of sides. */
    static String name(ConflictPage page, Contender contender) {
        return page.party(contender.id()).name();
    }
}
