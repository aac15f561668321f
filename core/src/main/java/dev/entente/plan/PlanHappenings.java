package dev.entente.plan;

import dev.entente.activity.Happening;
import dev.entente.activity.Happenings;
import dev.entente.identity.Internal;
import dev.entente.tenant.Ids;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans as lines of a timeline: when they began, and how they ended. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PlanHappenings implements Happenings {

    @Inject
    Plans plans;

    @Override
    public List<Happening> before(@Nullable UUID partnerId, Instant before, int most) {
        var lines = new ArrayList<Happening>();
        for (var plan : plans.begun(partnerId, before, Limit.of(most)))
            if (plan.course() != PartnerPlan.Course.WAIVED || plan.template() != null)
                lines.add(line(plan, "plan-started", "Started “" + plan.name() + "”", plan.startedAt));
        for (var plan : plans.ended(partnerId, before, Limit.of(most))) {
            var at = plan.endedAt;
            if (at != null) lines.add(line(plan, "plan-" + plan.course().code(), words(plan), at));
        }
        return lines;
    }

    private static String words(PartnerPlan plan) {
        var how = switch (plan.course()) {
            case FINISHED -> "Finished ";
            case WAIVED -> "Waived ";
            case CANCELLED, RUNNING -> "Gave up ";
        };
        return how + "“" + plan.name() + "”";
    }

    private static Happening line(PartnerPlan plan, String kind, String words, Instant at) {
        return new Happening(
                Ids.derived(kind, plan.id()),
                at,
                false,
                plan.partnerId(),
                kind,
                words,
                plan.reason() == null || kind.equals("plan-started") ? "" : plan.reason(),
                "partners/" + plan.partnerId() + "?part=onboarding",
                null,
                true);
    }
}
