package dev.entente.plan;

import dev.entente.identity.Internal;
import dev.entente.lifecycle.PartnersMoved;
import dev.entente.lifecycle.PartnersMoved.Moved;
import dev.entente.partner.Partner.State;
import dev.entente.partner.PartnerType;
import dev.entente.plan.PartnerPlan.Course;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
    BeginningPersonas personas;

    @Inject
    CurrentTenant tenant;

    /** In all other states plans go on as they are. */
    void on(@Observes PartnersMoved event) {
        begin(event.to(State.ONBOARDING));
        end(PartnersMoved.ids(event.to(State.OFFBOARDING, State.FORMER)));
    }

    // Whoever is back from a suspension goes on with what it had.
    private void begin(List<Moved> entering) {
        if (entering.isEmpty()) return;
        var before = plans.onboardings(PartnersMoved.ids(entering).toArray(UUID[]::new)).stream()
                .collect(Collectors.groupingBy(PartnerPlan::partnerId));
        var all = templates.latest();
        var chosen = new LinkedHashMap<UUID, PlanTemplate>();
        for (var each : entering) {
            var had = before.getOrDefault(each.partner().id(), List.of());
            boolean goesOn = had.stream().anyMatch(PartnerPlan::isRunning)
                    || each.move().from() == State.SUSPENDED && !had.isEmpty();
            if (!goesOn)
                choose(all, each.partner().types())
                        .ifPresent(one -> chosen.put(each.partner().id(), one));
        }
        stored.begin(chosen, tenant.today());
        personas.begin(entering.stream().map(Moved::partner).toList(), all);
    }

    /** The first by name that names one of the types; else the first that is for everybody. */
    static Optional<PlanTemplate> choose(List<PlanTemplate> byName, Set<PartnerType> types) {
        return first(
                byName.stream()
                        .filter(each -> each.purpose() == Purpose.ONBOARDING)
                        .toList(),
                types);
    }

    /** The same among those for one persona. */
    static Optional<PlanTemplate> choose(List<PlanTemplate> byName, Set<PartnerType> types, Persona persona) {
        return first(byName.stream().filter(each -> each.persona() == persona).toList(), types);
    }

    private static Optional<PlanTemplate> first(List<PlanTemplate> some, Set<PartnerType> types) {
        var able = some.stream().filter(each -> each.isFor(types)).toList();
        return able.stream()
                .filter(each -> !each.types().isEmpty())
                .findFirst()
                .or(() -> able.stream().findFirst());
    }

    private void end(List<UUID> leaving) {
        if (leaving.isEmpty()) return;
        stored.endAll(plans.runningOf(leaving.toArray(UUID[]::new)), Course.CANCELLED, "The partnership ends");
    }
}
