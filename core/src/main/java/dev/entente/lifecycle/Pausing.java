package dev.entente.lifecycle;

import dev.entente.api.DateRange;
import dev.entente.identity.Internal;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps on which days partners earn nothing, as moves begin and end them. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Pausing {

    @Inject
    PartnerMoves moves;

    @Inject
    CurrentTenant tenant;

    @Inject
    Event<PauseLifted> lifted;

    /** By partner; whoever always earned is left out. One query. */
    public Map<UUID, List<DateRange>> of(Collection<UUID> partnerIds) {
        if (partnerIds.isEmpty()) return Map.of();
        return moves.pauses(partnerIds.toArray(UUID[]::new)).stream()
                .collect(Collectors.groupingBy(
                        PartnerPause::partnerId, Collectors.mapping(PartnerPause::days, Collectors.toList())));
    }

    /** Begins for those that were taken in where nothing is earned. */
    void entered(List<PartnerMove> taken) {
        moves.insertPauses(taken.stream()
                .filter(move -> !Doing.EARN.isAllowed(move.to()))
                .map(move -> new PartnerPause(move.partnerId(), tenant.today()))
                .toList());
    }

    /** Begins or ends with a move; lifted, it is as if it had never been. */
    void moved(PartnerMove move, boolean lift) {
        if (Doing.EARN.isAllowed(move.to())) end(move.partnerId(), lift);
        else begin(move.partnerId());
    }

    /** From today on, where it earns still. */
    public void begin(UUID partnerId) {
        if (moves.paused(partnerId).isEmpty()) moves.insertPauses(List.of(new PartnerPause(partnerId, tenant.today())));
    }

    private void end(UUID partnerId, boolean lift) {
        var today = tenant.today();
        for (var pause : moves.paused(partnerId)) {
            if (!lift && pause.fromDay.isBefore(today)) {
                pause.untilDay = today;
                moves.update(pause);
                continue;
            }
            moves.delete(pause.id);
            lifted.fire(new PauseLifted(partnerId, pause.fromDay));
        }
    }
}
