package dev.entente.ui.partner;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.entente.partner.Partner.Profile;
import dev.entente.partner.Partner.State;
import dev.entente.partner.PartnerType;
import dev.entente.ui.kit.DayField;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is said of a partner, as fields: few for a new one, all of them for one that is there. */
final class ProfileForm {

    private static final int LONGEST_CODE = 40;

    private final TextField name = new TextField("Name");
    private final TextField code = new TextField("Code");
    private final CheckboxGroup<PartnerType> types = new CheckboxGroup<>("Types");
    private final ComboBox<String> country = Countries.field();
    private final TextField website = new TextField("Website");
    private final DayField since = new DayField("Partner since");
    private final Select<State> state = new Select<>();
    private final @Nullable Profile before;

    private ProfileForm(@Nullable Profile before) {
        this.before = before;
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(200);
        code.setRequiredIndicatorVisible(true);
        code.setMaxLength(LONGEST_CODE);
        code.setHelperText("How your systems name it, for ever: letters, digits and hyphens");
        types.setItems(PartnerType.values());
        types.setItemLabelGenerator(PartnerType::words);
        types.addClassName("en-chip-choices");
        website.setPlaceholder("https://");
        website.setMaxLength(300);
        since.setAutoOpen(false);
        state.setLabel("State");
        state.setItems(EnumSet.complementOf(EnumSet.of(State.OFFBOARDING)));
        state.setItemLabelGenerator(State::words);
    }

    /** For a new partner; the code follows the name until it is written by hand. */
    static ProfileForm empty(LocalDate today) {
        var form = new ProfileForm(null);
        form.since.setValue(today);
        form.state.setValue(State.ONBOARDING);
        form.name.setValueChangeMode(ValueChangeMode.EAGER);
        form.name.addValueChangeListener(change -> {
            if (form.code.getValue().equals(code(change.getOldValue()))) form.code.setValue(code(change.getValue()));
        });
        return form;
    }

    static ProfileForm of(Profile profile) {
        var form = new ProfileForm(profile);
        form.name.setValue(profile.name());
        form.code.setValue(profile.code());
        form.types.setValue(profile.types());
        form.country.setValue(profile.country());
        form.website.setValue(profile.website() == null ? "" : profile.website());
        form.since.setValue(profile.since());
        form.state.setValue(profile.state());
        return form;
    }

    Component[] fields() {
        return before == null
                ? new Component[] {name, code, country, types, state}
                : new Component[] {name, types, country, website, since};
    }

    Map<String, Component> byPointer() {
        return Map.of(
                "/name", name,
                "/code", code,
                "/types", types,
                "/country", country,
                "/website", website,
                "/since", since,
                "/state", state);
    }

    Profile profile(LocalDate today) {
        var address = website.getValue().strip();
        return new Profile(
                code.getValue(),
                name.getValue(),
                country.getValue(),
                address.isEmpty() ? null : address,
                since.getValue() == null ? today : since.getValue(),
                state.getValue(),
                types.getValue(),
                before == null ? "" : before.territories(),
                before == null ? "" : before.segments());
    }

    /** "Brightwater Consulting Ltd" as brightwater-consulting-ltd. */
    static String code(String name) {
        var letters = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        var code = letters.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        var cut = code.substring(0, Math.min(code.length(), LONGEST_CODE));
        return cut.replaceAll("^-+|-+$", "");
    }
}
