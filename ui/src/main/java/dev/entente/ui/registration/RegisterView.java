package dev.entente.ui.registration;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.registration.KeepingEvidence;
import dev.entente.registration.RegisteringDeals;
import dev.entente.registration.RegistrationPermissions;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.shell.PortalLayout;
import dev.entente.ui.shell.Today;

/**
 * Where a partner registers a deal: the customer with an answer at once, and what the vendor needs to decide. Half filled where the
 * address names a lead that is followed up, or a registration that has ended.
 */
@Route(value = "portal/register", layout = PortalLayout.class)
@PageTitle("Register a deal")
@Requires(RegistrationPermissions.REGISTER)
public final class RegisterView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient RegisteringDeals registering;
    private final transient KeepingEvidence keeping;
    private final transient KnownCustomers customers;
    private final transient Ways ways;
    private final transient Today today;

    RegisterView(
            RegisteringDeals registering, KeepingEvidence keeping, KnownCustomers customers, Ways ways, Today today) {
        this.registering = registering;
        this.keeping = keeping;
        this.customers = customers;
        this.ways = ways;
        this.today = today;
        addClassName("en-portal-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var start = customers.start(event.getLocation().getQueryParameters());
        var form = new RegisterForm(registering, keeping, customers, new ClaimFields(ways, today), start);
        var header = new PageHeader(
                        "Register a deal", "Takes about two minutes. While it is protected, nobody else earns on it.")
                .backTo("Deals", PortalDealsView.class);
        var inner = new Div(header, form);
        inner.addClassNames("en-portal-inner", "en-form-page");
        add(inner);
    }
}
