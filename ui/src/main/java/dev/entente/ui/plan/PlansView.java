package dev.entente.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.entente.identity.Requires;
import dev.entente.plan.PlanPermissions;
import dev.entente.plan.PlanTask;
import dev.entente.plan.ReadingPlans.Page;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.FilterChip;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Progress;
import dev.entente.ui.shell.VendorLayout;
import dev.entente.ui.view.Narrowing;
import dev.entente.view.KeepingViews;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The plans that run: who is stuck where, those that are late first, and how long it takes until the first sale. */
@Route(value = "plans", layout = VendorLayout.class)
@PageTitle("Plans")
@Requires(PlanPermissions.MANAGE)
public final class PlansView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 500;
    private static final Map<String, Set<Standing>> VIEWS = views();

    private final transient PlanDesk desk;
    private final transient List<Page> running;
    private final Div left = new Div();
    private final Narrowing<Standing> narrowing;

    /** How a plan keeps its days. */
    private enum Standing {
        LATE("Late"),
        ON_TIME("On time");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        static Standing of(Page page) {
            return page.progress().overdue() > 0 ? LATE : ON_TIME;
        }

        String words() {
            return words;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    PlansView(PlanDesk desk, KeepingViews views) {
        this.desk = desk;
        addClassName("en-page");
        running = desk.reading.running(null, MOST).stream()
                .sorted(Comparator.comparing((Page page) -> -page.progress().overdue())
                        .thenComparing(page -> page.progress().percent())
                        .thenComparing(Page::partner))
                .toList();
        narrowing = new Narrowing<>(
                "plans",
                new FilterChip<>("Standing", List.of(Standing.values()), Standing::words),
                Standing::code,
                VIEWS,
                views,
                this::show);
        narrowing.setVisible(!running.isEmpty());
        left.addClassName("en-column");
        var right = new Div(own(), ramps());
        right.addClassName("en-column");
        var columns = new Div(left, right);
        columns.addClassName("en-columns");
        var words = running.size() == 1 ? "1 runs" : running.size() + (isPart() ? " of those that run" : " run");
        long late =
                running.stream().filter(page -> page.progress().overdue() > 0).count();
        add(
                new PageHeader(
                        "Plans",
                        words + (late == 0 ? "" : ", " + late + " of them late"),
                        new RouterLink("Templates", PlanTemplatesView.class)),
                narrowing,
                columns);
    }

    private static Map<String, Set<Standing>> views() {
        var views = new LinkedHashMap<String, Set<Standing>>();
        views.put("All", Set.of());
        views.put("Late", Set.of(Standing.LATE));
        views.put("On time", Set.of(Standing.ON_TIME));
        return views;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        narrowing.enter(event);
        show();
    }

    private void show() {
        left.removeAll();
        for (var standing : Standing.values()) {
            var some = running.stream()
                    .filter(page -> Standing.of(page) == standing && narrowing.wants(standing))
                    .filter(page -> narrowing.finds(page.partner(), page.plan().name()))
                    .toList();
            if (!some.isEmpty()) left.add(new Panel(standing.words(), board(some)));
        }
        if (left.getComponentCount() > 0) return;
        if (running.isEmpty()) left.add(nothing());
        else left.add(isPart() ? Narrowing.nothingOfTheFirst(MOST) : Narrowing.nothing());
    }

    private boolean isPart() {
        return running.size() >= MOST;
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
