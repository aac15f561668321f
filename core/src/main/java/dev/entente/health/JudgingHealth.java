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
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says how well it goes with partners, what counts how much in it, and below which score somebody is told. */
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

    /** What counts how much in a score. */
    @Requires(LifecyclePermissions.READ)
    public HealthWeights weights() {
        return scoring.weights();
    }

    /** What counts now, for whoever may set it. */
    @Requires(LifecyclePermissions.MOVE)
    public Terms terms() {
        return new Terms(facts.threshold().orElse(HealthTerms.USUAL), scoring.weights());
    }

    /**
     * Scores are worked out by these weights from now on (null: those that count now). They are the ones that were seen before, or
     * null: whatever counts now.
     */
    @Requires(LifecyclePermissions.MOVE)
    public void set(@Nullable Terms seen, int threshold, @Nullable HealthWeights weights) {
        if (threshold < 0 || threshold > 100)
            throw Problem.field(HealthProblem.UNCLEAR_HEALTH_TERMS, "/threshold", "Use 0 to 100");
        if (weights != null) weights.check();
        var before = terms();
        if (seen != null && !seen.equals(before))
            throw new Problem(
                    HealthProblem.HEALTH_TERMS_CHANGED_MEANWHILE, "Look at them again, and change what you see then.");
        var after = new Terms(threshold, weights == null ? before.weights() : weights);
        watch.tomorrow();
        if (before.equals(after)) return;
        var tenant = Scope.current().tenantId();
        facts.set(tenant, HealthTerms.id(tenant), threshold, kept(weights, facts.weights()));
        audit.record("health-terms.set", "health", HealthTerms.id(tenant), before, after);
    }

    /** What is written down: nothing where it is what is usual, so that what is usual later counts there too. */
    static String kept(@Nullable HealthWeights said, Optional<String> before) {
        if (said == null) return before.orElse("");
        return said.equals(HealthWeights.USUAL) ? "" : said.written();
    }

    /** Below which score somebody is told, and what counts how much. */
    public record Terms(int threshold, HealthWeights weights) implements Serializable {}
}
