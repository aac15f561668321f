package dev.entente.ui.registration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.registration.EditingRegistrations;
import dev.entente.registration.ReadingRegistrations;
import dev.entente.registration.Registration;
import dev.entente.registration.Registration.State;
import dev.entente.registration.RegistrationPermissions;
import dev.entente.registration.RegistrationProblem;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Refusals;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.PortalLayout;
import dev.entente.ui.shell.RecordPage;
import dev.entente.ui.shell.Today;
import java.util.UUID;

/** Where a partner changes what it said in a registration, while nobody has decided it. */
@Route(value = "portal/registrations/:id/edit", layout = PortalLayout.class)
@PageTitle("Change a registration")
@Requires(RegistrationPermissions.REGISTER)
public final class EditRegistrationView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ReadingRegistrations reading;
    private final transient EditingRegistrations editing;
    private final transient Ways ways;
    private final transient Today today;

    EditRegistrationView(ReadingRegistrations reading, EditingRegistrations editing, Ways ways, Today today) {
        this.reading = reading;
        this.editing = editing;
        this.ways = ways;
        this.today = today;
        addClassName("en-portal-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RecordPage.open(event, this::show);
    }

    private void show(UUID id) {
        removeAll();
        var registration = reading.open(id).registration();
        var which = new RouteParameters("id", id.toString());
        var header = new PageHeader(
                        "Change " + registration.number(), "The customer and your place in line stay as they are.")
                .backTo(registration.customerName(), PortalRegistrationView.class, which);
        var inner = new Div(header, sheet(registration));
        inner.addClassNames("en-portal-inner", "en-form-page");
        add(inner);
    }

    private Div sheet(Registration registration) {
        if (registration.state() != State.SUBMITTED) {
            return new Div(new Notice(
                    Tone.INFO,
                    "It is decided",
                    "What was decided by stays as it was. Write meetings and files down on its page."));
        }
        var fields = new ClaimFields(ways, today);
        fields.fill(registration);
        var draft = "edit " + registration.id();
        fields.keep(Draft.of(draft));
        var refused = new Div();
        var form = new Div(refused, fields.customer());
        form.add(fields.rest());
        form.add(actions(registration, fields, refused));
        form.addClassNames("en-form", "en-portal-sheet");
        return form;
    }

    private Div actions(Registration registration, ClaimFields fields, Div refused) {
        var save = new Button("Save the changes");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            try {
                save(registration, fields, refused);
            } finally {
                save.setEnabled(true);
            }
        });
        var away = new Button("Cancel", click -> {
            Draft.forget("edit " + registration.id());
            leave(registration);
        });
        away.addThemeVariants(ButtonVariant.TERTIARY);
        var row = new Div(save, away);
        row.addClassName("en-actions");
        return row;
    }

    private void save(Registration registration, ClaimFields fields, Div refused) {
        Refusals.clear(fields.byPointer().values());
        refused.removeAll();
        try {
            fields.missing().refuse(RegistrationProblem.UNCLEAR_REGISTRATION);
            editing.edit(registration.id(), registration.revision(), fields.claim());
            Draft.forget("edit " + registration.id());
            leave(registration);
        } catch (Problem problem) {
            Refusals.show(problem, fields.byPointer(), refused);
        }
    }

    private void leave(Registration registration) {
        var which = new RouteParameters("id", registration.id().toString());
        getUI().ifPresent(ui -> ui.navigate(PortalRegistrationView.class, which));
    }
}
