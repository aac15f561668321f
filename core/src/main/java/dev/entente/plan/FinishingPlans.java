package dev.entente.plan;

import dev.entente.identity.Internal;
import dev.entente.job.Dispatch;
import dev.entente.job.DueWork;
import dev.entente.lifecycle.ProposingMoves;
import dev.entente.milestone.ReachingOnce;
import dev.entente.partner.Partner.State;
import dev.entente.partner.Partners;
import dev.entente.partner.TakingTurns;
import dev.entente.plan.PartnerPlan.Course;
import dev.entente.program.LoadingEnrolments;
import dev.entente.program.PartnerEnrolled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Ends plans of which nothing is open any more; the end of an onboarding is a milestone, and speaks for being active. */
@Internal
@ApplicationScoped
class FinishingPlans implements DueWork {

    /** What offers may pay for. */
    static final String FINISHED = "onboarding finished";

    private static final String JOINED = "plan.joined";

    @Inject
    Desk desk;

    @Inject
    Plans plans;

    @Inject
    LoadingEnrolments enrolments;

    @Inject
    Dispatch dispatch;

    @Override
    public String kind() {
        return StoredPlans.FINISHED;
    }

    @Override
    public void run(UUID planId) {
        desk.finish(planId);
    }

    /** Whoever joins a program after its onboarding has reached the same in it. */
    void on(@Observes PartnerEnrolled event) {
        enrolments
                .byId(event.enrolmentId())
                .filter(joined -> plans.onboardings(new UUID[] {joined.partnerId()}).stream()
                        .anyMatch(plan -> plan.course() == Course.FINISHED))
                .ifPresent(joined -> dispatch.now(JOINED, joined.partnerId()));
    }

    /** Reports what partners that joined a program had reached before, with the reach of the system. */
    @Internal
    @ApplicationScoped
    static class Joined implements DueWork {

        @Inject
        Desk desk;

        @Override
        public String kind() {
            return JOINED;
        }

        @Override
        public void run(UUID partnerId) {
            desk.reached(partnerId);
        }
    }

    @Internal
    @ApplicationScoped
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    static class Desk {

        @Inject
        Plans plans;

        @Inject
        StoredPlans stored;

        @Inject
        Partners partners;

        @Inject
        TakingTurns turns;

        @Inject
        ReachingOnce reaching;

        @Inject
        ProposingMoves proposing;

        @Inject
        PlanNews news;

        void reached(UUID partnerId) {
            turns.with(List.of(partnerId));
            reaching.reach(partnerId, FINISHED);
        }

        void finish(UUID planId) {
            var found = plans.byId(planId);
            if (found.isEmpty()) return;
            turns.with(List.of(found.get().partnerId()));
            var plan = stored.alone(planId);
            if (!plan.isRunning() || stored.tasks(planId).stream().anyMatch(PlanTask::isOpen)) return;
            stored.end(plan, Course.FINISHED, null);
            var partner = partners.byId(plan.partnerId()).orElseThrow();
            news.finished(plan, partner.name());
            if (plan.purpose() != Purpose.ONBOARDING) return;
            reaching.reach(partner.id(), FINISHED);
            if (partner.state() == State.ONBOARDING)
                proposing.propose(State.ACTIVE, Map.of(partner, "Its plan “" + plan.name() + "” is finished."));
        }
    }
}
