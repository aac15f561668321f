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
                .map(t -> new Scope(tenantId, t.partnerId(), new Actor.Token(t.memberId(), t.id(), t.permissions())));
    }

    static Optional<String> bearer(HttpServletRequest request) {
        var headers = Collections.list(request.getHeaders("Authorization"));
        if (headers.size() != 1) return Optional.empty();
        var matcher = BEARER.matcher(headers.getFirst());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
