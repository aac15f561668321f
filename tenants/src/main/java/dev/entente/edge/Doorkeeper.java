package dev.entente.edge;

import dev.entente.credential.Sessions;
import dev.entente.credential.Tokens;
import dev.entente.tenant.Actor;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Finds out who stands before a tenant's door. */
@ApplicationScoped
class Doorkeeper {

    private static final Pattern BEARER = Pattern.compile("(?i)bearer +([A-Za-z0-9_-]{10,200}) *");

    @Inject
    SessionCookie cookie;

    @Inject
    Sessions sessions;

    @Inject
    Tokens tokens;

    /** The member with this cookie; a key of another tenant is none here. */
    Optional<Scope> bySession(HttpServletRequest request, UUID tenantId) {
        return cookie.read(request)
                .flatMap(key -> Scope.call(Scope.nobody(tenantId), () -> sessions.find(key)))
                .map(s -> new Scope(tenantId, s.partnerId(), new Actor.Member(s.memberId(), s.id())));
    }

    /** The program with this token; a token of another tenant is none here. */
    Optional<Scope> byToken(HttpServletRequest request, UUID tenantId) {
        return bearer(request)
                .flatMap(token -> Scope.call(Scope.nobody(tenantId), () -> tokens.find(token)))
                .map(found -> scope(tenantId, found));
    }

    /** A program whose token was good when this node asked last, and is if the tenant's last change is still that one. */
    record Trusted(Scope scope, long change) {}

    Optional<Trusted> byKnownToken(HttpServletRequest request, UUID tenantId) {
        return bearer(request)
                .flatMap(token -> Scope.call(Scope.nobody(tenantId), () -> tokens.known(token)))
                .map(known -> new Trusted(scope(tenantId, known.found()), known.change()));
    }

    private static Scope scope(UUID tenantId, Tokens.Found token) {
        return new Scope(
                tenantId, token.partnerId(), new Actor.Token(token.memberId(), token.id(), token.permissions()));
    }

    static Optional<String> bearer(HttpServletRequest request) {
        var headers = Collections.list(request.getHeaders("Authorization"));
        if (headers.size() != 1) return Optional.empty();
        var matcher = BEARER.matcher(headers.getFirst());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
