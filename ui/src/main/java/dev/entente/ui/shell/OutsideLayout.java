package dev.entente.ui.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.shell.Outside.Who;
import org.jspecify.annotations.Nullable;

/** The frame of pages outside of any tenant: the product's own name and colour, a few links, and the way out. */
public abstract class OutsideLayout extends Div implements RouterLayout {

    private static final long serialVersionUID = 1L;

    private final Main main = new Main();
    private final Nav nav = new Nav();

    protected OutsideLayout(Passes passes, Who who, String place) {
        addClassNames("en-portal", "en-outside");
        nav.addClassName("en-portal-nav");
        nav.getElement().setAttribute("aria-label", "Main");
        var leave = new Button("Sign out", new Glyph("leave"), click -> passes.leave(who));
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        var me = new Div(leave);
        me.addClassName("en-portal-me");
        var bar = new Div(new Masthead(Look.current(), place), nav, me);
        bar.addClassName("en-portal-bar");
        main.addClassName("en-main");
        add(new Header(bar), main);
    }

    /** A page and those below it, but for the ones below another link. */
    protected final void link(RouterLink link, String text, String glyph, String except) {
        link.add(new Glyph(glyph), new Span(text));
        link.setHighlightCondition((to, event) -> isAt(to, event.getLocation().getPath())
                && (except.isEmpty() || !event.getLocation().getPath().startsWith(except)));
        nav.add(link);
    }

    private static boolean isAt(RouterLink to, String path) {
        return path.equals(to.getHref()) || path.startsWith(to.getHref() + "/");
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
