package dev.entente.registration;

import dev.entente.deal.DealMoved;
import dev.entente.deal.DealWon;
import dev.entente.deal.DealsMoved;
import dev.entente.deal.Stage;
import dev.entente.identity.Internal;
import dev.entente.job.Dispatch;
import dev.entente.registration.Registration.State;
import dev.entente.registration.RegistrationChanged.What;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Turns the registration of a won deal into a sale's, ends the one of a lost deal, and gives it back where the deal is open again. Of
 * a list of deals, however long, one query asks for all.
 */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FollowingDeals {

    @Inject
    Registrations registrations;

    @Inject
    StoredRegistrations stored;

    @Inject
    Dispatch dispatch;

    /** Whether it held on the day of the win is the sale's affair: whoever bought needs no protection any more. */
    void convert(@Observes DealWon won) {
        var deal = won.deal();
        registrations.ofDeal(deal.id()).stream()
                .filter(each ->
                        each.state() == State.APPROVED && each.partnerId().equals(deal.partnerId()))
                .filter(each -> each.heldOn(won.win().on()) || !stored.lapse(each))
                .forEach(held -> {
                    var before = StoredRegistrations.view(held);
                    held.convert();
                    stored.changed("registration.converted", before, held, What.CONVERTED);
                });
    }

    void follow(@Observes DealsMoved moved) {
        free(of(moved, each -> each.move().from() != null && each.move().to() == Stage.LOST));
        giveBack(of(moved, each -> each.move().from() == Stage.LOST));
    }

    private static Map<UUID, DealMoved> of(DealsMoved moved, Predicate<DealMoved> wanted) {
        return moved.all().stream()
                .filter(wanted)
                .collect(Collectors.toMap(each -> each.deal().id(), Function.identity()));
    }

    // A lost deal needs no protection any more: the customer is free for whoever stands in line.
    private void free(Map<UUID, DealMoved> lost) {
        if (lost.isEmpty()) return;
        for (var held : registrations.approvedFor(lost.keySet().toArray(UUID[]::new))) {
            var deal = dealOf(held, lost);
            stored.lost(held, isLedBySame(held, deal) ? deal.move().note() : null);
        }
        // The registration of a partner that led it before is out of reach here.
        if (!Scope.current().isHome()) lost.keySet().forEach(deal -> dispatch.now(RegistrationClock.LOST, deal));
    }

    private void giveBack(Map<UUID, DealMoved> again) {
        if (again.isEmpty()) return;
        var domains = new HashSet<String>();
        for (var ended : lostFor(again)) {
            if (isLedBySame(ended, dealOf(ended, again)) && domains.add(ended.domain())) stored.giveBack(ended);
        }
    }

    private List<Registration> lostFor(Map<UUID, DealMoved> deals) {
        return registrations.lostFor(deals.keySet().toArray(UUID[]::new));
    }

    private static DealMoved dealOf(Registration registration, Map<UUID, DealMoved> moved) {
        return Objects.requireNonNull(moved.get(Objects.requireNonNull(registration.dealId())));
    }

    private static boolean isLedBySame(Registration registration, DealMoved moved) {
        return registration.partnerId().equals(moved.deal().partnerId());
    }
}
