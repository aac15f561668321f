package dev.entente.health;

import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.lifecycle.LifecyclePermissions;
import dev.entente.partner.Partner;
import dev.entente.partner.ReadingPartners;
import dev.entente.problem.Problem;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Says how well it goes with partners, and below which score somebody is told. */
@ApplicationScoped
@Transactional
public class JudgingHealth {

    @Inject
    Scoring scoring;

    @Inject
    ReadingPartners partners;

    @Inject
    HealthFacts facts;

    @Inject
    HealthClock watch;

    @Inject
    Audit audit;

    /** By partner; whoever is no partner today is left out. */
    @Requires(LifecyclePermissions.READ)
    public Map<UUID, HealthScore> of(Collection<Partner> partners) {
        return scoring.of(partners);
    }

    /** None where it is no partner today. */
    @Requires(LifecyclePermissions.READ)
    public Optional<HealthScore> of(UUID partnerId) {
        return Optional.ofNullable(scoring.of(List.of(partners.open(partnerId))).get(partnerId));
    }

    /** Below which score it is proposed that an active partner is at risk; 0: never. */
    @Requires(LifecyclePermissions.READ)
    public int threshold() {
        return facts.threshold().orElse(HealthTerms.USUAL);
    }

    /** The same for whoever may set it. */
    @Requires(LifecyclePermissions.MOVE)
    public int current() {
        return facts.threshold().orElse(HealthTerms.USUAL);
    }

    @Requires(LifecyclePermissions.MOVE)
    public void set(int threshold) {
        if (threshold < 0 || threshold > 100)
            throw Problem.field(HealthProblem.UNCLEAR_HEALTH_TERMS, "/threshold", "Use 0 to 100");
        int before = facts.threshold().orElse(HealthTerms.USUAL);
        watch.tomorrow();
        if (before == threshold) return;
        var tenant = Scope.current().tenantId();
        facts.setThreshold(tenant, HealthTerms.id(tenant), threshold);
        audit.record(
                "health-terms.set",
                "health",
                HealthTerms.id(tenant),
                Map.of("threshold", before),
                Map.of("threshold", threshold));
    }
}
