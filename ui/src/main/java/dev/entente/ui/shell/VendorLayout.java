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
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import dev.entente.message.ReadingNotices;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.search.FindButton;
import dev.entente.ui.search.Suggestions;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The vendor's workspace: navigation at the side, one page beside it, a slim bar only on phones. */
public final class VendorLayout extends AppLayout implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final String PLACE = "Partner program";

    private final Map<Menu, SideNav> groups = new EnumMap<>(Menu.class);
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

    private Div navigation(Visit visit) {
        var navigation = new Div();
        for (var group : Menu.values()) {
            var nav = nav(group);
            group.places().stream()
                    .filter(place -> visit.may(place.permission()))
                    .forEach(place -> nav.addItem(item(place)));
            nav.setVisible(!nav.getItems().isEmpty());
            groups.put(group, nav);
            navigation.add(nav);
        }
        return navigation;
    }

    private static SideNav nav(Menu group) {
        if (group.label().isEmpty()) {
            var nav = new SideNav();
            nav.getElement().setAttribute("aria-label", "Today");
            return nav;
        }
        var nav = new SideNav(group.label());
        nav.setCollapsible(true);
        nav.setExpanded(group.isDaily());
        return nav;
    }

    /** Where one is stands open, however one came there. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var first = event.getLocation().getFirstSegment();
        Menu.of(first).map(groups::get).filter(SideNav::isCollapsible).ifPresent(nav -> nav.setExpanded(true));
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
