package dev.entente.health;

import dev.entente.identity.Internal;
import dev.entente.job.Dispatch;
import dev.entente.job.DueWork;
import dev.entente.lifecycle.PartnersMoved;
import dev.entente.lifecycle.PartnersMoved.Moved;
import dev.entente.lifecycle.ProposingMoves;
import dev.entente.partner.Partner;
import dev.entente.partner.Partner.State;
import dev.entente.partner.PartnersAdded;
import dev.entente.partner.TakingTurns;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Looks at all active partners once a day, from the first partner on, and proposes to call those at risk that score too low. */
@Internal
@ApplicationScoped
class HealthClock implements DueWork {

    private static final String LOOK = "health.look";
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    Desk desk;

    @Inject
    Dispatch dispatch;

    @Inject
    CurrentTenant tenant;

    void on(@Observes PartnersMoved event) {
        if (event.to(State.ACTIVE).stream().anyMatch(Moved::isOnItsWay)) tomorrow();
    }

    /** Once, however many come. */
    void on(@Observes PartnersAdded event) {
        tomorrow();
    }

    /** The same row however often it is asked for. */
    void tomorrow() {
        var morning =
                tenant.today().plusDays(1).atStartOfDay(tenant.get().zone()).toInstant();
        dispatch.at(morning, LOOK, Scope.current().tenantId());
    }

    @Override
    public String kind() {
        return LOOK;
    }

    @Override
    public void run(UUID subject) {
        desk.again();
        var after = Optional.of(BEFORE_ALL);
        while (after.isPresent()) after = desk.part(after.get());
    }

    /** Each part is a transaction; what is proposed already is not proposed twice. */
    @Internal
    @ApplicationScoped
    @Transactional(TxType.REQUIRES_NEW)
    static class Desk {

        private static final int PART = 200;

        @Inject
        HealthFacts facts;

        @Inject
        Scoring scoring;

        @Inject
        TakingTurns turns;

        @Inject
        ProposingMoves proposing;

        @Inject
        HealthClock watch;

        void again() {
            watch.tomorrow();
        }

        /** Looks at some behind a key, and says from which the next part goes on; empty: there are no more. */
        Optional<UUID> part(UUID after) {
            int threshold = facts.threshold().orElse(HealthTerms.USUAL);
            var some = threshold == 0 ? List.<Partner>of() : facts.activeAfter(after, Limit.of(PART));
            if (some.isEmpty()) return Optional.empty();
            turns.with(some.stream().map(Partner::id).toList());
            var scores = scoring.of(some);
            var because = new LinkedHashMap<Partner, String>();
            for (var partner : some) {
                var score = scores.get(partner.id());
                if (score != null && score.score() < threshold) because.put(partner, words(score));
            }
            proposing.propose(State.AT_RISK, because);
            return some.size() < PART
                    ? Optional.empty()
                    : Optional.of(some.getLast().id());
        }

        private static String words(HealthScore score) {
            var worries =
                    score.worries().stream().map(HealthScore.Reason::words).collect(Collectors.joining("; "));
            return "Its health is " + score.score() + " of 100: " + worries + ".";
        }
    }
}
