package dev.entente.conflict;

import dev.entente.clock.Occasion;
import dev.entente.clock.Occasions;
import dev.entente.clock.RunningClocks;
import dev.entente.clock.Side;
import dev.entente.clock.Subject;
import dev.entente.clock.Within;
import dev.entente.clock.Within.Counted;
import dev.entente.identity.Internal;
import dev.entente.identity.Role;
import dev.entente.registration.RegistrationPermissions;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What each side may promise of cases: the vendor its decision and its answer to an appeal, the partner its evidence in time. */
@Internal
@ApplicationScoped
class ConflictPromises implements Occasions {

    private static final String DECISION = "conflict.decision";
    private static final String EVIDENCE = "conflict.evidence";
    private static final String APPEAL = "conflict.appeal";
    private static final Set<Role> MANAGERS = Set.of(Role.ADMINISTRATOR, Role.PARTNER_MANAGER, Role.PARTNER_OPERATIONS);

    @Inject
    RunningClocks clocks;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    @Override
    public List<Occasion> occasions() {
        return List.of(
                new Occasion(
                        DECISION,
                        "Decision of a case",
                        "a partner contests a registration, or is asked for evidence",
                        "the case is decided",
                        Side.VENDOR,
                        MANAGERS,
                        RegistrationPermissions.READ,
                        new Within(10, Counted.BUSINESS_DAYS),
                        "conflicts"),
                new Occasion(
                        EVIDENCE,
                        "Evidence for a case",
                        "the vendor asks for evidence by a day",
                        "the partner gives some, or the case is decided",
                        Side.PARTNER,
                        Set.of(Role.PARTNER_ADMINISTRATOR, Role.PARTNER_SELLER),
                        RegistrationPermissions.READ,
                        null,
                        "conflicts"),
                new Occasion(
                        APPEAL,
                        "Answer to an appeal",
                        "a partner appeals the decision of a case",
                        "the case is decided again",
                        Side.VENDOR,
                        MANAGERS,
                        RegistrationPermissions.READ,
                        new Within(10, Counted.BUSINESS_DAYS),
                        "conflicts"));
    }

    void on(@Observes ConflictChanged event) {
        var contender = event.contender();
        var partnerId = contender.partnerId;
        if (partnerId == null) return;
        switch (event.what()) {
            case OPENED -> clocks.start(DECISION, subject(contender, partnerId, null));
            case ASKED -> {
                if (contender.appealedAt == null) clocks.start(DECISION, subject(contender, partnerId, null));
                clocks.drop(EVIDENCE, contender.id);
                clocks.start(EVIDENCE, subject(contender, partnerId, asked(contender)));
            }
            case EVIDENCE -> clocks.stop(EVIDENCE, contender.id);
            case DECIDED -> {
                clocks.stop(DECISION, contender.id);
                clocks.stop(APPEAL, contender.id);
                clocks.drop(EVIDENCE, contender.id);
            }
            case APPEALED -> clocks.start(APPEAL, subject(contender, partnerId, null));
            case FINAL -> {
                // said, and nothing promised
            }
        }
    }

    private Subject subject(Contender contender, UUID partnerId, @Nullable Instant until) {
        var words = contender.number + " about " + contender.subject;
        return new Subject(partnerId, contender.id, words, clock.instant(), until);
    }

    private @Nullable Instant asked(Contender contender) {
        var by = contender.evidenceBy;
        return by == null
                ? null
                : by.plusDays(1).atStartOfDay(tenant.get().zone()).toInstant();
    }
}
