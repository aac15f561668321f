package dev.entente.ui.lead;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.QueryParameters;
import dev.entente.lead.Conversion;
import dev.entente.lead.LeadShare;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.MoneyField;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** What a partner does with leads: one press accepts, a press and a reason decline. */
@Dependent
public class OfferActs {

    private static final List<String> USUAL = List.of(
            "We have no room now", "Not our kind of customer", "We know them, and they will not buy", "Something else");

    @Inject
    LeadDesk desk;

    /** Gives the vendor a lead. */
    Button give(SerializableRunnable changed) {
        var give = new Button("Give us a lead", new Glyph("plus"), click -> {
            var form = new LeadForm(desk.today.currency(), LeadForm.Side.PARTNER, null);
            new Ask("Give us a lead", "Give it", form.fields())
                    .wide()
                    .explaining(form.pointers())
                    .then(() -> {
                        var share = desk.answering.give(form.profile());
                        changed.run();
                        UI.getCurrent().navigate("portal/leads/" + share.leadId());
                    })
                    .open();
        });
        give.setVisible(desk.answers());
        return give;
    }

    Component actions(LeadShare share, SerializableRunnable changed) {
        var row = new Div();
        row.addClassName("en-actions");
        if (!desk.answers()
                || share.role() == LeadShare.Role.GAVE
                || !share.state().isOpen()) return row;
        switch (share.state()) {
            case OFFERED -> row.add(accept(share, changed), decline(share, changed));
            case ACCEPTED ->
                row.add(work(share, changed), register(share), convert(share, false, changed), decline(share, changed));
            default -> row.add(convert(share, true, changed), register(share), decline(share, changed));
        }
        return row;
    }

    Button accept(LeadShare share, SerializableRunnable changed) {
        var accept = new Button("Accept", new Glyph("check"), click -> {
            desk.answering.accept(share.id());
            changed.run();
        });
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.setAriaLabel("Accept " + share.number());
        accept.setDisableOnClick(true);
        return accept;
    }

    Button decline(LeadShare share, SerializableRunnable changed) {
        var decline = new Button("Decline", click -> {
            var why = new RadioButtonGroup<String>("Why");
            why.setItems(USUAL);
            why.setValue(USUAL.getFirst());
            var words = new TextField("In your words");
            words.setMaxLength(400);
            words.setManualValidation(true);
            words.setVisible(false);
            why.addValueChangeListener(
                    change -> words.setVisible(USUAL.getLast().equals(change.getValue())));
            new Ask("Decline " + share.number(), "Decline it", why, words)
                    .explaining(Map.of("/because", words))
                    .then(() -> {
                        var said = words.isVisible() ? words.getValue() : why.getValue();
                        desk.answering.decline(share.id(), said);
                        changed.run();
                    })
                    .open();
        });
        decline.setAriaLabel("Decline " + share.number());
        return decline;
    }

    private Button work(LeadShare share, SerializableRunnable changed) {
        var work = new Button("We spoke to them", click -> {
            desk.answering.work(share.id());
            changed.run();
        });
        work.addThemeVariants(ButtonVariant.PRIMARY);
        work.setDisableOnClick(true);
        return work;
    }

    /** The form begins with what the lead says; once it is approved, the lead is the deal's. */
    private Button register(LeadShare share) {
        var register = new Button(
                "Register the deal",
                click -> UI.getCurrent()
                        .navigate(
                                "portal/register",
                                QueryParameters.simple(
                                        Map.of("lead", share.leadId().toString()))));
        register.setVisible(!share.isMutual() && desk.visit.registers());
        return register;
    }

    private Button convert(LeadShare share, boolean isFirst, SerializableRunnable changed) {
        var words = share.isMutual() ? "We sold to them" : "Open a deal";
        var convert = new Button(words, click -> {
            if (share.isMutual()) sold(share, changed);
            else open(share, changed);
        });
        if (isFirst) convert.addThemeVariants(ButtonVariant.PRIMARY);
        return convert;
    }

    private void open(LeadShare share, SerializableRunnable changed) {
        var name = new TextField("What the deal is called");
        name.setManualValidation(true);
        name.setMaxLength(200);
        var amount = new MoneyField("For how much", desk.today.currency());
        amount.setHelperText("Left empty: what the lead is worth, where that is known");
        var close = new DayField("Expected by");
        new Ask("Open a deal", "Open the deal", name, amount, close)
                .explaining(Map.of("/name", name, "/amount", amount, "/expectedClose", close))
                .then(() -> {
                    desk.answering.convert(
                            share.id(),
                            new Conversion(
                                    null, name.getValue(), amount.amount().orElse(null), close.getValue(), null, null));
                    changed.run();
                })
                .open();
    }

    private void sold(LeadShare share, SerializableRunnable changed) {
        var amount = new MoneyField("For how much", desk.today.currency());
        var on = new DayField("When");
        on.setMax(desk.today.day());
        on.setValue(desk.today.day());
        new Ask(
                        "You sold to them",
                        "Report it",
                        new Paragraph("The referral fee is worked out of what you sold, and stands on your statement."),
                        amount,
                        on)
                .explaining(Map.of("/amount", amount, "/soldOn", on))
                .then(() -> {
                    desk.answering.convert(
                            share.id(),
                            new Conversion(null, null, amount.amount().orElse(null), null, null, on.getValue()));
                    changed.run();
                })
                .open();
    }
}
