package dev.entente.deal;

import dev.entente.activity.Happening;
import dev.entente.activity.Happenings;
import dev.entente.identity.Internal;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Ids;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Deals that were won or lost, as lines of a timeline. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DealHappenings implements Happenings {

    @Inject
    Deals deals;

    @Inject
    CurrentTenant tenant;

    @Override
    public List<Happening> before(@Nullable UUID partnerId, Instant before, int most) {
        var zone = tenant.get().zone();
        var day = LocalDate.ofInstant(before.minusNanos(1), zone);
        return deals.closed(partnerId, day, Limit.of(most)).stream()
                .map(deal -> line(deal, deal.closedOn() == null ? day : deal.closedOn(), zone))
                .toList();
    }

    private static Happening line(Deal deal, LocalDate day, ZoneId zone) {
        boolean won = deal.stage() == Stage.WON;
        return new Happening(
                Ids.derived("closed", deal.id()),
                day.atStartOfDay(zone).toInstant(),
                true,
                deal.partnerId(),
                won ? "won" : "lost",
                (won ? "Won " : "Lost ") + deal.customerName(),
                deal.number(),
                "deals/" + deal.id(),
                deal.amount(),
                true);
    }
}
