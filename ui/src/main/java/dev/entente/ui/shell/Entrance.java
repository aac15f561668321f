package dev.entente.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.entente.identity.Requires;
import dev.entente.ui.home.HomeView;
import dev.entente.ui.portal.PortalHomeView;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Decides before each page whether the visitor may enter it: a page opens to whoever has the permission that it names, or
 * to anybody if it says so, and to nobody if it says nothing. The other side's pages do not exist, nor do those outside of a tenant
 * within one, or those of a tenant outside.
 */
final class Entrance implements BeforeEnterListener {

    static final String SIGN_IN = "/sign-in";
    static final String WANTED = "to";
    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient Passes passes;

    Entrance(Visit visit, Passes passes) {
        this.visit = visit;
        this.passes = passes;
    }

    /** What becomes of a visit to a page. */
    enum Answer {
        ENTER,
        SIGN_IN_FIRST,
        SHOW_A_TOKEN_FIRST,
        CHOOSE_PASSWORD_FIRST,
        NOT_FOUND,
        GO_TO_PORTAL,
        DENIED
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var answer = answer(event.getNavigationTarget(), event.getLayouts());
        switch (answer) {
            case ENTER -> {
                // nothing stands in the way
            }
            case SIGN_IN_FIRST -> event.forwardTo("sign-in", wanted(event));
            case SHOW_A_TOKEN_FIRST ->
                event.forwardTo(outside(event.getNavigationTarget()).value().door());
            case CHOOSE_PASSWORD_FIRST -> event.forwardTo(AccountView.class);
            case GO_TO_PORTAL -> event.forwardTo(PortalHomeView.class);
            case NOT_FOUND -> event.rerouteToError(NotFoundException.class);
            case DENIED -> event.rerouteToError(AccessDeniedException.class);
        }
    }

    private static QueryParameters wanted(BeforeEnterEvent event) {
        var place = event.getLocation().getPathWithQueryParameters();
        return place.isEmpty() ? QueryParameters.empty() : new QueryParameters(Map.of(WANTED, List.of(place)));
    }

    private Answer answer(Class<?> page, List<Class<? extends RouterLayout>> layouts) {
        if (page.isAnnotationPresent(Outside.class)) return answer(outside(page));
        if (visit.isOutside() && !HasErrorParameter.class.isAssignableFrom(page)) return Answer.NOT_FOUND;
        if (page.isAnnotationPresent(AnonymousAllowed.class)) return Answer.ENTER;
        var visitor = visit.visitor();
        if (visitor.isEmpty()) return Answer.SIGN_IN_FIRST;
        if (page != AccountView.class && visit.needsPassword()) return Answer.CHOOSE_PASSWORD_FIRST;
        boolean home = visitor.get().home();
        if (layouts.contains(VendorLayout.class) && !home)
            return isStart(page) ? Answer.GO_TO_PORTAL : Answer.NOT_FOUND;
        if (layouts.contains(PortalLayout.class) && home) return Answer.NOT_FOUND;
        var asked = page.getAnnotation(Requires.class);
        return asked != null && visit.may(asked.value()) ? Answer.ENTER : Answer.DENIED;
    }

    private static Outside outside(Class<?> page) {
        return Objects.requireNonNull(page.getAnnotation(Outside.class));
    }

    /** At a tenant's address there are no such pages, and the operator's only where the operator may come from. */
    private Answer answer(Outside page) {
        if (!visit.isOutside() || !passes.isThere(page.value())) return Answer.NOT_FOUND;
        return page.door() || passes.isIn(page.value()) ? Answer.ENTER : Answer.SHOW_A_TOKEN_FIRST;
    }

    /** The address without a path is everybody's front door. */
    private static boolean isStart(Class<?> page) {
        return page == HomeView.class;
    }

    /** Which one a page says; a page that says none is closed to everybody. */
    static boolean isDecided(Class<? extends Component> page) {
        return Stream.of(AnonymousAllowed.class, Requires.class, Outside.class)
                        .filter(page::isAnnotationPresent)
                        .count()
                == 1;
    }
}
