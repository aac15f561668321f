package dev.entente.reward;

import dev.entente.audit.Audit;
import dev.entente.audit.Audit.Change;
import dev.entente.identity.Internal;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.reward.ReadingRewards.Used;
import dev.entente.reward.RewardUse.State;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Numbers;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes one of what a partner has, with the vendor's reach, for whoever may: one wins the last one. */
@Internal
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class TakingRewards {

    private static final String PREFIX = "RW";

    @Inject
    Rewards rewards;

    @Inject
    ReadingRewards reading;

    @Inject
    RewardNews news;

    @Inject
    Numbers numbers;

    @Inject
    CurrentTenant tenant;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /** For a member of the partner in whose trail it stands (null: of the vendor). */
    Used use(UUID partnerId, String code, String words, @Nullable UUID side) {
        var reward = rewards.byCode(code).orElseThrow(ReadingRewards::unknown);
        var findings = new Findings();
        if (reward.asks()) findings.line("/words", words, UsingRewards.LONGEST);
        else UsingRewards.checkWords(findings, words);
        findings.refuse(RewardProblem.UNCLEAR_REWARD_USE);
        return taken(reward, partnerId, words, side, reward.asks() ? State.ASKED : State.IN_USE);
    }

    /** In the transaction of what it is for, and done with that. */
    @Transactional(TxType.MANDATORY)
    void done(Reward reward, UUID partnerId, String words) {
        taken(reward, partnerId, words, partnerId, State.FULFILLED);
    }

    private Used taken(Reward reward, UUID partnerId, String words, @Nullable UUID side, State as) {
        rewards.lock(Scope.current().tenantId(), reward.id());
        var has = reading.entitlement(partnerId, reward);
        refuse(has);
        var today = tenant.today();
        var yearStart = tenant.get().fiscalYearStart();
        var period = reward.period(today, yearStart);
        var use = new RewardUse(numbers.next(PREFIX), reward, partnerId, has.tier(), period, words, clock.instant());
        use.by(Scope.current().memberId());
        use.state = as;
        if (as == State.IN_USE) use.through(reward.usedThrough(today, yearStart));
        rewards.insertUse(use);
        audit.recordOf(side, new Change("reward.used", "partner", partnerId, null, UsingRewards.view(reward, use)));
        news.used(reward, use);
        return reading.used(List.of(use)).getFirst();
    }

    static void refuse(Entitlement has) {
        if (has.entitled() == 0)
            throw new Problem(
                    RewardProblem.NOT_ENTITLED,
                    has.reward().name() + " does not come with this level, and was not granted by hand.");
        if (has.seatsLeft() != null && has.seatsLeft() == 0)
            throw new Problem(RewardProblem.NOTHING_LEFT, "All " + has.reward().seats() + " are taken.");
        if (has.left() == 0)
            throw new Problem(
                    RewardProblem.NOTHING_LEFT,
                    "All " + has.entitled() + " " + has.reward().renewal().words() + " are used.");
    }
}
