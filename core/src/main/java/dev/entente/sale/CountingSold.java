package dev.entente.sale;

import dev.entente.identity.Internal;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * Counts what partners sold. A partner may be credited with sales that it does not see, since they name another; so for a
 * partner's member it is counted on behalf of the system, for that partner alone, in a transaction of its own, because a
 * transaction belongs to one scope.
 */
@Internal
@ApplicationScoped
class CountingSold {

    @Inject
    StatelessSession session;

    @Inject
    Reach reach;

    /** For those of these partners that are in reach. */
    <R> List<R> of(Collection<UUID> partners, BiFunction<StatelessSession, UUID[], List<R>> counted) {
        var scope = Scope.current();
        var own = scope.partnerId();
        if (own == null) return counted.apply(session, partners.toArray(UUID[]::new));
        if (!partners.contains(own)) return List.of();
        return inSystem(scope, it -> counted.apply(it, new UUID[] {own}));
    }

    /** For all partners in reach: for one where only that one is. */
    <R> List<R> inReach(BiFunction<StatelessSession, @Nullable UUID, List<R>> counted) {
        var scope = Scope.current();
        var own = scope.partnerId();
        return own == null ? counted.apply(session, null) : inSystem(scope, it -> counted.apply(it, own));
    }

    private <R> List<R> inSystem(Scope scope, Function<StatelessSession, List<R>> counted) {
        return Scope.call(Scope.system(scope.tenantId()), () -> reach.of(counted));
    }

    /** With the system's reach. */
    @Internal
    @ApplicationScoped
    @Transactional(TxType.REQUIRES_NEW)
    static class Reach {

        @Inject
        StatelessSession session;

        <R> List<R> of(Function<StatelessSession, List<R>> counted) {
            return counted.apply(session);
        }
    }
}
