package dev.entente.ui.registration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
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
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Tasks;
import dev.entente.ui.shell.PortalLayout;
import dev.entente.ui.shell.Visit;
import java.util.List;
import java.util.stream.Stream;

/** The partner's own registrations with their clocks, and the deals that it leads. */
@Route(value = "portal/deals", layout = PortalLayout.class)
@PageTitle("Deals")
@Requires(DealPermissions.READ)
public final class PortalDealsView extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST_CASES = 12;

    private final transient RegistrationBook book;

    PortalDealsView(RegistrationBook book, OwnDeals deals, OwnConflictActs conflicts, Visit visit) {
        this.book = book;
        addClassName("en-portal-page");
        boolean sees = visit.may(RegistrationPermissions.READ);
        boolean registers = visit.registers();
        boolean some = sees && book.count(RegistrationFilter.ALL) > 0;
        boolean nothing = !some && deals.count() == 0;
        var header = new PageHeader(
                "Deals", "What you registered, and the deals that you lead", ways(visit, registers && !nothing));
        var inner = new Div(header);
        inner.addClassNames("en-portal-inner", "en-portal-stack");
        if (some) {
            group(inner, "Waiting for an answer", State.SUBMITTED);
            group(inner, "Protected for you", State.APPROVED);
        }
        cases(inner, conflicts.latest(MOST_CASES));
        if (deals.count() > 0) inner.add(new Panel("Your deals", deals.list()));
        if (some) group(inner, "Earlier registrations", State.CONVERTED, State.DECLINED, State.LAPSED, State.WITHDRAWN);
        if (nothing) inner.add(empty(registers));
        add(inner);
    }

    private static Component[] ways(Visit visit, boolean registers) {
        var list = new Anchor("portal/price-list", "Your price list");
        list.setVisible(visit.may(PricebookPermissions.READ_OWN));
        var leads = new Anchor("portal/leads", "Leads");
        leads.setVisible(visit.may(LeadPermissions.OWN));
        return Stream.concat(Stream.of(leads, list), Stream.of(actions(registers)))
                .toArray(Component[]::new);
    }

    private void group(Div inner, String title, State... states) {
        var filter = new RegistrationFilter(List.of(states), null, null);
        if (book.count(filter) > 0) inner.add(new Panel(title, new OwnRegistrations(book, filter)));
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
