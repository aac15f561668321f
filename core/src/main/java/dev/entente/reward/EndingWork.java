package dev.entente.reward;

import dev.entente.identity.Internal;
import dev.entente.job.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Tells both sides that a reward which was granted by hand runs out, unless it was ended by then. */
@Internal
@ApplicationScoped
class EndingWork implements DueWork {

    @Inject
    Rewards rewards;

    @Inject
    RewardNews news;

    @Override
    public String kind() {
        return GrantingRewards.ENDING;
    }

    @Override
    @Transactional
    public void run(UUID subject) {
        rewards.grant(subject)
                .filter(grant -> grant.endedOn() == null)
                .ifPresent(grant -> rewards.byId(grant.rewardId()).ifPresent(reward -> news.ending(reward, grant)));
    }
}
