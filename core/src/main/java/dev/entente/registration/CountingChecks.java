package dev.entente.registration;

import dev.entente.audit.Audit;
import dev.entente.customer.NamedCustomer;
import dev.entente.identity.Internal;
import dev.entente.lifecycle.CheckingStanding;
import dev.entente.lifecycle.Doing;
import dev.entente.partner.TakingTurns;
import dev.entente.problem.Problem;
import dev.entente.program.RegistrationPolicy;
import dev.entente.tenant.Bulk;
import dev.entente.tenant.Scope;
import dev.entente.territory.Place;
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
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

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
    Bulk bulk;

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

    /** What somebody looks at: the answer depends on all of it. */
    record Look(NamedCustomer customer, Place place) {}

    /** What is promised to the partner that asked, how much an hour has, and whether this look is one too many. */
    record Counted(RegistrationPolicy policy, int most, boolean isOneTooMany) {

        RegistrationPolicy orRefuse() {
            if (!isOneTooMany) return policy;
            var advice = "In an hour " + most + " are looked at for one person. What was looked at in this hour can be"
                    + " registered as it was; for others wait a while, or ask your partner manager.";
            throw new Problem(RegistrationProblem.TOO_MANY_CHECKS, advice);
        }
    }

    /** A look of a partner that may register at all, which is refused otherwise. */
    Counted look(UUID partnerId, Look look) {
        var policy = policies(partnerId).apply(null, null);
        var check = new RegistrationCheck(partnerId, look, clock.instant());
        return new Counted(policy, policy.checks(), isOneTooMany(check, before(check), policy.checks()));
    }

    /** The same for a registration: what the member looked at in this hour just so tells nothing new, and is free. */
    Counted registering(UUID partnerId, Claim claim) {
        var policies = policies(partnerId);
        int most = policies.apply(null, null).checks();
        var check = new RegistrationCheck(partnerId, new Look(claim.customer(), claim.place()), clock.instant());
        var before = before(check);
        return new Counted(
                policies.apply(claim.program(), claim.motion()),
                most,
                !before.isKnown() && isOneTooMany(check, before, most));
    }

    /** The same within the transaction that takes the registration in, and undone with it. */
    @Transactional(TxType.MANDATORY)
    Counted registeringWith(UUID partnerId, Claim claim) {
        return registering(partnerId, claim);
    }

    private BiFunction<@Nullable String, @Nullable String, RegistrationPolicy> policies(UUID partnerId) {
        standing.require(Doing.REGISTER, partnerId);
        turns.with(List.of(partnerId));
        return policies.today(partnerId);
    }

    private Looks before(RegistrationCheck check) {
        var at = check.askedAt;
        return parts.looks(
                Scope.current().tenantId(),
                check.partnerId,
                check.memberId,
                check.domain,
                check.nameKey,
                check.place,
                at.minus(HOUR),
                at.minus(DAY));
    }

    private boolean isOneTooMany(RegistrationCheck check, Looks before, int most) {
        check.counts = before.counts();
        boolean tooMany = check.counts && before.isOneTooMany(most);
        check.noticed = check.counts && !tooMany && before.isToBeTold(most);
        // What is refused is not counted again: the hour is over when it is over.
        if (!tooMany) bulk.insertLast(List.of(check));
        audit.record(
                tooMany ? "registration.check-refused" : "registration.checked",
                "partner",
                check.partnerId,
                null,
                Map.of("domain", check.domain, "inThisHour", before.ofMember() + (check.counts ? 1 : 0)));
        if (check.noticed) probed.fire(new CustomersProbed(check.partnerId, before.ofMember() + 1, before.inDay() + 1));
        return tooMany;
    }
}
