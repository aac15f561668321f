package dev.entente.ui.lead;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.lead.Conversion;
import dev.entente.lead.Lead;
import dev.entente.lead.LeadProblem;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.MoneyField;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;

/** What the vendor's people do with leads. */
@Dependent
public class LeadActs {

    static final String CLOSING = "Whoever gave it reads this, and the partner that has accepted it.";

    @Inject
    LeadDesk desk;

    /** Adds one; hot ones are offered at once. */
    Button add(SerializableRunnable changed) {
        var add = new Button("Add a lead", new Glyph("plus"), click -> {
            var form = new LeadForm(desk.today.currency(), LeadForm.Side.VENDOR, null);
            new Ask("Add a lead", "Add it", form.fields())
                    .wide()
                    .explaining(form.pointers())
                    .then(() -> {
                        var lead = desk.keeping.add(form.profile(), null, null).lead();
                        changed.run();
                        UI.getCurrent().navigate("leads/" + lead.id());
                    })
                    .open();
        });
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setVisible(desk.keeps());
        return add;
    }

    /** What can be done with one as it stands. */
    Component actions(Lead lead, SerializableRunnable changed) {
        var row = new Div();
        row.addClassName("en-actions");
        if (!desk.keeps()) return row;
        boolean isFree = lead.state().isOpen() && lead.heldBy() == null;
        if (isFree && lead.givenBy() != null && lead.state() == Lead.State.NEW)
            row.add(first(new Button("Follow it up ourselves", click -> {
                desk.keeping.accept(lead.id());
                changed.run();
            })));
        if (isFree && lead.givenBy() != null && lead.state() == Lead.State.ACCEPTED)
            row.add(first(new Button("We spoke to them", click -> {
                desk.keeping.work(lead.id());
                changed.run();
            })));
        if (isFree) {
            var route = new Button("Pass it on by the rules", click -> {
                desk.keeping.route(lead.id());
                changed.run();
            });
            route.setDisableOnClick(true);
            row.add(row.getComponentCount() == 0 ? first(route) : route);
            row.add(new Button("Choose a partner", click -> offer(lead, changed)));
        }
        if (isFree && lead.givenBy() != null) row.add(new Button("Open a deal", click -> convert(lead, changed)));
        if (lead.state().isOpen() && lead.heldBy() != null) row.add(recall("Recall", lead, changed));
        if (lead.state() == Lead.State.CONVERTED && lead.heldBy() != null && lead.dealId() != null)
            row.add(recall("Recall after a lost deal", lead, changed));
        if (lead.state().isOpen()) {
            row.add(new Button("Edit", click -> edit(lead, changed)));
            row.add(new Button(
                    "Close",
                    click -> because("Close " + lead.number(), "Close it", CLOSING, why -> {
                        desk.keeping.close(lead.id(), why);
                        changed.run();
                    })));
        }
        row.add(forget(lead, changed));
        return row;
    }

    private Button recall(String words, Lead lead, SerializableRunnable changed) {
        return new Button(
                words,
                click -> because("Recall " + lead.number(), "Recall it", "The partner that has it reads this.", why -> {
                    desk.keeping.recall(lead.id(), why);
                    changed.run();
                }));
    }

    private static Button first(Button button) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static void because(String title, String verb, String readers, SerializableConsumer<String> act) {
        var why = new TextField("Why");
        why.setHelperText(readers);
        why.setRequiredIndicatorVisible(true);
        why.setManualValidation(true);
        why.setMaxLength(500);
        new Ask(title, verb, why)
                .explaining(Map.of("/because", why))
                .then(() -> act.accept(why.getValue()))
                .open();
    }

    private void offer(Lead lead, SerializableRunnable changed) {
        var partner = desk.partnerField("Partner");
        var why = new TextField("Why this one");
        why.setRequiredIndicatorVisible(true);
        why.setManualValidation(true);
        new Ask("Offer " + lead.number() + " to a partner", "Offer it", partner, why)
                .explaining(Map.of("/partner", partner, "/because", why))
                .then(() -> {
                    if (partner.isEmpty())
                        throw Problem.field(LeadProblem.UNCLEAR_ANSWER, "/partner", "Choose the partner that gets it");
                    desk.keeping.offer(lead.id(), partner.getValue().id(), why.getValue());
                    changed.run();
                })
                .open();
    }

    private void edit(Lead lead, SerializableRunnable changed) {
        var form = new LeadForm(desk.today.currency(), LeadForm.Side.VENDOR, lead.profile());
        new Ask("Edit " + lead.number(), "Save", form.fields())
                .wide()
                .explaining(form.pointers())
                .then(() -> {
                    desk.keeping.change(lead.id(), lead.revision(), form.profile());
                    changed.run();
                })
                .open();
    }

    private void convert(Lead lead, SerializableRunnable changed) {
        var partner = desk.partnerField("Which partner leads it");
        partner.setHelperText("Left empty: the partner that gave it");
        var name = new TextField("What the deal is called");
        var amount = new MoneyField("For how much", desk.today.currency());
        var close = new DayField("Expected by");
        new Ask("Open a deal from " + lead.number(), "Open the deal", partner, name, amount, close)
                .explaining(Map.of("/partner", partner, "/name", name, "/amount", amount, "/expectedClose", close))
                .then(() -> {
                    var who = partner.getValue();
                    desk.keeping.convert(
                            lead.id(),
                            new Conversion(
                                    who == null ? null : who.id(),
                                    name.getValue(),
                                    amount.amount().orElse(null),
                                    close.getValue(),
                                    null,
                                    null));
                    changed.run();
                })
                .open();
    }

    private Button forget(Lead lead, SerializableRunnable changed) {
        var forget = new Button(
                "Forget the contact",
                click -> new Ask(
                                "Forget whom to speak to",
                                "Forget them",
                                new Paragraph("Name, address and note are taken out here and wherever they were told. "
                                        + "This cannot be taken back."))
                        .then(() -> {
                            desk.keeping.forget(lead.id());
                            changed.run();
                        })
                        .open());
        forget.addThemeVariants(ButtonVariant.TERTIARY);
        forget.setVisible(!lead.profile().contact().name().isEmpty()
                || !lead.profile().contact().email().isEmpty());
        return forget;
    }
}
