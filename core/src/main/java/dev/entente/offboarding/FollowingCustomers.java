package dev.entente.offboarding;

import dev.entente.identity.Internal;
import dev.entente.lifecycle.Doing;
import dev.entente.partner.Partner;
import dev.entente.partner.Partner.State;
import dev.entente.partner.Partners;
import dev.entente.sale.Succession;
import dev.entente.sale.Successions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Says who renews with the customers of a partner that leaves, as it was said in its wind-down. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FollowingCustomers implements Successions {

    @Inject
    WindDowns windDowns;

    @Inject
    Partners partners;

    @Override
    public Optional<Succession> of(UUID partnerId, LocalDate day) {
        boolean leaves = partners.byId(partnerId)
                .filter(partner -> partner.state() == State.OFFBOARDING || partner.state() == State.FORMER)
                .isPresent();
        if (!leaves) return Optional.empty();
        return windDowns
                .customers(partnerId)
                .filter(step -> step.fromDay != null && !step.fromDay.isAfter(day))
                .map(this::succession);
    }

    private Succession succession(WindDownStep step) {
        return to(Optional.ofNullable(step.successorId).flatMap(partners::byId));
    }

    /** To whoever was named; whoever may lead nothing any more by now is given none, and the vendor is asked. */
    static Succession to(Optional<Partner> named) {
        return named.filter(partner -> Doing.LEAD.isAllowed(partner.state()))
                .map(partner -> new Succession(partner.id(), partner.code()))
                .orElse(new Succession(null, null));
    }
}
