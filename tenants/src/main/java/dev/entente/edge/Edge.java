package dev.entente.edge;

import dev.entente.audit.LogContext;
import dev.entente.audit.RequestId;
import dev.entente.operator.Operator;
import dev.entente.problem.Problem;
import dev.entente.rest.Remote;
import dev.entente.tenant.Addresses;
import dev.entente.tenant.Patience;
import dev.entente.tenant.Presumption;
import dev.entente.tenant.Scope;
import dev.entente.tenant.TenantAddresses;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one place where a request gets its tenant and its member, or is turned away. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class Edge extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** What stands at the installation's own address for whoever comes by; the pages behind are reached in no other way. */
    private static final Map<String, String> FRONT =
            Map.of("/", "/signup/pages/front", "/sign-up", "/signup/pages/sign-up");

    /** The folders of files that look the same for everybody. */
    private static final List<String> ASSETS = List.of("/css/", "/js/", "/img/", "/aura/");

    @Inject
    transient Addresses addresses;

    @Inject
    transient TenantAddresses tenants;

    @Inject
    transient Doorkeeper doorkeeper;

    @Inject
    transient SessionCookie cookie;

    @Inject
    transient OperatorGate gate;

    @Inject
    transient Outskirts outskirts;

    @Inject
    transient MailboxPage mailbox;

    @Inject
    transient Answers answers;

    @Inject
    @ConfigProperty(name = "entente.proxies")
    transient Optional<List<String>> proxies;

    /** One request on its way in. */
    private record Visit(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, Kind kind, Origin origin) {

        void proceed() throws IOException, ServletException {
            chain.doFilter(request, response);
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var id = UUID.randomUUID().toString();
        LogContext.set("requestId", id);
        try {
            within(() -> Patience.preferred(
                    request.getHeader("Prefer"),
                    () -> RequestId.call(id, () -> receive(id, visit(request, response, chain)))));
        } finally {
            LogContext.clear("requestId", "tenant");
        }
    }

    private Visit visit(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        var kind = Kind.of(request.getMethod(), path(request), request.getQueryString());
        var trusted = Set.copyOf(proxies.orElse(List.of()));
        var origin = Origin.of(request.getRemoteAddr(), trusted, name -> Collections.list(request.getHeaders(name)));
        Remote.mark(request, origin.remote());
        OperatorDoor.mark(request, origin);
        return new Visit(request, response, chain, kind, origin);
    }

    // What the container decoded, and will choose the servlet by.
    private static String path(HttpServletRequest request) {
        var rest = request.getPathInfo();
        return request.getServletPath() + (rest == null ? "" : rest);
    }

    private String receive(String id, Visit visit) throws IOException, ServletException {
        visit.response().setHeader("X-Request-Id", id);
        Headers.write(visit.response(), visit.kind(), addresses.isSecure());
        try {
            route(visit);
        } catch (RuntimeException e) {
            answers.fail(visit.request(), visit.response(), e);
        }
        return id;
    }

    private void route(Visit visit) throws IOException, ServletException {
        if (speaksForServer(visit.request())) {
            throw new Problem(EdgeProblem.BAD_REQUEST, "Leave out the headers that begin with $WS.");
        }
        switch (Place.of(visit.origin().host(), addresses.baseHost())) {
            case Place.Base _ -> base(visit);
            case Place.Tenants(var slug) -> tenant(visit, slug);
            case Place.Elsewhere _ -> throw nothing();
        }
    }

    // With these a web server in front tells ours who the client is; we have none that does.
    private static boolean speaksForServer(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames()).stream()
                .anyMatch(name -> name.regionMatches(true, 0, "$WS", 0, 3));
    }

    /** No tenant is bound here, and but for the outskirts no session begins: whatever is not one of these few things does not exist. */
    private void base(Visit visit) throws IOException, ServletException {
        var request = visit.request();
        Outskirts.refuseOwned(request);
        var path = path(request);
        if (mailbox.isAt(path, request.getMethod(), visit.origin())) {
            if (!mailbox.answer(path, visit.response())) throw nothing();
            return;
        }
        if (isOfPeople(visit.kind()) && outskirts.has(request, path)) {
            visit.proceed();
            return;
        }
        boolean exists = switch (visit.kind()) {
            case OPERATOR -> visit.origin().isLoopback();
            case SIGN_UP -> path.startsWith("/signup/v1/");
            case PUBLISHER -> path.startsWith("/publisher/v1/"); // which asks for the token itself
            case ASSET -> isThere(request, path);
            case PAGE -> FRONT.containsKey(path);
            case API, PUBLIC -> false;
        };
        if (!exists) throw nothing();
        switch (visit.kind()) {
            case OPERATOR -> operator(visit);
            case PAGE -> request.getRequestDispatcher(FRONT.get(path)).forward(request, visit.response());
            default -> visit.proceed();
        }
    }

    private static boolean isOfPeople(Kind kind) {
        return kind == Kind.PAGE || kind == Kind.ASSET;
    }

    private void operator(Visit visit) throws IOException, ServletException {
        if (!gate.isOperator(visit.request())) throw unknown(visit);
        within(() -> Operator.call(() -> proceed(visit)));
    }

    // A file that does not exist would be a question to the screens, which have no tenant here to ask.
    private static boolean isThere(HttpServletRequest request, String path) throws IOException {
        return ASSETS.stream().anyMatch(path::startsWith)
                && request.getServletContext().getResource(path) != null;
    }

    private void tenant(Visit visit, String slug) throws IOException, ServletException {
        var tenantId = tenants.find(slug).orElseThrow(Edge::nothing);
        LogContext.set("tenant", slug);
        if (visit.kind() == Kind.API && trusted(visit, tenantId)) return;
        var scope = scope(visit, tenantId);
        if (visit.kind() == Kind.PAGE) settle(visit, scope);
        within(() -> Scope.call(scope, () -> proceed(visit)));
    }

    /** False where no token is known. It is asked for again before anything is read or written, where something has changed since. */
    private boolean trusted(Visit visit, UUID tenantId) throws IOException, ServletException {
        var known = doorkeeper.byKnownToken(visit.request(), tenantId);
        if (known.isEmpty()) return false;
        var scope = known.get().scope();
        Runnable again = () -> {
            if (!scope(visit, tenantId).equals(scope)) throw unknown(visit);
        };
        within(() -> Presumption.trusting(
                tenantId, known.get().change(), again, () -> Scope.call(scope, () -> proceed(visit))));
        return true;
    }

    private Scope scope(Visit visit, UUID tenantId) {
        return switch (visit.kind()) {
            case API -> doorkeeper.byToken(visit.request(), tenantId).orElseThrow(() -> unknown(visit));
            case PAGE -> doorkeeper.bySession(visit.request(), tenantId).orElse(Scope.nobody(tenantId));
            case ASSET, PUBLIC -> Scope.nobody(tenantId);
            case OPERATOR, SIGN_UP, PUBLISHER -> throw nothing();
        };
    }

    /** An open page belongs to one tenant and one member; with another one, it begins anew. */
    private void settle(Visit visit, Scope scope) {
        if (scope.isNobody() && cookie.read(visit.request()).isPresent()) cookie.clear(visit.response());
        var session = visit.request().getSession(false);
        if (session == null) return;
        try {
            settle(session, scope);
        } catch (IllegalStateException endedMeanwhile) {
            // Another request of the same browser came first, and the page begins anew already.
        }
    }

    private static void settle(HttpSession session, Scope scope) {
        var owner = Owner.of(session);
        if (owner == null || !owner.tenantId().equals(scope.tenantId())) {
            throw new Problem(EdgeProblem.MISDIRECTED, "Close your browser and open this address again.");
        }
        if (!owner.equals(Owner.of(scope))) session.invalidate();
    }

    private static Visit proceed(Visit visit) throws IOException, ServletException {
        visit.proceed();
        return visit;
    }

    private static Problem nothing() {
        return new Problem(EdgeProblem.NOT_FOUND, "Check the address for typing mistakes.");
    }

    private static Problem unknown(Visit visit) {
        visit.response().setHeader("WWW-Authenticate", "Bearer");
        return new Problem(EdgeProblem.UNAUTHENTICATED, "Send a token that is valid here as Authorization: Bearer.");
    }

    private interface Work {
        Object run() throws Exception;
    }

    // A bound value's call throws one type of exception, a filter two.
    private static void within(Work work) throws IOException, ServletException {
        try {
            work.run();
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
