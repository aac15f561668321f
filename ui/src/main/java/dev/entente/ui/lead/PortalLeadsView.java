package dev.entente.ui.lead;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.lead.LeadPermissions;
import dev.entente.lead.LeadShare;
import dev.entente.lead.LeadShare.State;
import dev.entente.lead.ReadingOffers.Row;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Export;
import dev.entente.ui.kit.FilterChip;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Tasks;
import dev.entente.ui.shell.PortalLayout;
import dev.entente.ui.view.Narrowing;
import dev.entente.view.KeepingViews;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A partner's leads: what waits for its answer with its clock, what it follows up, what it gave, and what was. */
@Route(value = "portal/leads", layout = PortalLayout.class)
@PageTitle("Leads")
@Requires(LeadPermissions.OWN)
public final class PortalLeadsView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int STEP = 20;
    private static final int MOST = 100;
    private static final List<State> OVER = List.of(State.CONVERTED, State.DECLINED, State.RECALLED, State.LAPSED);
    private static final Map<String, Set<State>> VIEWS = views();

    private final transient LeadDesk desk;
    private final transient OfferActs acts;
    private final Div content = new Div();
    private final Narrowing<State> narrowing;

    PortalLeadsView(LeadDesk desk, OfferActs acts, KeepingViews views) {
        this.desk = desk;
        this.acts = acts;
        addClassName("en-portal-page");
        content.addClassName("en-portal-stack");
        var header = new PageHeader(
                "Leads", "Companies that may become your customers, and those that you gave us", acts.give(this::show));
        narrowing = new Narrowing<>(
                        "lead-offers",
                        new FilterChip<>("State", List.of(State.values()), State::words),
                        State::code,
                        VIEWS,
                        views,
                        this::show)
                .withoutSearch();
        var inner = new Div(header, narrowing, content);
        inner.addClassNames("en-portal-inner", "en-portal-stack");
        add(inner);
    }

    private static Map<String, Set<State>> views() {
        var views = new LinkedHashMap<String, Set<State>>();
        views.put("All", Set.of());
        views.put("To answer", Set.of(State.OFFERED));
        views.put("Followed up", Set.of(State.ACCEPTED, State.WORKED));
        views.put("What was", Set.copyOf(OVER));
        return views;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        narrowing.enter(event);
        show();
    }

    private void show() {
        content.removeAll();
        var waiting = narrowing.wants(State.OFFERED) ? desk.offers.waiting(STEP) : List.<LeadShare>of();
        if (!waiting.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("en-offers");
            waiting.forEach(each -> list.add(offer(each)));
            var panel = new Panel("Waiting for your answer", list).urgent();
            if (waiting.size() == STEP)
                panel.add(new Span("Those due first, of "
                        + desk.offers.count(List.of(State.OFFERED), LeadShare.Role.RECEIVES) + " in all"));
            content.add(panel);
        }
        group("You follow up", LeadShare.Role.RECEIVES, List.of(State.ACCEPTED, State.WORKED))
                .ifPresent(panel -> panel.aside(taking()));
        group("You gave us", LeadShare.Role.GAVE, List.of(State.values()));
        group("What was", LeadShare.Role.RECEIVES, OVER);
        boolean nothing = content.getComponentCount() == 0;
        narrowing.setVisible(!nothing || narrowing.isNarrow());
        if (nothing && narrowing.isNarrow()) content.add(Narrowing.nothing());
        else if (nothing)
            content.add(
                    new EmptyState(
                            "partners",
                            "No leads yet",
                            "When somebody near you is interested, it stands here with a clock. Accept it, and you see whom to call."));
    }

    private ListItem offer(LeadShare share) {
        var link = new Anchor("portal/leads/" + share.leadId(), LeadWords.title(share));
        link.addClassName("en-row-link");
        var quiet = new Span(LeadWords.about(share));
        quiet.addClassName("en-muted");
        var words = new Div(link, quiet);
        words.addClassName("en-cell-2");
        var item = new ListItem(words);
        if (share.isHot()) words.add(hot());
        var due = share.dueAt();
        if (due != null) item.add(new DueClock(share.offeredAt(), due, desk.now(), desk.zone()));
        if (desk.answers()) {
            var row = new Div(acts.accept(share, () -> go(share)), acts.decline(share, this::show));
            row.addClassName("en-actions");
            item.add(row);
        }
        return item;
    }

    private static Span hot() {
        var hot = new Span("Hot: answer it first");
        hot.addClassName("en-strong");
        return hot;
    }

    private void go(LeadShare share) {
        getUI().ifPresent(ui -> ui.navigate("portal/leads/" + share.leadId()));
    }

    // What may leave today is said before somebody tries.
    private Component taking() {
        long left = desk.offers.left();
        var said = new Span(
                left == 0
                        ? "No more may leave in files today"
                        : Format.user().number(left) + (left == 1 ? " lead" : " leads") + " may leave in files today");
        said.addClassName("en-muted");
        var taking = left == 0
                ? new Div(said)
                : new Div(said, new Export(() -> desk.offers.export().file()));
        taking.addClassName("en-actions");
        return taking;
    }

    private Optional<Panel> group(String title, LeadShare.Role role, List<State> states) {
        var wanted = narrowing.wanted(states);
        if (wanted.isEmpty()) return Optional.empty();
        var rows = desk.offers.list(wanted, role, 0, MOST);
        if (rows.isEmpty()) return Optional.empty();
        var list = new Tasks();
        rows.forEach(row -> add(list, row));
        var panel = new Panel(title, list);
        if (rows.size() == MOST) panel.add(new Span("The newest " + MOST + " of " + desk.offers.count(wanted, role)));
        content.add(panel);
        return Optional.of(panel);
    }

    private static void add(Tasks list, Row row) {
        var share = row.share();
        list.task(
                "portal/leads/" + share.leadId(),
                row.company().isEmpty() ? LeadWords.title(share) : row.company(),
                share.number() + " \u00b7 " + LeadWords.about(share),
                LeadWords.words(share));
    }
}
