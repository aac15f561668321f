package dev.entente.plan;

import dev.entente.identity.Internal;
import dev.entente.lifecycle.PartnerMoved;
import dev.entente.partner.Partner;
import dev.entente.partner.Partner.State;
import dev.entente.partner.PartnerType;
import dev.entente.plan.PartnerPlan.Course;
import dev.entente.tenant.CurrentTenant;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Starts the onboarding plan for whoever enters onboarding, and ends the plans of whoever leaves. */
@Internal
@ApplicationScoped
class BeginningPlans {

    @Inject
    Plans plans;

    @Inject
    PlanTemplates templates;

    @Inject
    StoredPlans stored;

    @Inject
    CurrentTenant tenant;

    void on(@Observes PartnerMoved event) {
        var partner = event.partner();
        switch (event.move().to()) {
            case ONBOARDING -> begin(partner, event.move().from());
            case OFFBOARDING, FORMER -> end(partner);
            case PROSPECT, APPLICANT, ACTIVE, AT_RISK, SUSPENDED -> {
                // plans go on as they are
            }
        }
    }

    // Whoever is back from a suspension goes on with what it had.
    private void begin(Partner partner, @Nullable State from) {
        var before = plans.onboardings(new UUID[] {partner.id()});
        if (before.stream().anyMatch(PartnerPlan::isRunning)) return;
        if (from == State.SUSPENDED && !before.isEmpty()) return;
        choose(templates.latest(), partner).ifPresent(chosen -> stored.begin(partner.id(), chosen, tenant.today()));
    }

    private static Optional<PlanTemplate> choose(List<PlanTemplate> all, Partner partner) {
        return choose(all, partner.types());
    }

    /** The first by name that names one of the types; else the first that is for everybody. */
    static Optional<PlanTemplate> choose(List<PlanTemplate> byName, Set<PartnerType> types) {
        var able = byName.stream()
                .filter(each -> each.purpose() == Purpose.ONBOARDING && each.isFor(types))
                .toList();
        return able.stream()
                .filter(each -> !each.types().isEmpty())
                .findFirst()
                .or(() -> able.stream().findFirst());
    }

    private void end(Partner partner) {
        for (var plan : plans.ofPartner(partner.id(), Limit.of(500))) {
            if (plan.isRunning()) stored.end(plan, Course.CANCELLED, "The partnership ends");
        }
    }
}
