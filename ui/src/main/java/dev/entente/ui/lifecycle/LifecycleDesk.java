package dev.entente.ui.lifecycle;

import dev.entente.distribution.DistributionPermissions;
import dev.entente.distribution.PuttingUnder;
import dev.entente.distribution.ReadingDistribution;
import dev.entente.health.HealthScore;
import dev.entente.health.JudgingHealth;
import dev.entente.lifecycle.DecidingMoves;
import dev.entente.lifecycle.LifecyclePermissions;
import dev.entente.lifecycle.MovingPartners;
import dev.entente.lifecycle.ReadingLifecycle;
import dev.entente.partner.Partner;
import dev.entente.ui.shell.PartnerChoice;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What the pages about the lifecycle ask, and what is done on them. */
@Dependent
public class LifecycleDesk {

    @Inject
    ReadingLifecycle reading;

    @Inject
    MovingPartners moving;

    @Inject
    DecidingMoves deciding;

    @Inject
    JudgingHealth health;

    @Inject
    ReadingDistribution distribution;

    @Inject
    PuttingUnder putting;

    @Inject
    PartnerChoice partners;

    @Inject
    Visit visit;

    @Inject
    Today today;

    public boolean reads() {
        return visit.may(LifecyclePermissions.READ);
    }

    public boolean moves() {
        return visit.may(LifecyclePermissions.MOVE);
    }

    boolean distributes() {
        return visit.may(DistributionPermissions.KEEP);
    }

    /** By partner; nothing where whoever looks may not see it. */
    public Map<UUID, HealthScore> scores(Collection<Partner> some) {
        return reads() ? health.of(some) : Map.of();
    }

    /** How many proposals wait. */
    public int waiting() {
        return reading.countOpen();
    }
}
