package dev.entente.ui.profitability;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import dev.entente.identity.Requires;
import dev.entente.partner.ReadingPartners;
import dev.entente.profitability.ProfitabilityPermissions;
import dev.entente.ui.partner.PartnerView;
import dev.entente.ui.profitability.ProfitPage.Place;
import dev.entente.ui.shell.RecordPage;
import dev.entente.ui.shell.VendorLayout;
import java.util.UUID;

/** What a partnership is worth to one partner and to the vendor, tier by tier, with what is assumed. */
@Route(value = "partners/:id/profitability", layout = VendorLayout.class)
@Requires(ProfitabilityPermissions.FORECAST)
public final class PartnerProfitView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ProfitDesk desk;
    private final transient ReadingPartners partners;
    private String title = "Profitability";

    PartnerProfitView(ProfitDesk desk, ReadingPartners partners) {
        this.desk = desk;
        this.partners = partners;
        addClassName("en-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RecordPage.open(event, id -> show(event, id));
    }

    private void show(BeforeEnterEvent event, UUID id) {
        removeAll();
        var partner = partners.open(id);
        title = "Profitability of " + partner.name();
        var place = new Place(id, "partners/" + id + "/profitability", true, desk.outlines(id));
        var page = new ProfitPage(desk, place, event.getLocation().getQueryParameters());
        var header = page.header("Profitability", "What the partnership is worth, by the terms in force")
                .backTo(partner.name(), PartnerView.class, new RouteParameters("id", id.toString()));
        add(header, page);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
