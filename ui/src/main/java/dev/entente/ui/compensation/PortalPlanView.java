package dev.entente.ui.compensation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.compensation.ComposingPlans;
import dev.entente.identity.Requires;
import dev.entente.program.ProgramPermissions;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.program.PortalProgramView;
import dev.entente.ui.shell.PortalLayout;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;

/** What a partner is promised itself: its terms in words, examples, and what the next tier changes. */
@Route(value = "portal/plan", layout = PortalLayout.class)
@PageTitle("Your compensation plan")
@Requires(ProgramPermissions.READ)
public final class PortalPlanView extends Div {

    private static final long serialVersionUID = 1L;

    PortalPlanView(ComposingPlans composing, Visit visit, Today today) {
        addClassName("en-portal-page");
        var header = new PageHeader("Your compensation plan", "What you earn and buy for, by which terms")
                .backTo("Your program", PortalProgramView.class);
        var partner = visit.partner().orElseThrow().id();
        var inner = new Div(header, new PlanSheet(partner, composing, today.day()));
        inner.addClassNames("en-portal-inner", "en-portal-stack");
        add(inner);
    }
}
