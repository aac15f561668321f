package dev.entente.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.plan.PlanPermissions;
import dev.entente.plan.ReadingPlans.Page;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.shell.PortalLayout;
import dev.entente.ui.shell.Visit;
import java.util.UUID;

/** A partner's own plans as checklists: what is next, whose it is and by when. */
@Route(value = "portal/onboarding", layout = PortalLayout.class)
@PageTitle("Your plan")
@Requires(PlanPermissions.READ)
public final class PortalTasksView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PlanDesk desk;
    private final UUID partnerId;
    private final Div plans = new Div();

    PortalTasksView(PlanDesk desk, Visit visit) {
        this.desk = desk;
        this.partnerId = visit.partner().orElseThrow().id();
        addClassName("en-portal-page");
        plans.addClassName("en-column");
        var inner = new Div(new PageHeader("Your plan", "What you and your partner manager do, and by when"), plans);
        inner.addClassNames("en-portal-inner", "en-portal-stack");
        add(inner);
        show();
    }

    private void show() {
        plans.removeAll();
        var pages = desk.reading.of(partnerId).stream()
                .filter(page -> !page.tasks().isEmpty())
                .toList();
        if (pages.isEmpty())
            plans.add(new EmptyState(
                    "check", "No plan yet", "Once your partner manager starts one with you, it stands here."));
        pages.forEach(page -> plans.add(plan(page)));
    }

    private Component plan(Page page) {
        var plan = page.plan();
        var panel = new Panel(plan.name());
        if (!plan.isRunning()) panel.aside(new StatusBadge(PlanWords.course(plan), PlanWords.tone(plan)));
        panel.add(PlanPart.progress(page, "Since " + Format.user().day(plan.startedOn())));
        panel.add(new TaskList(desk, page, false, this::show));
        return panel;
    }
}
