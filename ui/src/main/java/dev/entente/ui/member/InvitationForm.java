package dev.entente.ui.member;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.identity.Invitation;
import dev.entente.identity.Role;
import dev.entente.partner.Partner;
import dev.entente.partner.ReadingPartners;
import dev.entente.ui.kit.Refusals;
import java.util.Arrays;
import java.util.Map;

/** Who is invited: a person, the side that person works for, and the roles of that side. */
final class InvitationForm {

    private final boolean home;
    private final TextField name = new TextField("Name");
    private final EmailField email = new EmailField("Work e-mail");
    private final ComboBox<Partner> partner = new ComboBox<>("Partner");
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>("Roles");

    /** For the vendor, which invites its own people and those of any partner. */
    static InvitationForm ofBothSides(ReadingPartners partners) {
        var form = new InvitationForm(true);
        form.partner.setItems(
                query -> partners.list(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream(),
                query -> partners.count(query.getFilter().orElse("")));
        return form;
    }

    /** For a partner, which invites its own people alone. */
    static InvitationForm ofPartner() {
        return new InvitationForm(false);
    }

    private InvitationForm(boolean home) {
        this.home = home;
        partner.setVisible(home);
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(120);
        email.setRequiredIndicatorVisible(true);
        email.setMaxLength(254);
        email.setErrorMessage("Write an address such as ada@example.com");
        partner.setHelperText("Leave it empty for your own people");
        partner.setClearButtonVisible(true);
        partner.setItemLabelGenerator(Partner::name);
        partner.addValueChangeListener(change -> offer());
        roles.setItemLabelGenerator(Role::words);
        roles.setHelperText("Choose at least one"); // marked as required, the group would break a rule of ARIA
        offer();
    }

    /** The roles of the chosen side; those of the other would be refused. */
    private void offer() {
        boolean own = home && partner.isEmpty();
        roles.setItems(Arrays.stream(Role.values())
                .filter(role -> role.isHome() == own)
                .toList());
    }

    /** As it is before anything is written. */
    void clear() {
        Refusals.clear(byPointer().values());
        name.clear();
        email.clear();
        partner.clear();
        offer();
    }

    Component[] fields() {
        return new Component[] {name, email, partner, roles};
    }

    Map<String, Component> byPointer() {
        return Map.of("/name", name, "/email", email, "/partner", partner, "/roles", roles);
    }

    Invitation invitation() {
        var chosen = partner.getValue();
        return new Invitation(email.getValue(), name.getValue(), roles.getValue(), chosen == null ? null : chosen.id());
    }
}
