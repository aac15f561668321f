package dev.entente.registration;

import dev.entente.audit.Audit;
import dev.entente.customer.NamedCustomer;
import dev.entente.identity.Internal;
import dev.entente.partner.TakingTurns;
import dev.entente.program.RegistrationPolicy;
import jakarta.enterprise.context.ApplicationScoped;
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

    private static final Duration WHILE = Duration.ofHours(1);

    @Inject
    RegistrationParts parts;

    @Inject
    TakingTurns turns;

    @Inject
    ApplicablePolicies policies;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /** The policy that it was counted by; empty if it was one too many. */
    boolean isOneTooMany(UUID partnerId, NamedCustomer customer, RegistrationPolicy policy) {
        turns.with(List.of(partnerId));
        var now = clock.instant();
        long before = parts.countChecks(partnerId, now.minus(WHILE));
        boolean tooMany = before >= policy.checks();
        var check = new RegistrationCheck(partnerId, String.valueOf(customer.registeredDomain()), now);
        // What is refused is not counted again: the hour is over when it is over.
        if (!tooMany) parts.insert(check);
        audit.record(
                tooMany ? "registration.check-refused" : "registration.checked",
                "partner",
                partnerId,
                null,
                Map.of("domain", check.domain, "inThisHour", before + 1));
        return tooMany;
    }

    RegistrationPolicy policy(UUID partnerId) {
        return policies.today(partnerId, null, null);
    }
}
