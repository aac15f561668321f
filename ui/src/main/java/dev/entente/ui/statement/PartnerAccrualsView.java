package dev.entente.ui.statement;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.entente.earning.EarningPermissions;
import dev.entente.earning.ReadingAccruals;
import dev.entente.identity.Requires;
import dev.entente.partner.ReadingPartners;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.shell.RecordPage;
import dev.entente.ui.shell.VendorLayout;
import java.util.UUID;

/** What periods that still go on have brought one partner so far, with the steps of the close. */
@Route(value = "statements/accruals/:id", layout = VendorLayout.class)
@Requires(EarningPermissions.READ)
public final class PartnerAccrualsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ReadingAccruals accruals;
    private final transient ReadingPartners partners;
    private String title = "Accruals";

    PartnerAccrualsView(ReadingAccruals accruals, ReadingPartners partners) {
        this.accruals = accruals;
        this.partners = partners;
        addClassName("en-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RecordPage.open(event, this::show);
    }

    private void show(UUID id) {
        removeAll();
        var partner = partners.open(id);
        title = "Accruals of " + partner.name();
        var found = accruals.on(null, id);
        add(new PageHeader(partner.name(), "What the closes to come would give, as things stand today")
                .backTo("Accruals", AccrualsView.class));
        add(
                found.isEmpty()
                        ? new EmptyState(
                                "clock", "No period is going on", "No offer that counts for the partner closes.")
                        : AccrualPanel.all(found));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
