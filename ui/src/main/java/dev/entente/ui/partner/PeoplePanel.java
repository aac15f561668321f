package dev.entente.ui.partner;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.partner.KeepingContacts;
import dev.entente.partner.PartnerContact;
import dev.entente.partner.PartnerContact.Details;
import dev.entente.partner.ReadingContacts;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.kit.Undo;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom to write to and call at a partner. */
final class PeoplePanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ReadingContacts reading;
    private final transient KeepingContacts keeping;
    private final UUID partnerId;
    private final boolean mayChange;
    private final Undo undo;

    PeoplePanel(UUID partnerId, ReadingContacts reading, KeepingContacts keeping, boolean mayChange, Undo undo) {
        this.partnerId = partnerId;
        this.reading = reading;
        this.keeping = keeping;
        this.mayChange = mayChange;
        this.undo = undo;
        show();
    }

    private void show() {
        removeAll();
        var panel = new Panel("People", people());
        if (mayChange) panel.aside(button("Add a contact", "plus", () -> ask(null)));
        add(panel);
    }

    private Component people() {
        var contacts = reading.of(partnerId);
        if (contacts.isEmpty()) {
            return new EmptyState(
                    "person", "Nobody yet", "Whom do you call when something is unclear? Add that person first.");
        }
        var list = new UnorderedList();
        list.addClassName("en-people");
        contacts.forEach(contact -> list.add(item(contact)));
        return list;
    }

    private ListItem item(PartnerContact contact) {
        var known = contact.details();
        var name = new Div(new Span(known.name()));
        name.addClassName("en-person-name");
        if (known.isPrimary()) name.add(new StatusBadge("Primary", Tone.INFO));
        var body = new Div(name);
        body.addClassName("en-person");
        if (!known.role().isEmpty()) body.add(quiet(known.role()));
        if (!known.email().isEmpty()) body.add(new Anchor("mailto:" + known.email(), known.email()));
        if (!known.phone().isEmpty()) {
            body.add(new Anchor("tel:" + known.phone().replaceAll("[^+0-9]", ""), known.phone()));
        }
        var item = new ListItem(body);
        if (mayChange) item.add(actions(contact));
        return item;
    }

    private Div actions(PartnerContact contact) {
        var name = contact.details().name();
        var edit = button("", "edit", () -> ask(contact));
        edit.setAriaLabel("Edit " + name);
        edit.setTooltipText("Edit " + name);
        var remove = button("", "close", () -> remove(contact));
        remove.setAriaLabel("Remove " + name);
        remove.setTooltipText("Remove " + name);
        var row = new Div(edit, remove);
        row.addClassName("en-actions");
        return row;
    }

    private static Button button(String text, String glyph, SerializableRunnable act) {
        var button = new Button(text, new Glyph(glyph), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private static Span quiet(String text) {
        var quiet = new Span(text);
        quiet.addClassName("en-muted");
        return quiet;
    }

    private void ask(@Nullable PartnerContact contact) {
        var name = new TextField("Name");
        name.setRequiredIndicatorVisible(true);
        var role = new TextField("Role");
        role.setPlaceholder("Head of alliances");
        var email = new EmailField("E-mail");
        var phone = new TextField("Phone");
        var main = new Checkbox("Primary contact");
        if (contact != null) {
            var known = contact.details();
            name.setValue(known.name());
            role.setValue(known.role());
            email.setValue(known.email());
            phone.setValue(known.phone());
            main.setValue(known.isPrimary());
        }
        var title =
                contact == null ? "Add a contact" : "Edit " + contact.details().name();
        new Ask(title, contact == null ? "Add contact" : "Save changes", name, role, email, phone, main)
                .explaining(Map.of("/name", name, "/role", role, "/email", email, "/phone", phone))
                .then(() -> keep(
                        contact,
                        new Details(
                                name.getValue(), email.getValue(), phone.getValue(), role.getValue(), main.getValue())))
                .open();
    }

    private void keep(@Nullable PartnerContact contact, Details details) {
        var primary = reading.of(partnerId).stream()
                .filter(each -> each.details().isPrimary())
                .findFirst();
        if (contact == null) {
            var added = keeping.add(partnerId, details);
            undo.offer("You added " + details.name(), () -> {
                keeping.remove(partnerId, added.id());
                primary.ifPresent(this::restore);
                show();
            });
        } else {
            var before = contact.details();
            keeping.change(partnerId, contact.id(), details);
            undo.offer("You changed " + details.name(), () -> {
                keeping.change(partnerId, contact.id(), before);
                primary.ifPresent(this::restore);
                show();
            });
        }
        show();
    }

    // A new primary contact took the place of this one.
    private void restore(PartnerContact primary) {
        keeping.change(partnerId, primary.id(), primary.details());
    }

    private void remove(PartnerContact contact) {
        var before = contact.details();
        keeping.remove(partnerId, contact.id());
        undo.offer("You removed " + before.name(), () -> {
            keeping.add(partnerId, before);
            show();
        });
        show();
    }
}
