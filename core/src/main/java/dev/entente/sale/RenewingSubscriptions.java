package dev.entente.sale;

import dev.entente.identity.Internal;
import dev.entente.sale.AutomaticRenewal.Ask;
import dev.entente.sale.AutomaticRenewal.Known;
import dev.entente.sale.AutomaticRenewal.Nothing;
import dev.entente.sale.AutomaticRenewal.Renew;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * Records the next term of what renews by itself, under a name of its own: it happens once, however often it is tried. What a
 * person has to decide is told to the vendor.
 */
@Internal
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class RenewingSubscriptions {

    @Inject
    KnowingRenewals knowing;

    @Inject
    RecordingPart part;

    @Inject
    RenewalNews news;

    @Inject
    CurrentTenant tenant;

    /**
     * Nothing where its end is still to come, another sale ends last by now, or it was cancelled. A term that had ended before
     * it was reported is followed by the next one, and that by its next, up to today.
     */
    void renew(UUID saleId, Instant due) {
        var zone = tenant.get().zone();
        var day = LocalDate.ofInstant(due, zone);
        knowing.turn(saleId).ifPresent(it -> {
            var end = it.until();
            if (end != null && it.last().filter(saleId::equals).isPresent() && !end.isAfter(day.plusDays(1)))
                knowing.of(it).ifPresent(known -> renew(known, end, zone));
            else if (knowing.isToRenew(it, saleId)) lapse(it, AutomaticRenewal.lapsing(it, saleId, day));
        });
    }

    private void lapse(Subscription it, List<Subscription.Part> parts) {
        if (!parts.isEmpty()) news.lapsing(it, parts);
    }

    private void renew(Known known, LocalDate end, ZoneId zone) {
        switch (AutomaticRenewal.of(known)) {
            case Renew renew -> {
                var outcome = part.join(List.of(renew.report())).getFirst();
                if (outcome instanceof Outcome.Refused refused)
                    news.undecided(known.subscription(), refused.problem().detail());
                else if (AutomaticRenewal.isLate(known.last(), end, zone)) news.late(known.subscription(), end);
            }
            case Ask ask -> news.undecided(known.subscription(), ask.because());
            case Nothing _ -> {}
        }
    }
}
