package dev.entente.ui.lead;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.api.Unit;
import dev.entente.lead.Contact;
import dev.entente.lead.LeadProfile;
import dev.entente.ui.kit.MoneyField;
import dev.entente.ui.partner.Countries;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of what is said of a lead; what is seldom known stands folded below. */
final class LeadForm {

    private static final int LONG = 200;
    private static final int SHORT = 100;
    private static final String AGREED = "Ticked the box on the form";

    private final TextField company = text("Company", LONG);
    private final TextField website = text("Website", LONG);
    private final ComboBox<String> country = Countries.field();
    private final TextField postalCode = text("Postal code", 12);
    private final TextField segment = text("Segment", SHORT);
    private final TextField product = text("Interested in", SHORT);
    private final TextField name = text("Contact", 120);
    private final TextField email = text("E-mail", LONG);
    private final TextField phone = text("Phone", 40);
    private final TextField role = text("Role", SHORT);
    private final TextField consent = text("How the contact agreed to be passed on", 300);
    private final MoneyField worth;
    private final TextArea note = new TextArea("Note");
    private final TextField size = text("Size", 60);
    private final TextField industry = text("Industry", SHORT);
    private final TextField motion = text("Motion", 32);
    private final TextField source = text("Source", SHORT);
    private final TextField campaign = text("Campaign", SHORT);
    private final TextField subId = text("SubID", SHORT);
    private final Checkbox hot = new Checkbox("Hot: goes before all others, with less time to answer");
    private final Checkbox mutual = new Checkbox("A referral fee is agreed for it, with a technology partner");
    private final Checkbox agreed = new Checkbox("A partner near me may call or write to me about this");
    private final Side side;

    /** Who fills it in: nobody but the vendor says how hot it is, and whoever has no account says what it wants. */
    enum Side {
        VENDOR,
        PARTNER,
        ANYBODY
    }

    LeadForm(Unit currency, Side side, @Nullable LeadProfile known) {
        this.side = side;
        this.worth = new MoneyField("Worth", currency);
        company.setRequiredIndicatorVisible(true);
        website.setPlaceholder("example.com");
        segment.setPlaceholder("Mid-market");
        size.setPlaceholder("250\u20131,000 people");
        motion.setPlaceholder(usual());
        motion.setHelperText("resell, referral, technology");
        consent.setPlaceholder("Ticked the box at the stand");
        note.setMaxLength(2_000);
        note.setMinRows(3);
        hot.setVisible(side == Side.VENDOR);
        if (known != null) fill(known);
    }

    /** Whoever gives a lead refers it, and leaves the selling to others. */
    private String usual() {
        return side == Side.PARTNER ? LeadProfile.REFERRAL : LeadProfile.RESELL;
    }

    private static TextField text(String label, int most) {
        var field = new TextField(label);
        field.setMaxLength(most);
        field.setManualValidation(true);
        return field;
    }

    private void fill(LeadProfile known) {
        company.setValue(known.company());
        website.setValue(known.domain());
        country.setValue(known.country());
        postalCode.setValue(known.postalCode());
        segment.setValue(known.segment());
        product.setValue(known.product());
        name.setValue(known.contact().name());
        email.setValue(known.contact().email());
        phone.setValue(known.contact().phone());
        role.setValue(known.contact().role());
        consent.setValue(known.consent());
        var value = known.worth();
        if (value != null) worth.setAmount(value);
        note.setValue(known.note());
        size.setValue(known.size());
        industry.setValue(known.industry());
        motion.setValue(known.motion());
        source.setValue(known.source());
        campaign.setValue(known.campaign());
        subId.setValue(known.subId());
        hot.setValue(known.hot());
        mutual.setValue(known.mutual());
    }

    Component[] fields() {
        var more = new Div(size, industry, motion, source);
        if (side == Side.VENDOR) more.add(campaign, subId);
        more.add(mutual);
        more.addClassName("en-form");
        var folded = new Details("More about it", more);
        return new Component[] {
            pair(company, website),
            pair(country, postalCode),
            pair(segment, product),
            pair(name, role),
            pair(email, phone),
            consent,
            worth,
            note,
            hot,
            folded
        };
    }

    /** What is asked of whoever has no account, who agrees by a tick. */
    Component[] shortFields() {
        email.setRequiredIndicatorVisible(true);
        note.setLabel("What you would like to do");
        return new Component[] {
            pair(company, website),
            pair(country, postalCode),
            pair(name, role),
            pair(email, phone),
            product,
            note,
            agreed
        };
    }

    private static Div pair(Component one, Component other) {
        var pair = new Div(one, other);
        pair.addClassName("en-pairs");
        return pair;
    }

    Map<String, Component> pointers() {
        var fields = new HashMap<String, Component>();
        fields.put("/company", company);
        fields.put("/website", website);
        fields.put("/country", country);
        fields.put("/postalCode", postalCode);
        fields.put("/segment", segment);
        fields.put("/product", product);
        fields.put("/contact/name", name);
        fields.put("/contact/email", email);
        fields.put("/contact/phone", phone);
        fields.put("/contact/role", role);
        fields.put("/consent", side == Side.ANYBODY ? agreed : consent);
        fields.put("/worth", worth);
        fields.put("/note", note);
        fields.put("/size", size);
        fields.put("/industry", industry);
        fields.put("/motion", motion);
        fields.put("/source", source);
        fields.put("/campaign", campaign);
        fields.put("/subId", subId);
        fields.put("/mutual", mutual);
        return fields;
    }

    LeadProfile profile() {
        return new LeadProfile(
                company.getValue(),
                website.getValue(),
                new Contact(name.getValue(), email.getValue(), phone.getValue(), role.getValue()),
                country.getValue(),
                postalCode.getValue(),
                size.getValue(),
                segment.getValue(),
                industry.getValue(),
                product.getValue(),
                motion.isEmpty() ? usual() : motion.getValue(),
                source.getValue(),
                campaign.getValue(),
                subId.getValue(),
                worth.amount().orElse(null),
                note.getValue(),
                side == Side.ANYBODY ? (agreed.getValue() ? AGREED : "") : consent.getValue(),
                hot.getValue(),
                mutual.getValue());
    }
}
