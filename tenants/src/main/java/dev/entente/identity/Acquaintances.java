package dev.entente.identity;

import dev.entente.tenant.OneTrip;
import dev.entente.tenant.Presumption;
import dev.entente.tenant.Scope;
import dev.entente.tenant.TenantCache;
import dev.entente.tenant.TenantCache.Region;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The members that act: read anew in each request from inside the bound tenant, so that a wrong binding finds nobody. */
@ApplicationScoped
class Acquaintances {

    private static final Region<UUID, Optional<Member>> BY_ID = new Region<>();

    @Inject
    TenantCache cache;

    @Inject
    OneTrip trip;

    @Inject
    Members members;

    @Inject
    Reading reading;

    @Inject
    Known known;

    /** The bound scope's member, if it is active and stands on the scope's side. */
    Optional<Member> acting() {
        var scope = Scope.current();
        var id = scope.memberId();
        return id == null ? Optional.empty() : once(scope, id);
    }

    // Whom a presumption gives is not remembered: where it is wrong, the same request asks again. A page that updates
    // itself runs outside any request; there, nobody is.
    private Optional<Member> once(Scope scope, UUID id) {
        if (Presumption.isMade()) return found(scope, id);
        try {
            return known.members().computeIfAbsent(scope, _ -> asked(scope, id));
        } catch (ContextNotActiveException noRequest) {
            return reading.active(scope, id);
        }
    }

    // There and back once, and no transaction, where this node knows the member and nothing has changed since.
    private Optional<Member> asked(Scope scope, UUID id) {
        return Presumption.reading(() -> Presumption.isMade() ? heard(scope, id) : reading.active(scope, id));
    }

    private Optional<Member> heard(Scope scope, UUID id) {
        trip.rows("select 1", (_, _) -> {}, row -> row.getInt(1));
        return found(scope, id);
    }

    Optional<Member> found(Scope scope, UUID id) {
        return cache.get(BY_ID, id, () -> members.acting(scope.tenantId(), id))
                .filter(member -> member.isActive() && Objects.equals(member.partnerId(), scope.partnerId()));
    }

    /** What this request knows already. */
    @RequestScoped
    static class Known {

        private final Map<Scope, Optional<Member>> members = new HashMap<>();

        public Map<Scope, Optional<Member>> members() {
            return members;
        }
    }

    /** Joins the caller's transaction, or opens one of its own: the check comes before the use case's. */
    @ApplicationScoped
    @Transactional
    static class Reading {

        @Inject
        Acquaintances acquaintances;

        public Optional<Member> active(Scope scope, UUID id) {
            return acquaintances.found(scope, id);
        }
    }
}
