package dev.entente.ui.deal;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.entente.deal.DealPage;
import dev.entente.deal.DealPermissions;
import dev.entente.deal.Stage;
import dev.entente.identity.Requires;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Routes;
import dev.entente.ui.registration.PortalDealsView;
import dev.entente.ui.shell.PortalLayout;
import dev.entente.ui.shell.RecordPage;
import java.util.UUID;

/** A deal that the visitor's partner leads: how far it is, what comes next, and what it came to. */
@Route(value = "portal/deals/:id", layout = PortalLayout.class)
@Requires(DealPermissions.READ)
public final class PortalDealView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient DealBook book;
    private final transient DealActs acts;
    private String title = "Deal";

    PortalDealView(DealBook book, DealActs acts) {
        this.book = book;
        this.acts = acts;
        addClassName("en-portal-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RecordPage.open(event, this::show);
    }

    private void show(UUID id) {
        var page = book.open(id);
        var deal = page.deal();
        title = deal.customerName();
        removeAll();
        var header = new PageHeader(title, deal.number() + " \u00b7 " + deal.name())
                .backTo("Deals", PortalDealsView.class)
                .status(Stages.badge(deal.stage()));
        var panel = new Panel("The deal", facts(page), acts.actions(page, () -> show(id)));
        panel.addClassName("en-next");
        if (deal.stage() == Stage.WON) panel.add(acts.sale(deal));
        var inner = new Div(header, panel);
        acts.talk.panel(deal, () -> show(id)).ifPresent(inner::add);
        book.handed.of(deal.id()).ifPresent(inner::add);
        acts.quotes(deal).ifPresent(inner::add);
        inner.addClassNames("en-portal-inner", "en-form-page");
        add(inner);
    }

    private Facts facts(DealPage page) {
        var deal = page.deal();
        var format = Format.user();
        var close = deal.expectedClose();
        var facts = new Facts()
                .fact("Amount", format.money(deal.amount()))
                .fact("Expected close", close == null ? "Not known yet" : format.day(close));
        facts.fact("Bought", Routes.words(deal.route()));
        SharedFacts.next(facts, deal);
        for (var registration : book.registrations(deal.id())) {
            var link = new Anchor("portal/registrations/" + registration.id(), registration.number());
            facts.fact("Registration", new Paragraph(link));
        }
        SharedFacts.add(facts, page.shared(), book);
        if (deal.closedOn() != null) {
            facts.fact(deal.stage() == Stage.WON ? "Won on" : "Lost on", format.day(deal.closedOn()));
        }
        if (deal.closedBecause() != null) facts.fact("Because", deal.closedBecause());
        return facts;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
