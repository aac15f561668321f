package dev.entente.plan;

import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.partner.ReadingPartners;
import dev.entente.partner.TakingTurns;
import dev.entente.plan.PartnerPlan.Course;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.tenant.CurrentTenant;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Starts plans with partners by hand, waives the onboarding where it is not needed, and gives plans up. */
@ApplicationScoped
@Transactional
@Requires(PlanPermissions.MANAGE)
public class StartingPlans {

    private static final int MANY = 500;

    @Inject
    ReadingPartners partners;

    @Inject
    TakingTurns turns;

    @Inject
    Plans plans;

    @Inject
    PlanTemplates templates;

    @Inject
    StoredPlans stored;

    @Inject
    CurrentTenant tenant;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /** From a day on (null: today). One of a template runs at a time. */
    public PartnerPlan start(UUID partnerId, String template, @Nullable LocalDate from) {
        partners.open(partnerId);
        var chosen = templates.byCode(template).orElseThrow(WritingTemplates::unknown);
        var day = from == null ? tenant.today() : from;
        if (day.isBefore(tenant.today().minusYears(2))
                || day.isAfter(tenant.today().plusYears(1)))
            throw Problem.field(PlanProblem.UNCLEAR_PLAN, "/from", "Use a day from two years ago to a year ahead");
        turns.with(List.of(partnerId));
        boolean runs = plans.ofPartner(partnerId, Limit.of(MANY)).stream()
                .anyMatch(plan -> plan.isRunning() && runsFor(plan, chosen));
        if (runs) throw new Problem(PlanProblem.PLAN_RUNS_ALREADY, "Finish it first, or give it up.");
        return stored.begin(Map.of(partnerId, chosen), day).getFirst();
    }

    private static boolean runsFor(PartnerPlan plan, PlanTemplate template) {
        boolean onboards = template.purpose() == Purpose.ONBOARDING && plan.purpose() == Purpose.ONBOARDING;
        return onboards || template.code().equals(plan.template());
    }

    /** The partner needs no onboarding; whatever runs of it is over. */
    public PartnerPlan waive(UUID partnerId, String reason) {
        partners.open(partnerId);
        new Findings().line("/reason", reason, 500).refuse(PlanProblem.UNCLEAR_PLAN);
        turns.with(List.of(partnerId));
        for (var plan : plans.onboardings(new UUID[] {partnerId})) {
            if (!plan.isRunning()) continue;
            stored.end(plan, Course.WAIVED, reason.strip());
            return plan;
        }
        var waived = PartnerPlan.waived(partnerId, reason.strip(), tenant.today(), clock.instant());
        plans.insert(waived);
        audit.record("plan.waived", "partner", partnerId, null, StoredPlans.view(waived));
        return waived;
    }

    public PartnerPlan cancel(UUID id, String reason) {
        new Findings().line("/reason", reason, 500).refuse(PlanProblem.UNCLEAR_PLAN);
        var plan = stored.running(id);
        stored.end(plan, Course.CANCELLED, reason.strip());
        return plan;
    }
}
