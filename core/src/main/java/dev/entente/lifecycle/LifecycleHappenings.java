package dev.entente.lifecycle;

import dev.entente.activity.Happening;
import dev.entente.activity.Happenings;
import dev.entente.identity.Internal;
import dev.entente.tenant.Scope;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Moves as lines of a timeline, for the vendor: why is its own. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class LifecycleHappenings implements Happenings {

    @Inject
    PartnerMoves moves;

    @Override
    public List<Happening> before(@Nullable UUID partnerId, Instant before, int most) {
        if (!Scope.current().isHome()) return List.of();
        return moves.before(partnerId, before, Limit.of(most)).stream()
                .filter(move -> move.from() != null)
                .map(LifecycleHappenings::line)
                .toList();
    }

    private static Happening line(PartnerMove move) {
        return new Happening(
                move.id(),
                move.at(),
                false,
                move.partnerId(),
                "lifecycle",
                "Became " + Lifecycle.words(move.to()),
                move.reason(),
                "partners/" + move.partnerId() + "?part=lifecycle",
                null,
                false);
    }
}
