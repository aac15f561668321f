package dev.entente.ui.enablement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.enablement.Certification;
import dev.entente.enablement.Certification.Details;
import dev.entente.enablement.Certification.Revocation;
import dev.entente.enablement.CertifyingPeople.Renewal;
import dev.entente.enablement.ReadingCertifications.Filter;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Export;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Undo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who at a partner is certified in what, and until when; with a way to add, renew, correct and revoke for whoever may. */
public final class CertifiedPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final UUID partnerId;
    private final transient CertifiedDesk desk;
    private final Undo undo;

    CertifiedPanel(UUID partnerId, CertifiedDesk desk, Undo undo) {
        this.partnerId = partnerId;
        this.desk = desk;
        this.undo = undo;
        show();
    }

    private void show() {
        removeAll();
        var known = desk.reading.of(partnerId);
        var panel = new Panel("Certified people", people(known));
        if (!known.isEmpty())
            panel.aside(new Export(() -> desk.lists.certifications(new Filter(partnerId, null, null))));
        if (desk.mayCertify() && desk.paths.all().stream().anyMatch(path -> !path.isRetired())) {
            panel.aside(button("Add a certification", "plus", () -> ask(null)));
        }
        add(panel);
    }

    private Component people(List<Certification> known) {
        if (known.isEmpty()) {
            var hint = desk.paths.all().isEmpty()
                    ? "First say what people can be certified in; then add who passed it."
                    : "Certified people count for levels and terms that ask for them.";
            return new EmptyState("check", "Nobody is certified yet", hint);
        }
        var names = desk.names();
        var list = new UnorderedList();
        list.addClassName("en-people");
        known.forEach(each -> list.add(item(each, names)));
        return list;
    }

    private ListItem item(Certification certification, Map<String, String> names) {
        var said = certification.details();
        var validity = Validity.of(certification, desk.today.day(), Format.user());
        var name = new Div(new Span(said.name()), validity.badge());
        name.addClassName("en-person-name");
        var body = new Div(name, new Span(names.getOrDefault(said.path(), said.path())), quiet(validity.days()));
        body.addClassName("en-person");
        if (!said.evidence().isEmpty()) body.add(quiet(said.evidence()));
        var item = new ListItem(body);
        if (desk.mayCertify()) item.add(actions(certification, names.getOrDefault(said.path(), said.path())));
        return item;
    }

    private Div actions(Certification certification, String path) {
        var whose = path + " of " + certification.name();
        var row = new Div(
                small("again", "Renew " + whose, () -> renew(certification)),
                small("edit", "Edit " + whose, () -> ask(certification)));
        if (certification.revocation() == null) {
            row.add(small("hold", "Revoke " + whose, () -> revoke(certification)));
        } else {
            row.add(small("check", "Restore " + whose, () -> restore(certification)));
        }
        row.add(small("close", "Remove " + whose, () -> remove(certification)));
        row.addClassName("en-actions");
        return row;
    }

    private static Button small(String glyph, String words, SerializableRunnable act) {
        var button = button("", glyph, act);
        button.setAriaLabel(words);
        button.setTooltipText(words);
        return button;
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

    private void ask(@Nullable Certification certification) {
        var form = new CertificationForm(desk.contacts.of(partnerId), desk.paths.all(), desk.today.day());
        if (certification != null) form.fill(certification.details());
        var title = certification == null ? "Add a certification" : "Edit the certification of " + certification.name();
        new Ask(title, certification == null ? "Add certification" : "Save changes", form.parts())
                .explaining(form.byPointer())
                .then(() -> keep(certification, form.details()))
                .open();
    }

    private void keep(@Nullable Certification certification, Details said) {
        if (certification == null) {
            added("You added a certification of ", desk.certifying.add(partnerId, said));
            return;
        }
        var before = certification.details();
        desk.certifying.change(partnerId, certification.id(), said);
        offer(
                "You changed a certification of " + said.name(),
                () -> desk.certifying.change(partnerId, certification.id(), before));
    }

    private void renew(Certification certification) {
        var until = certification.details().until();
        var from = CertificationForm.day("Valid from", true);
        from.setValue(until == null ? desk.today.day() : until);
        var last = CertificationForm.day("Last day", false);
        last.setHelperText("Leave it empty where it does not expire");
        var evidence = new TextField("Evidence");
        new Ask("Renew the certification of " + certification.name(), "Renew certification", from, last, evidence)
                .explaining(Map.of("/from", from, "/until", last, "/evidence", evidence))
                .then(() -> {
                    var renewal = new Renewal(
                            from.getValue(), CertificationForm.dayAfter(last.getValue()), evidence.getValue());
                    added(
                            "You renewed a certification of ",
                            desk.certifying.renew(partnerId, certification.id(), renewal));
                })
                .open();
    }

    private void added(String words, Certification fresh) {
        offer(words + fresh.name(), () -> desk.certifying.remove(partnerId, fresh.id()));
    }

    private void revoke(Certification certification) {
        var from = CertificationForm.day("Not valid from", true);
        from.setValue(desk.today.day());
        from.setHelperText("What was worked out since that day is worked out again");
        var reason = new TextField("Reason");
        reason.setRequiredIndicatorVisible(true);
        new Ask("Revoke the certification of " + certification.name(), "Revoke certification", from, reason)
                .explaining(Map.of("/from", from, "/reason", reason))
                .then(() -> {
                    LocalDate day = from.getValue() == null ? desk.today.day() : from.getValue();
                    desk.certifying.revoke(partnerId, certification.id(), new Revocation(day, reason.getValue()));
                    offer(
                            "You revoked a certification of " + certification.name(),
                            () -> desk.certifying.restore(partnerId, certification.id()));
                })
                .open();
    }

    private void restore(Certification certification) {
        var before = certification.revocation();
        desk.certifying.restore(partnerId, certification.id());
        offer("You restored a certification of " + certification.name(), () -> {
            if (before != null) desk.certifying.revoke(partnerId, certification.id(), before);
        });
    }

    private void remove(Certification certification) {
        var said = certification.details();
        var revocation = certification.revocation();
        desk.certifying.remove(partnerId, certification.id());
        offer("You removed a certification of " + said.name(), () -> {
            var again = desk.certifying.add(partnerId, said);
            if (revocation != null) desk.certifying.revoke(partnerId, again.id(), revocation);
        });
    }

    private void offer(String done, SerializableRunnable back) {
        undo.offer(done, () -> {
            back.run();
            show();
        });
        show();
    }
}
