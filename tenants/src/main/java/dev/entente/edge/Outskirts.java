package dev.entente.edge;

import dev.entente.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The pages at the installation's own address that keep a session, though nobody has a tenant there: those of publishers and of the
 * operator. What such a page asks for once it is open is reached with its session alone. The sessions of tenants' pages are turned away here.
 */
@ApplicationScoped
class Outskirts {

    private static final String PUBLISHING = "/publishing";
    private static final String OPERATING = "/operating";

    @Inject
    OperatorDoor door;

    /** A session of a tenant's page is none here: whatever it asks for, only that tenant's address looks whether it has ended. */
    static void refuseOwned(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null && Owner.of(session) != null)
            throw new Problem(EdgeProblem.MISDIRECTED, "Close your browser and open this address again.");
    }

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

    private static boolean isOpen(HttpServletRequest request) {
        return request.getSession(false) != null;
    }
}
