package dev.entente.ui.deal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.activity.OwnerFunction;
import dev.entente.deal.SharedFields;
import dev.entente.deal.SharedFields.Channel;
import dev.entente.partner.Partner;
import dev.entente.ui.shell.PartnerChoice;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is shared of a deal and its account beside the deal itself, folded away below the form until somebody wants more. */
final class SharedForm {

    private final Select<Channel> channel = new Select<>();
    private final ComboBox<Partner> influence = new ComboBox<>();
    private final TextField overlap = new TextField("Overlap reason");
    private final Select<Boolean> integration = new Select<>();
    private final TextField offer = new TextField("Offer or listing id");
    private final TextField campaign = new TextField("Campaign SubID");
    private final BigDecimalField discount = new BigDecimalField("Discount");
    private final BigDecimalField take = new BigDecimalField("Take rate");
    private @Nullable UUID unseen;
    private final TextField ae = new TextField(OwnerFunction.AE.words());
    private final TextField se = new TextField(OwnerFunction.SE.words());
    private final TextField csm = new TextField(OwnerFunction.CSM.words());
    private final TextField partnerAe = new TextField(OwnerFunction.PARTNER_AE.words());

    SharedForm(PartnerChoice partners) {
        choice(channel, "Came in by", SharedForm::words, Channel.values());
        choice(integration, "Integration", is -> is ? "In use" : "Not in use", true, false);
        partners.offer(influence);
        influence.setLabel("Influenced by");
        overlap.setHelperText("Why partners meet at this account");
        for (var percent : new BigDecimalField[] {discount, take}) percent.setSuffixComponent(new Div("%"));
    }

    static String words(Channel channel) {
        return switch (channel) {
            case DIRECT -> "Directly";
            case PARTNER -> "A partner";
            case PAID -> "A paid campaign";
            case MARKETPLACE -> "A marketplace";
        };
    }

    @SafeVarargs
    private static <T> void choice(
            Select<T> select, String label, java.util.function.Function<T, String> words, T... options) {
        select.setLabel(label);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("Not known yet");
        select.setItems(options);
        select.setItemLabelGenerator(option -> option == null ? "Not known yet" : words.apply(option));
    }

    void fill(SharedFields shared, PartnerChoice partners) {
        channel.setValue(shared.channel());
        var other = shared.influencedBy();
        influence.setValue(other == null ? null : partners.of(other.toString()).orElse(null));
        unseen = influence.isEmpty() ? other : null; // whoever may not see partners changes nothing of it
        overlap.setValue(text(shared.overlapReason()));
        integration.setValue(shared.integrationPresent());
        offer.setValue(text(shared.offerId()));
        campaign.setValue(text(shared.campaignId()));
        discount.setValue(shared.discount());
        take.setValue(shared.takeRate());
        shared.ownerFunctions().forEach((function, who) -> field(function).setValue(who));
    }

    private TextField field(OwnerFunction function) {
        return switch (function) {
            case AE -> ae;
            case SE -> se;
            case CSM -> csm;
            case PARTNER_AE -> partnerAe;
        };
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Folded, with everything in it. */
    Component section() {
        var fields = new Div(
                pair(channel, influence),
                pair(integration, overlap),
                pair(offer, campaign),
                pair(discount, take),
                pair(ae, se),
                pair(csm, partnerAe));
        fields.addClassName("en-form");
        var more = new Details("More", fields);
        more.addClassName("en-more");
        return more;
    }

    private static Div pair(Component... both) {
        var pair = new Div(both);
        pair.addClassName("en-pairs");
        return pair;
    }

    Map<String, Component> byPointer() {
        var fields = new HashMap<String, Component>(Map.of(
                "/shared/influencedBy", influence,
                "/shared/overlapReason", overlap,
                "/shared/offerId", offer,
                "/shared/campaignId", campaign,
                "/shared/discount", discount,
                "/shared/takeRate", take));
        for (var function : OwnerFunction.values())
            fields.put("/shared/ownerFunctions/" + function.code(), field(function));
        return fields;
    }

    SharedFields fields() {
        var who = new EnumMap<OwnerFunction, String>(OwnerFunction.class);
        for (var function : OwnerFunction.values())
            who.put(function, field(function).getValue());
        var other = influence.getValue();
        return new SharedFields(
                channel.getValue(),
                other == null ? unseen : other.id(),
                overlap.getValue(),
                integration.getValue(),
                null, // where the customer belongs is said on its own page
                null,
                offer.getValue(),
                campaign.getValue(),
                discount.getValue(),
                take.getValue(),
                null, // meetings are recorded, and counted
                null,
                who);
    }
}
