package dev.entente.ui.attribution;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.attribution.AttributionProblem;
import dev.entente.partner.Partner;
import dev.entente.problem.Problem;
import dev.entente.sale.Evidence.Claim;
import dev.entente.sale.Evidence.Click;
import dev.entente.sale.Evidence.Contract;
import dev.entente.sale.Evidence.Part;
import dev.entente.ui.kit.DayField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is claimed on a sale: whose part it was, which part, and what shows it. Only what that needs is asked. */
final class ClaimForm {

    /** What a claim rests on. */
    enum Shown {
        NOTHING("Nothing more"),
        REGISTRATION("A registration"),
        CONTRACT("A marketplace contract"),
        CLICK("A click in a paid channel");

        private final String words;

        Shown(String words) {
            this.words = words;
        }
    }

    private final ComboBox<Partner> partner = new ComboBox<>("Partner");
    private final Select<Part> part = new Select<>();
    private final Select<Shown> shown = new Select<>();
    private final TextField registration = new TextField("Registration");
    private final TextField marketplace = new TextField("Marketplace");
    private final TextField offer = new TextField("Offer or contract");
    private final TextField channel = new TextField("Channel");
    private final DayField clicked = new DayField("Day of the click");
    private final TextField campaign = new TextField("Campaign");
    private final TextField mark = new TextField("SubID");
    private final IntegerField points = new IntegerField("Points");
    private final Div contract = pair(marketplace, offer);
    private final Div click = pair(channel, clicked);
    private final Div source = pair(campaign, mark);
    private final Div expected = new Div();
    private final boolean countsPoints;

    ClaimForm(CreditDesk desk, boolean countsPoints) {
        this.countsPoints = countsPoints;
        desk.offerPartners(partner);
        partner.setRequiredIndicatorVisible(true);
        part.setLabel("Its part");
        part.setItems(Part.values());
        part.setItemLabelGenerator(each -> CreditWords.sentence(each.word()));
        part.setValue(Part.SELLS);
        shown.setLabel("What shows it");
        shown.setItems(Shown.values());
        shown.setItemLabelGenerator(each -> each.words);
        shown.setValue(Shown.NOTHING);
        registration.setHelperText("Its number, such as R-00012");
        marketplace.setHelperText("Such as aws");
        channel.setHelperText("Such as search");
        mark.setHelperText("The partner\u2019s own mark, if any");
        points.setHelperText("Influence is shared by them");
        List.of(registration, marketplace, offer, channel, campaign).forEach(each -> {
            each.setRequiredIndicatorVisible(true);
            each.setMaxLength(100);
        });
        mark.setMaxLength(100);
        clicked.setRequiredIndicatorVisible(true);
        part.addValueChangeListener(_ -> ask());
        shown.addValueChangeListener(_ -> ask());
        ask();
    }

    private void ask() {
        registration.setVisible(shown.getValue() == Shown.REGISTRATION);
        contract.setVisible(shown.getValue() == Shown.CONTRACT);
        click.setVisible(shown.getValue() == Shown.CLICK);
        source.setVisible(shown.getValue() == Shown.CLICK);
        points.setVisible(countsPoints && part.getValue() == Part.INFLUENCED);
    }

    Component[] content() {
        return new Component[] {partner, pair(part, shown), registration, contract, click, source, points, expected};
    }

    /** Answers with every change what would come of it. */
    void answering(Runnable answer) {
        var fields = new ArrayList<HasValue<?, ?>>(
                List.of(partner, part, shown, registration, marketplace, offer, channel, clicked, campaign, points));
        for (var field : fields) field.addValueChangeListener(_ -> answer.run());
    }

    /** What stands below the fields. */
    void answer(Component... answer) {
        expected.removeAll();
        expected.add(answer);
    }

    Map<String, Component> byPointer() {
        return Map.of(
                "/partner", partner,
                "/part", part,
                "/registration", registration,
                "/marketplace/marketplace", marketplace,
                "/marketplace/offer", offer,
                "/paid/channel", channel,
                "/paid/campaign", campaign,
                "/paid/subId", mark,
                "/paid/on", clicked,
                "/points", points);
    }

    boolean isBegun() {
        return partner.getValue() != null;
    }

    String name() {
        var chosen = partner.getValue();
        return chosen == null ? "" : chosen.name();
    }

    @SuppressWarnings("NullAway") // a day that is missing is the rule's to refuse
    Claim said() {
        var chosen = partner.getValue();
        if (chosen == null)
            throw Problem.field(
                    AttributionProblem.UNCLEAR_EVIDENCE, "/partner", "Choose the partner whose part it was");
        return new Claim(
                chosen.code(),
                part.getValue(),
                shown.getValue() == Shown.REGISTRATION ? registration.getValue().strip() : null,
                shown.getValue() == Shown.CONTRACT
                        ? new Contract(code(marketplace), offer.getValue().strip())
                        : null,
                shown.getValue() == Shown.CLICK
                        ? new Click(code(channel), campaign.getValue().strip(), text(mark), clicked.getValue())
                        : null,
                points.isVisible() ? points.getValue() : null,
                null);
    }

    private static String code(TextField field) {
        return field.getValue().strip().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String text(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }

    private static Div pair(Component... both) {
        var pair = new Div(both);
        pair.addClassName("en-pairs");
        return pair;
    }
}
