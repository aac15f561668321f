package dev.entente.ui.registration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.RouteParameters;
import dev.entente.problem.Problem;
import dev.entente.registration.KeepingEvidence;
import dev.entente.registration.RegisteringDeals;
import dev.entente.registration.RegistrationProblem;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Refusals;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.registration.KnownCustomers.Start;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form in which a deal is registered, begun with what is known; it looks for more once the customer's site is there. */
final class RegisterForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE = 900;

    private final transient KnownCustomers customers;
    private final ClaimFields fields;
    private final EvidenceField files;
    private final InstantAnswer answer;
    private final transient Start start;
    private final Div refused = new Div();
    private final Div filled = new Div();
    private transient @Nullable Known bySite;
    private String knownFor = "";
    private boolean asking;

    RegisterForm(
            RegisteringDeals registering,
            KeepingEvidence keeping,
            KnownCustomers customers,
            ClaimFields fields,
            Start start) {
        this.customers = customers;
        this.fields = fields;
        this.files = new EvidenceField(keeping);
        this.answer = new InstantAnswer(registering);
        this.start = start;
        var known = start.known();
        if (known != null) fill(known);
        if (start.quote() != null) fields.motion(start.quote().quote().motion());
        fields.keep(Draft.of(start.draft()));
        for (var named : List.of(fields.company, fields.website)) {
            named.setValueChangeMode(ValueChangeMode.LAZY);
            named.setValueChangeTimeout(PAUSE);
        }
        fields.asking(this::ask);
        add(refused, filled, fields.customer(), answer);
        add(fields.rest());
        add(files, actions());
        addClassNames("en-form", "en-portal-sheet");
        ask();
    }

    // What is filled in changes fields, too: the vendor is asked once, when all of it is there.
    private void ask() {
        if (asking) return;
        asking = true;
        try {
            know(fields.website.getValue());
        } finally {
            asking = false;
        }
        answer.ask(fields.website.getValue(), fields.company.getValue(), fields.place());
    }

    private void know(String site) {
        var before = bySite;
        if (before != null && !site.equals(knownFor)) {
            bySite = null;
            filled.removeAll();
            fields.takeBack(before);
        }
        if (!fields.isBare()) return;
        customers.site(site).ifPresent(known -> {
            bySite = known;
            knownFor = site;
            fill(known);
        });
    }

    private void fill(Known known) {
        fields.fill(known);
        filled.removeAll();
        filled.add(new Notice(
                Tone.INFO, "Filled in from " + known.from(), "Look it over, and say when you meet the customer next."));
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
            var registered = customers.register(start, fields.claim(), files.files());
            Draft.forget(start.draft());
            files.forget();
            var id = registered.registration().id().toString();
            getUI().ifPresent(ui -> ui.navigate(PortalRegistrationView.class, new RouteParameters("id", id)));
        } catch (Problem problem) {
            Refusals.show(problem, fields.byPointer(), refused);
        }
    }
}
