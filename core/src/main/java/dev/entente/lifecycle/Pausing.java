package dev.entente.lifecycle;

import dev.entente.api.DateRange;
import dev.entente.identity.Internal;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
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

    @Inject
    Event<PauseBegun> begun;

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

    /** Begins or ends with moves to one state; lifted, it is as if it had never been. */
    void moved(List<PartnerMove> moved, boolean lift) {
        var ids = moved.stream().map(PartnerMove::partnerId).toArray(UUID[]::new);
        var paused = moves.paused(ids);
        if (Doing.EARN.isAllowed(moved.getFirst().to())) paused.forEach(pause -> end(pause, lift));
        else begin(List.of(ids), paused, tenant.today());
    }

    /** From a day on that is not ahead, where it earns still. */
    public void begin(UUID partnerId, LocalDate from) {
        begin(List.of(partnerId), moves.paused(new UUID[] {partnerId}), from);
    }

    private void begin(List<UUID> ids, List<PartnerPause> paused, LocalDate from) {
        var already = paused.stream().map(PartnerPause::partnerId).collect(Collectors.toSet());
        var fresh = ids.stream().filter(id -> !already.contains(id)).toList();
        moves.insertPauses(fresh.stream().map(id -> new PartnerPause(id, from)).toList());
        if (from.isBefore(tenant.today())) fresh.forEach(id -> begun.fire(new PauseBegun(id, from)));
    }

    private void end(PartnerPause pause, boolean lift) {
        var today = tenant.today();
        if (!lift && pause.fromDay.isBefore(today)) {
            pause.untilDay = today;
            moves.update(pause);
            return;
        }
        moves.delete(pause.id);
        lifted.fire(new PauseLifted(pause.partnerId(), pause.fromDay));
    }
}
