package dev.entente.ui.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.HighlightCondition;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import dev.entente.deal.DealPermissions;
import dev.entente.enablement.EnablementPermissions;
import dev.entente.message.ReadingNotices;
import dev.entente.quote.QuotePermissions;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.member.PortalPeopleView;
import dev.entente.ui.portal.PortalCompanyView;
import dev.entente.ui.portal.PortalHomeView;
import dev.entente.ui.portal.PortalStatementsView;
import dev.entente.ui.quote.PortalQuotesView;
import dev.entente.ui.registration.PortalDealsView;
import dev.entente.ui.search.FindButton;
import dev.entente.ui.search.Suggestions;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The partner's portal in the tenant's brand: links at the top on a desk, a tab bar at the thumb on a phone. */
public final class PortalLayout extends Div implements RouterLayout {

    private static final long serialVersionUID = 1L;

    private final Main main = new Main();

    PortalLayout(Visit visit, ReadingNotices notices, Bells bells, Suggestions suggestions) {
        addClassName("en-portal");
        var home = new RouterLink(PortalHomeView.class);
        var statements = new RouterLink(PortalStatementsView.class);
        var deals = link(new RouterLink(PortalDealsView.class), "Deals", "deals", PortalLayout::isOfDeals);
        deals.setVisible(visit.may(DealPermissions.READ));
        var quotes = new RouterLink(PortalQuotesView.class);
        quotes.setVisible(visit.may(QuotePermissions.READ));
        var nav = new Nav(
                link(home, "Home", "home", HighlightConditions.sameLocation()),
                deals,
                link(quotes, "Quotes", "coins", HighlightConditions.locationPrefix()),
                link(statements, "Statements", "statement", HighlightConditions.locationPrefix()));
        if (visit.may(EnablementPermissions.READ)) {
            var people = new RouterLink(PortalPeopleView.class);
            nav.add(link(people, "People", "person", HighlightConditions.locationPrefix()));
        }
        var shared = new RouterLink(PortalCompanyView.class);
        nav.add(link(shared, "Shared", "doc", HighlightConditions.locationPrefix()));
        nav.setAriaLabel("Main");
        nav.addClassName("en-portal-nav");
        var me = new Div(FindButton.small(suggestions), new Bell(notices, bells));
        me.addClassName("en-portal-me");
        me.add(new Working(visit));
        visit.visitor().ifPresent(visitor -> me.add(Frame.who(visitor), Frame.signOut(visit)));
        var look = Look.current();
        var bar = new Div(new Masthead(look, "Partner portal"), nav, me);
        bar.addClassName("en-portal-bar");
        main.addClassName("en-main");
        add(new Header(bar), main, new PortalFoot(look.brand().design()));
    }

    /** Registrations and leads are on their way to a deal, cases are about whose it is: all are found among them. */
    private static boolean isOfDeals(RouterLink link, AfterNavigationEvent event) {
        var path = event.getLocation().getPath();
        return Stream.of(link.getHref(), "portal/regist", "portal/leads", "portal/conflicts")
                .anyMatch(path::startsWith);
    }

    private static RouterLink link(
            RouterLink link, String text, String glyph, HighlightCondition<RouterLink> highlighted) {
        link.add(new Glyph(glyph), new Span(text));
        link.setHighlightCondition(highlighted);
        return link;
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        main.removeAll();
        main.getElement().appendChild(view.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement old) {
        main.getElement().removeAllChildren();
    }
}
