package dev.entente.ui.registration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.conflict.Contender;
import dev.entente.deal.DealPermissions;
import dev.entente.identity.Requires;
import dev.entente.lead.LeadPermissions;
import dev.entente.pricebook.PricebookPermissions;
import dev.entente.registration.Registration.State;
import dev.entente.registration.RegistrationFilter;
import dev.entente.registration.RegistrationPermissions;
import dev.entente.ui.conflict.ConflictWords;
import dev.entente.ui.conflict.OwnConflictActs;
import dev.entente.ui.deal.OwnDeals;
import dev.entente.ui.handoff.HandOffDesk;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.FilterChip;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Tasks;
import dev.entente.ui.shell.PortalLayout;
import dev.entente.ui.shell.Visit;
import dev.entente.ui.view.Narrowing;
import dev.entente.view.KeepingViews;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The partner's own registrations with their clocks, and the deals that it leads. */
@Route(value = "portal/deals", layout = PortalLayout.class)
@PageTitle("Deals")
@Requires(DealPermissions.READ)
public final class PortalDealsView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int MOST_CASES = 12;

    private static final List<State> EARLIER = List.of(State.CONVERTED, State.DECLINED, State.LAPSED, State.WITHDRAWN);
    private static final Map<String, Set<State>> VIEWS = views();

    private final transient RegistrationBook book;
    private final transient OwnDeals deals;
    private final transient OwnConflictActs conflicts;
    private final Div lists = new Div();
    private final Narrowing<State> narrowing;
    private final boolean some;

    PortalDealsView(
            RegistrationBook book,
            OwnDeals deals,
            OwnConflictActs conflicts,
            HandOffDesk handed,
            Visit visit,
            KeepingViews views) {
        this.book = book;
        this.deals = deals;
        this.conflicts = conflicts;
        addClassName("en-portal-page");
        boolean sees = visit.may(RegistrationPermissions.READ);
        boolean registers = visit.registers();
        some = sees && book.count(RegistrationFilter.ALL) > 0;
        boolean nothing = !some && deals.count("") == 0;
        var header = new PageHeader(
                "Deals",
                "What you registered, and the deals that you lead",
                ways(visit, handed.hasAny(), registers && !nothing));
        var inner = new Div(header);
        inner.addClassNames("en-portal-inner", "en-portal-stack");
        narrowing = new Narrowing<>(
                "registrations",
                new FilterChip<>("State", List.of(State.values()), States::words),
                States::code,
                VIEWS,
                views,
                this::show);
        lists.addClassName("en-portal-stack");
        if (some) inner.add(narrowing);
        inner.add(lists);
        if (nothing) inner.add(empty(registers));
        add(inner);
    }

    private static Map<String, Set<State>> views() {
        var views = new LinkedHashMap<String, Set<State>>();
        views.put("All", Set.of());
        views.put("Waiting", Set.of(State.SUBMITTED));
        views.put("Protected", Set.of(State.APPROVED));
        views.put("Earlier", Set.copyOf(EARLIER));
        return views;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        // Without registrations there is nothing on the page by which it could be undone.
        if (some) narrowing.enter(event);
        show();
    }

    // Where registrations of some states are looked for, what is no registration stands aside.
    private void show() {
        lists.removeAll();
        group("Waiting for an answer", List.of(State.SUBMITTED));
        group("Protected for you", List.of(State.APPROVED));
        if (!narrowing.isChosen()) {
            var typed = narrowing.typed();
            cases(lists, cases());
            if (deals.count(typed) > 0) lists.add(new Panel("Your deals", deals.list(typed)));
        }
        group("Earlier registrations", EARLIER);
        if (narrowing.isNarrow() && lists.getComponentCount() == 0) lists.add(Narrowing.nothing());
    }

    private static Component[] ways(Visit visit, boolean handed, boolean registers) {
        var list = new Anchor("portal/price-list", "Your price list");
        list.setVisible(visit.may(PricebookPermissions.READ_OWN));
        var leads = new Anchor("portal/leads", "Leads");
        leads.setVisible(visit.may(LeadPermissions.OWN));
        // A deal that was given back is not among one's own any more.
        var handOffs = new Anchor("portal/hand-offs", "Hand-offs");
        handOffs.setVisible(handed);
        return Stream.concat(Stream.of(leads, handOffs, list), Stream.of(actions(registers)))
                .toArray(Component[]::new);
    }

    private void group(String title, List<State> states) {
        var wanted = narrowing.wanted(states);
        if (!some || wanted.isEmpty()) return;
        var filter = new RegistrationFilter(wanted, null, narrowing.typed());
        if (book.count(filter) > 0) lists.add(new Panel(title, new OwnRegistrations(book, filter)));
    }

    private List<Contender> cases() {
        return conflicts.latest(MOST_CASES).stream()
                .filter(each -> narrowing.finds(each.subject(), each.number()))
                .toList();
    }

    private static void cases(Div inner, List<Contender> cases) {
        if (cases.isEmpty()) return;
        var list = new Tasks();
        cases.forEach(each ->
                list.task("portal/conflicts/" + each.id(), each.subject(), each.number(), ConflictWords.own(each)));
        inner.add(new Panel("Cases about who holds a customer", list));
    }

    private static EmptyState empty(boolean registers) {
        var sheet = new EmptyState(
                "shield",
                "Register a deal to protect it",
                "While a deal is protected, nobody else earns on it. You need the company, its website and what it needs.",
                actions(registers));
        sheet.addClassName("en-portal-sheet");
        return sheet;
    }

    private static Component[] actions(boolean registers) {
        if (!registers) return new Component[0];
        var register = new Button(
                "Register a deal",
                new Glyph("plus"),
                click -> click.getSource().getUI().ifPresent(ui -> ui.navigate(RegisterView.class)));
        register.addThemeVariants(ButtonVariant.PRIMARY);
        return new Component[] {register};
    }
}
