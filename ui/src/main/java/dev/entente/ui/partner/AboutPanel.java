package dev.entente.ui.partner;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import dev.entente.partner.ChangingPartners;
import dev.entente.partner.Partner;
import dev.entente.partner.Partner.Profile;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Refusals;
import dev.entente.ui.kit.Undo;
import java.time.LocalDate;

/** What is known of a partner; the facts become fields where they stand, and a change can be taken back. */
final class AboutPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ChangingPartners changing;
    private final LocalDate today;
    private final Undo undo;
    private final SerializableConsumer<Partner> changed;
    private final Button edit = new Button("Edit", new Glyph("edit"), click -> edit());
    private transient Partner partner;

    /** Without the use case, nothing can be changed. */
    AboutPanel(
            Partner partner,
            ChangingPartners changing,
            LocalDate today,
            Undo undo,
            SerializableConsumer<Partner> changed) {
        this.partner = partner;
        this.changing = changing;
        this.today = today;
        this.undo = undo;
        this.changed = changed;
        edit.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        show();
    }

    void readOnly() {
        edit.setVisible(false);
    }

    private void show() {
        removeAll();
        add(new Panel("About", facts()).aside(edit));
    }

    private Facts facts() {
        var facts = new Facts()
                .fact("Types", PartnersView.types(partner))
                .fact("Country", PartnersView.country(partner))
                .fact("Website", website())
                .fact("Partner since", Format.user().day(partner.since()));
        var once = partner.profile().saidOnce();
        return once == null ? facts : facts.fact("As was said once", once);
    }

    private Component website() {
        var address = partner.website();
        if (address == null) return new Text("Not known yet");
        var link = new Anchor(address, address.replaceFirst("^https?://", ""), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private void edit() {
        var form = ProfileForm.of(partner.profile());
        var answer = new Div();
        var save = new Button("Save changes", click -> save(form, answer));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button("Cancel", click -> close());
        cancel.addClickShortcut(Key.ESCAPE).listenOn(this);
        var row = new Div(save, cancel);
        row.addClassName("en-actions");
        var fields = new Div(answer);
        fields.add(form.fields());
        fields.add(row);
        fields.addClassName("en-form");
        removeAll();
        add(new Panel("About", fields));
        if (form.fields()[0] instanceof com.vaadin.flow.component.Focusable<?> first) first.focus();
    }

    private void close() {
        show();
        edit.focus();
    }

    private void save(ProfileForm form, Div answer) {
        answer.removeAll();
        Refusals.clear(form.byPointer().values());
        try {
            var before = partner.profile();
            become(changing.change(partner.id(), partner.revision(), form.profile(today)));
            if (before.equals(partner.profile())) undo.clear();
            else undo.offer("You changed " + partner.name(), () -> back(before));
            edit.focus();
        } catch (Problem problem) {
            Refusals.show(problem, form.byPointer(), answer);
        }
    }

    private void back(Profile before) {
        become(changing.change(partner.id(), partner.revision(), before));
    }

    private void become(Partner now) {
        partner = now;
        show();
        changed.accept(now);
    }
}
