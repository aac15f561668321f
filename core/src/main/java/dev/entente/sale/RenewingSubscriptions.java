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

    /** Nothing where the end was corrected since, another sale ends last by now, or it was cancelled. */
    void renew(UUID saleId, Instant due) {
        knowing.locked(saleId)
                .filter(known -> known.last().id().equals(saleId) && isFor(known, due))
                .ifPresent(this::renew);
    }

    private boolean isFor(Known known, Instant due) {
        var end = known.subscription().until();
        return end != null && RenewalClock.isFor(end, due, tenant.get().zone());
    }

    private void renew(Known known) {
        switch (AutomaticRenewal.of(known)) {
            case Renew renew -> {
                var outcome = part.join(List.of(renew.report())).getFirst();
                if (outcome instanceof Outcome.Refused refused)
                    news.undecided(known.subscription(), refused.problem().detail());
            }
            case Ask ask -> news.undecided(known.subscription(), ask.because());
            case Nothing _ -> {}
        }
    }
}
