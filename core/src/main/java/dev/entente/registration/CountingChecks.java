package dev.entente.registration;

import dev.entente.audit.Audit;
import dev.entente.customer.NamedCustomer;
import dev.entente.identity.Internal;
import dev.entente.lifecycle.CheckingStanding;
import dev.entente.lifecycle.Doing;
import dev.entente.partner.TakingTurns;
import dev.entente.program.RegistrationPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Keeps partners from finding out by asking: each question is written down, and an hour has only so many. In a transaction of
 * its own, so that what is refused is written down too.
 */
@Internal
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class CountingChecks {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    RegistrationParts parts;

    @Inject
    CheckingStanding standing;

    @Inject
    TakingTurns turns;

    @Inject
    ApplicablePolicies policies;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Inject
    Event<CustomersProbed> probed;

    /** What is promised to the partner that asked, and whether this look is one too many. */
    record Counted(RegistrationPolicy policy, boolean isOneTooMany) {}

    /** A look of a partner that may register at all, which is refused otherwise. */
    Counted look(UUID partnerId, NamedCustomer customer) {
        var policy = policy(partnerId);
        var check = check(partnerId, customer);
        return new Counted(policy, isOneTooMany(check, before(check), policy.checks()));
    }

    /** The same for a registration: one of a customer that the member looked at in this hour tells nothing new, and is free. */
    Counted registering(UUID partnerId, NamedCustomer customer) {
        var policy = policy(partnerId);
        var check = check(partnerId, customer);
        var before = before(check);
        return new Counted(policy, !before.isKnown() && isOneTooMany(check, before, policy.checks()));
    }

    private RegistrationPolicy policy(UUID partnerId) {
        standing.require(Doing.REGISTER, partnerId);
        turns.with(List.of(partnerId));
        return policies.today(partnerId, null, null);
    }

    private RegistrationCheck check(UUID partnerId, NamedCustomer customer) {
        return new RegistrationCheck(partnerId, String.valueOf(customer.registeredDomain()), clock.instant());
    }

    private Looks before(RegistrationCheck check) {
        var hour = check.askedAt.minus(HOUR);
        return parts.looks(check.partnerId, check.memberId, check.domain, hour, check.askedAt.minus(DAY));
    }

    private boolean isOneTooMany(RegistrationCheck check, Looks before, int most) {
        boolean tooMany = before.isOneTooMany(most);
        check.noticed = !tooMany && before.isToBeTold(most);
        // What is refused is not counted again: the hour is over when it is over.
        if (!tooMany) parts.insert(check);
        audit.record(
                tooMany ? "registration.check-refused" : "registration.checked",
                "partner",
                check.partnerId,
                null,
                Map.of("domain", check.domain, "inThisHour", before.ofMember() + 1));
        if (check.noticed) probed.fire(new CustomersProbed(check.partnerId, before.ofMember() + 1, before.inDay() + 1));
        return tooMany;
    }
}
