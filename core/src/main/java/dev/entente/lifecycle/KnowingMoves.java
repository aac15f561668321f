package dev.entente.lifecycle;

import dev.entente.identity.Internal;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The last moves of partners, for whoever goes on with what one began. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class KnowingMoves {

    @Inject
    PartnerMoves moves;

    /** The one before this one; none: it was the first. */
    public Optional<PartnerMove> before(PartnerMove move) {
        return moves.of(move.partnerId(), Limit.of(2)).stream()
                .filter(each -> !each.id().equals(move.id()))
                .findFirst();
    }

    /** Of each of these; whoever was never moved is left out. */
    public List<PartnerMove> last(Collection<UUID> partnerIds) {
        return partnerIds.isEmpty() ? List.of() : moves.last(partnerIds.toArray(UUID[]::new));
    }
}
