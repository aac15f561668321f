package dev.entente.ui.profitability;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.profitability.Outline;
import dev.entente.profitability.ProfitabilityPermissions;
import dev.entente.ui.profitability.ProfitPage.Place;
import dev.entente.ui.program.ProgramView;
import dev.entente.ui.shell.VendorLayout;
import java.util.List;

/** What a program is worth to any partner in it, and to the vendor. */
@Route(value = "programs/:code/profitability", layout = VendorLayout.class)
@Requires(ProfitabilityPermissions.PROGRAM)
public final class ProgramProfitView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ProfitDesk desk;
    private String title = "Profitability";

    ProgramProfitView(ProfitDesk desk) {
        this.desk = desk;
        addClassName("en-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get("code").orElse("");
        try {
            show(event, desk.outline(code));
        } catch (Problem unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(BeforeEnterEvent event, Outline outline) {
        removeAll();
        title = "Profitability of " + outline.name();
        var code = outline.program();
        var place = new Place(null, "programs/" + code + "/profitability", true, List.of(outline));
        var page = new ProfitPage(desk, place, event.getLocation().getQueryParameters());
        var header = page.header("Profitability", "What the program is worth to a partner, by the terms in force")
                .backTo(outline.name(), ProgramView.class, new RouteParameters("code", code));
        add(header, page);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
