package dev.entente.ui.profitability;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.profitability.ProfitabilityPermissions;
import dev.entente.ui.profitability.ProfitPage.Place;
import dev.entente.ui.shell.PortalLayout;
import dev.entente.ui.shell.Visit;

/** What the partnership is worth to the partner itself, tier by tier, with what it assumes. */
@Route(value = "portal/profitability", layout = PortalLayout.class)
@PageTitle("Profitability")
@Requires(ProfitabilityPermissions.FORECAST)
public final class PortalProfitView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ProfitDesk desk;
    private final transient Visit visit;
    private final Div inner = new Div();

    PortalProfitView(ProfitDesk desk, Visit visit) {
        this.desk = desk;
        this.visit = visit;
        addClassName("en-portal-page");
        inner.addClassNames("en-portal-inner", "en-portal-stack");
        add(inner);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        inner.removeAll();
        var partner = visit.partner().orElseThrow().id();
        var place = new Place(partner, "portal/profitability", false, desk.outlines(partner));
        var page = new ProfitPage(desk, place, event.getLocation().getQueryParameters());
        inner.add(page.header("Profitability", "What the partnership is worth to you, by the terms in force"), page);
    }
}
