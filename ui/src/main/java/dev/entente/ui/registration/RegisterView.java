package dev.entente.ui.registration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.registration.KeepingEvidence;
import dev.entente.registration.RegisteringDeals;
import dev.entente.registration.RegistrationPermissions;
import dev.entente.registration.RegistrationProblem;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Refusals;
import dev.entente.ui.shell.PortalLayout;
import dev.entente.ui.shell.Today;
import java.util.List;

/** Where a partner registers a deal: the customer with an answer at once, and what the vendor needs to decide. */
@Route(value = "portal/register", layout = PortalLayout.class)
@PageTitle("Register a deal")
@Requires(RegistrationPermissions.REGISTER)
public final class RegisterView extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE = 900;
    private static final String DRAFT = "register";

    private final transient RegisteringDeals registering;
    private final ClaimFields fields;
    private final EvidenceField files;
    private final InstantAnswer answer;
    private final Div refused = new Div();

    RegisterView(RegisteringDeals registering, KeepingEvidence keeping, Ways ways, Today today) {
        this.registering = registering;
        this.fields = new ClaimFields(ways, today);
        this.files = new EvidenceField(keeping);
        this.answer = new InstantAnswer(registering);
        addClassName("en-portal-page");
        for (var named : List.of(fields.company, fields.website)) {
            named.setValueChangeMode(ValueChangeMode.LAZY);
            named.setValueChangeTimeout(PAUSE);
            named.addValueChangeListener(change -> ask());
        }
        fields.keep(Draft.of(DRAFT));
        var form = new Div(refused, fields.customer(), answer);
        form.add(fields.rest());
        form.add(files, actions());
        form.addClassNames("en-form", "en-portal-sheet");
        var header = new PageHeader(
                        "Register a deal", "Takes about two minutes. While it is protected, nobody else earns on it.")
                .backTo("Deals", PortalDealsView.class);
        var inner = new Div(header, form);
        inner.addClassNames("en-portal-inner", "en-form-page");
        add(inner);
        ask();
    }

    private void ask() {
        answer.ask(fields.website.getValue(), fields.company.getValue());
    }

    private Div actions() {
        var send = new Button("Send for approval");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            try {
                send();
            } finally {
                send.setEnabled(true);
            }
        });
        var away = new Button("Cancel", click -> getUI().ifPresent(ui -> ui.navigate(PortalDealsView.class)));
        away.addThemeVariants(ButtonVariant.TERTIARY);
        var row = new Div(send, away);
        row.addClassName("en-actions");
        return row;
    }

    private void send() {
        Refusals.clear(fields.byPointer().values());
        refused.removeAll();
        try {
            fields.missing().refuse(RegistrationProblem.UNCLEAR_REGISTRATION);
            if (!files.isWhole()) return;
            var registered = registering.register(fields.claim(), files.files());
            Draft.forget(DRAFT);
            files.forget();
            var id = registered.registration().id().toString();
            getUI().ifPresent(ui -> ui.navigate(PortalRegistrationView.class, new RouteParameters("id", id)));
        } catch (Problem problem) {
            Refusals.show(problem, fields.byPointer(), refused);
        }
    }
}
