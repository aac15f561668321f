package dev.entente.ui.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import dev.entente.message.ReadingNotices;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.search.FindButton;
import dev.entente.ui.search.Suggestions;
import org.jspecify.annotations.Nullable;

/** The vendor's workspace: navigation at the side, one page beside it, a slim bar only on phones. */
public final class VendorLayout extends AppLayout {

    private static final long serialVersionUID = 1L;
    private static final String PLACE = "Partner program";

    private final Main main = new Main();

    VendorLayout(Visit visit, ReadingNotices notices, Bells bells, Suggestions suggestions) {
        setPrimarySection(Section.DRAWER);
        addClassName("en-vendor");
        var look = Look.current();
        var top = new Header(new Masthead(look, PLACE), new Bell(notices, bells));
        top.addClassName("en-drawer-top");
        addToDrawer(
                top, FindButton.wide(suggestions), new Scroller(navigation(visit)), new Working(visit), foot(visit));
        var brand = new Masthead(look, PLACE);
        brand.getElement().setAttribute("role", "banner");
        var toggle = new DrawerToggle();
        toggle.setAriaLabel("Menu");
        addToNavbar(toggle, brand, FindButton.small(suggestions), new Bell(notices, bells));
        main.addClassName("en-main");
        var content = new Div();
        content.addClassName("en-content");
        visit.unverified().ifPresent(address -> content.add(new VerificationBanner(visit, address)));
        content.add(main);
        setContent(content);
    }

    private static Div navigation(Visit visit) {
        return new Div(
                group(
                        visit,
                        "Work",
                        Place.HOME,
                        Place.DEALS,
                        Place.QUOTES,
                        Place.APPROVALS,
                        Place.REGISTRATIONS,
                        Place.CONFLICTS,
                        Place.LEADS,
                        Place.PROSPECTS,
                        Place.APPLICATIONS,
                        Place.CLOCKS,
                        Place.PARTNERS,
                        Place.LIFECYCLE,
                        Place.PLANS,
                        Place.LEVELS,
                        Place.SUBSCRIPTIONS,
                        Place.MILESTONES,
                        Place.STATEMENTS,
                        Place.DISPUTES,
                        Place.PAYOUTS,
                        Place.CONTRIBUTION,
                        Place.HELD),
                group(
                        visit,
                        "Program",
                        Place.PROGRAMS,
                        Place.TERRITORIES,
                        Place.REWARDS,
                        Place.APPROVAL_RULES,
                        Place.PROMISES,
                        Place.ACCOUNTS,
                        Place.RECRUITING,
                        Place.CREDITS,
                        Place.MESSAGES,
                        Place.PLUGINS,
                        Place.SETUP),
                group(visit, "Catalog", Place.PRODUCTS, Place.PRICE_BOOKS, Place.COSTS),
                group(
                        visit,
                        "Workspace",
                        Place.IMPORTS,
                        Place.PARALLEL,
                        Place.RATES,
                        Place.BRANDING,
                        Place.MEMBERS,
                        Place.TOKENS,
                        Place.JOBS,
                        Place.AUDIT));
    }

    private static SideNav group(Visit visit, String label, Place... places) {
        var nav = new SideNav(label);
        for (var place : places) {
            if (visit.may(place.permission())) nav.addItem(item(place));
        }
        nav.setVisible(!nav.getItems().isEmpty());
        return nav;
    }

    private static SideNavItem item(Place place) {
        var item = new SideNavItem(place.label(), place.path(), new Glyph(place.glyph()));
        item.setMatchNested(!place.path().isEmpty());
        return item;
    }

    private static Footer foot(Visit visit) {
        var foot = new Footer();
        foot.addClassName("en-drawer-foot");
        visit.visitor().ifPresent(visitor -> foot.add(Frame.who(visitor), Frame.signOut(visit)));
        return foot;
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
