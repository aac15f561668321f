package dev.entente.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.entente.identity.Requires;
import dev.entente.plan.PlanPermissions;
import dev.entente.plan.PlanTask;
import dev.entente.plan.ReadingPlans.Page;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Progress;
import dev.entente.ui.shell.VendorLayout;
import java.util.Comparator;
import java.util.List;

/** The plans that run: who is stuck where, those that are late first, and how long it takes until the first sale. */
@Route(value = "plans", layout = VendorLayout.class)
@PageTitle("Plans")
@Requires(PlanPermissions.MANAGE)
public final class PlansView extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 500;

    private final transient PlanDesk desk;

    PlansView(PlanDesk desk) {
        this.desk = desk;
        addClassName("en-page");
        var running = desk.reading.running(null, MOST).stream()
                .sorted(Comparator.comparing((Page page) -> -page.progress().overdue())
                        .thenComparing(page -> page.progress().percent())
                        .thenComparing(Page::partner))
                .toList();
        var late =
                running.stream().filter(page -> page.progress().overdue() > 0).toList();
        var left = new Div();
        left.addClassName("en-column");
        if (running.isEmpty()) left.add(nothing());
        if (!late.isEmpty()) left.add(new Panel("Late", board(late)));
        var other =
                running.stream().filter(page -> page.progress().overdue() == 0).toList();
        if (!other.isEmpty()) left.add(new Panel("On time", board(other)));
        var right = new Div(own(), ramps());
        right.addClassName("en-column");
        var columns = new Div(left, right);
        columns.addClassName("en-columns");
        var words = running.size() == 1 ? "1 runs" : running.size() + " run";
        add(
                new PageHeader(
                        "Plans",
                        words + (late.isEmpty() ? "" : ", " + late.size() + " of them late"),
                        new RouterLink("Templates", PlanTemplatesView.class)),
                columns);
    }

    private static Component nothing() {
        return new EmptyState(
                "check",
                "No plan runs",
                "Take a template over, and the next partner that enters onboarding has a plan.",
                new RouterLink("Templates", PlanTemplatesView.class));
    }

    private Component board(List<Page> pages) {
        var list = new UnorderedList();
        list.addClassName("en-plan-board");
        pages.forEach(page -> list.add(item(page)));
        return list;
    }

    private ListItem item(Page page) {
        var link = new Anchor("partners/" + page.plan().partnerId() + "?part=onboarding", page.partner());
        link.addClassName("en-row-link");
        var plan = new Span(page.plan().name());
        plan.addClassName("en-muted");
        var head = new Div(link, plan);
        head.addClassName("en-person");
        var stuck = page.progress().stuck().map(task -> stuck(task, page)).orElse("Nothing is open");
        var overdue = page.progress().overdue();
        return new ListItem(
                head,
                new Progress(
                        page.progress().percent() + "%",
                        stuck,
                        overdue == 0 ? PlanWords.progress(page.progress()) : PlanWords.overdue(overdue),
                        page.progress().percent()));
    }

    private static String stuck(PlanTask task, Page page) {
        return "At \u201c" + task.title() + "\u201d \u00b7 " + PlanWords.owner(task, page) + " \u00b7 "
                + PlanWords.when(task, page);
    }

    private Component own() {
        var own = desk.own(8);
        if (own.isEmpty()) {
            var calm = new Paragraph("Nothing of it is yours.");
            calm.addClassName("en-muted");
            return new Panel("Yours to do", calm);
        }
        return new Panel("Yours to do", OwnTasks.list(own, desk.today.day(), true));
    }

    private Component ramps() {
        var ramps = desk.reading.ramps();
        var words = new Paragraph("From the first day of onboarding to the first sale, the median by type.");
        words.addClassName("en-muted");
        var panel = new Panel("Ramp time", words);
        if (ramps.isEmpty()) return panel;
        var facts = new Facts();
        ramps.forEach(ramp -> facts.fact(
                ramp.type(),
                ramp.median() + " days \u00b7 "
                        + (ramp.partners() == 1 ? "1 partner" : ramp.partners() + " partners")));
        panel.add(facts);
        return panel;
    }
}
