package dev.entente.ui.registration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import dev.entente.identity.Requires;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.registration.Claim;
import dev.entente.registration.KeepingEvidence;
import dev.entente.registration.RegisteringDeals;
import dev.entente.registration.RegistrationPermissions;
import dev.entente.registration.RegistrationProblem;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.MoneyField;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Refusals;
import dev.entente.ui.shell.PortalLayout;
import dev.entente.ui.shell.Today;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a partner registers a deal: the customer with an answer at once, and what the vendor needs to decide. */
@Route(value = "portal/register", layout = PortalLayout.class)
@PageTitle("Register a deal")
@Requires(RegistrationPermissions.REGISTER)
public final class RegisterView extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE = 900;
    private static final int LONGEST_TEXT = 4_000;

    private final transient RegisteringDeals registering;
    private final TextField company = new TextField("Company");
    private final TextField website = new TextField("Website");
    private final TextField buyer = new TextField("Who buys there");
    private final TextArea problem = new TextArea("What does the customer need?");
    private final DayField meeting = new DayField("Next meeting");
    private final MoneyField amount;
    private final DayField close = new DayField("Expected close");
    private final TextField products = new TextField("Products");
    private final Select<Way> way = new Select<>();
    private final TextArea evidence = new TextArea("What shows that you work on it?");
    private final EvidenceField files;
    private final InstantAnswer answer;
    private final Div refused = new Div();
    private final transient Map<String, Component> fields = new LinkedHashMap<>();

    RegisterView(RegisteringDeals registering, KeepingEvidence keeping, Ways ways, Today today) {
        this.registering = registering;
        this.amount = new MoneyField("Expected amount", today.currency());
        this.files = new EvidenceField(keeping);
        this.answer = new InstantAnswer(registering);
        addClassName("en-portal-page");
        describe(today);
        way.setItems(ways.own());
        way.setValue(ways.own().getFirst());
        way.setVisible(ways.own().size() > 1);
        keep();
        var form = new Div(refused, pair(company, website), answer, pair(buyer, meeting), problem, pair(amount, close));
        form.add(products, way, evidence, files, actions());
        form.addClassNames("en-form", "en-portal-sheet");
        var header = new PageHeader(
                        "Register a deal", "Takes about two minutes. While it is protected, nobody else earns on it.")
                .backTo("Deals", PortalDealsView.class);
        var inner = new Div(header, form);
        inner.addClassNames("en-portal-inner", "en-form-page");
        add(inner);
        ask();
    }

    private void describe(Today today) {
        for (var needed : List.of(company, website, buyer)) {
            needed.setRequiredIndicatorVisible(true);
            needed.setManualValidation(true);
            needed.setMaxLength(200);
        }
        website.setMaxLength(500);
        website.setHelperText("The surest way to find a conflict");
        website.setPlaceholder("hartwelldairy.example");
        buyer.setHelperText("A role is enough: head of operations");
        for (var text : List.of(problem, evidence)) {
            text.setMaxLength(LONGEST_TEXT);
            text.setMinRows(3);
            text.setManualValidation(true);
        }
        problem.setRequiredIndicatorVisible(true);
        problem.setHelperText("One or two sentences help to decide faster");
        evidence.setHelperText("Optional. A mail, a call, a demo: what happened so far");
        meeting.setRequiredIndicatorVisible(true);
        meeting.setMin(today.day());
        products.setMaxLength(500);
        way.setLabel("How you work on it");
        way.setItemLabelGenerator(Way::words);
        for (var named : List.of(company, website)) {
            named.setValueChangeMode(ValueChangeMode.LAZY);
            named.setValueChangeTimeout(PAUSE);
            named.addValueChangeListener(change -> ask());
        }
        fields.putAll(Map.of("/customerName", company, "/accountUrl", website, "/buyerRole", buyer));
        fields.putAll(Map.of("/problem", problem, "/meetingOn", meeting, "/amount", amount, "/expectedClose", close));
        fields.putAll(Map.of("/products", products, "/evidence", evidence));
    }

    private void keep() {
        var draft = Draft.current();
        draft.keep("company", company);
        draft.keep("website", website);
        draft.keep("buyer", buyer);
        draft.keep("problem", problem);
        draft.keep("meeting", meeting);
        draft.keep("amount", amount);
        draft.keep("close", close);
        draft.keep("products", products);
        draft.keep("evidence", evidence);
    }

    private void ask() {
        answer.ask(website.getValue(), company.getValue());
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
        Refusals.clear(fields.values());
        refused.removeAll();
        try {
            missing().refuse(RegistrationProblem.UNCLEAR_REGISTRATION);
            if (!files.isWhole()) return;
            var registered = registering.register(claim(), files.files());
            Draft.forget();
            files.forget();
            var id = registered.registration().id().toString();
            getUI().ifPresent(ui -> ui.navigate(PortalRegistrationView.class, new RouteParameters("id", id)));
        } catch (Problem problem) {
            Refusals.show(problem, fields, refused);
        }
    }

    /** What is needed and not there, from the top of the form down, so that all of it is said at once. */
    private Findings missing() {
        var findings = new Findings();
        if (company.getValue().isBlank()) findings.add("/customerName", "Enter the name of the company");
        if (website.getValue().isBlank())
            findings.add("/accountUrl", "Enter the website, for example hartwelldairy.example");
        if (buyer.getValue().isBlank()) findings.add("/buyerRole", "Say who decides there, by name or role");
        if (meeting.isEmpty()) findings.add("/meetingOn", "Choose the day of your next meeting");
        if (problem.getValue().isBlank()) findings.add("/problem", "Say what the customer needs");
        if (!amount.fits()) findings.add("/amount", "Use fewer decimals");
        return findings;
    }

    private Claim claim() {
        var chosen = way.getValue();
        return new Claim(
                website.getValue(),
                company.getValue(),
                buyer.getValue(),
                problem.getValue(),
                meeting.getValue(),
                chosen.motion(),
                chosen.program(),
                text(products.getValue()),
                amount.amount().orElse(null),
                close.getValue(),
                text(evidence.getValue()));
    }

    private static @Nullable String text(String typed) {
        return typed.isBlank() ? null : typed;
    }

    private static Div pair(Component... both) {
        var pair = new Div(both);
        pair.addClassName("en-pairs");
        return pair;
    }
}
