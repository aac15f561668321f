package dev.entente.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The pages at the installation's own address that keep a session, though nobody has a tenant there: those of publishers and of the
 * operator. What such a page asks for once it is open is reached with its session alone, which no tenant's page has.
 */
@ApplicationScoped
class Outskirts {

    private static final String PUBLISHING = "/publishing";
    private static final String OPERATING = "/operating";

    @Inject
    OperatorDoor door;

    boolean has(HttpServletRequest request, String path) {
        if (isAt(path, PUBLISHING)) return true;
        if (isAt(path, OPERATING)) return door.isThere(request);
        return isOfPage(request, path) && isOpen(request);
    }

    private static boolean isAt(String path, String root) {
        return path.equals(root) || path.startsWith(root + "/");
    }

    private static boolean isOfPage(HttpServletRequest request, String path) {
        var query = request.getQueryString();
        boolean asksView = path.equals("/") && query != null && query.contains("v-r=");
        return asksView || path.startsWith("/VAADIN/") || path.equals("/brand/logo.svg");
    }

    /** A session that no tenant's page began has no owner. */
    private static boolean isOpen(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && Owner.of(session) == null;
    }
}
