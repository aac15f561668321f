package dev.entente.reward;

import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.job.Dispatch;
import dev.entente.partner.ReadingPartners;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/** Grants rewards by hand, beside what a level gives, and ends that before its time. Both sides are told before one runs out. */
@ApplicationScoped
@Transactional
public class GrantingRewards {

    static final String ENDING = "reward-grant-ending";

    /** How many days ahead of the last one. */
    static final int NOTICE = 14;

    @Inject
    Rewards rewards;

    @Inject
    ReadingPartners partners;

    @Inject
    RewardNews news;

    @Inject
    Dispatch dispatch;

    @Inject
    CurrentTenant tenant;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Requires(RewardPermissions.DECIDE)
    public RewardGrant grant(UUID partnerId, String code, NewGrant said) {
        partners.open(partnerId);
        var reward = rewards.byCode(code).orElseThrow(ReadingRewards::unknown);
        var today = tenant.today();
        var findings = new Findings();
        said.check(today, findings);
        if (reward.isRetired()) findings.add("/reward", "Nobody gets this reward any more");
        findings.refuse(RewardProblem.UNCLEAR_REWARD_GRANT);
        var grant = new RewardGrant(reward.id(), partnerId, said, today, clock.instant());
        rewards.insertGrant(grant);
        var day = grant.last().minusDays(NOTICE);
        if (day.isAfter(today))
            dispatch.at(day.atStartOfDay(tenant.get().zone()).toInstant(), ENDING, grant.id());
        audit.record("reward.granted", "partner", partnerId, null, view(reward, grant));
        news.granted(reward, grant);
        return grant;
    }

    /** From today on; what is in use stays in use. */
    @Requires(RewardPermissions.DECIDE)
    public RewardGrant end(UUID id, String because) {
        var grant = rewards.grant(id)
                .orElseThrow(() ->
                        new Problem(RewardProblem.UNKNOWN_REWARD_GRANT, "Look for it among what was granted by hand."));
        new Findings().line("/because", because, 300).refuse(RewardProblem.UNCLEAR_REWARD_GRANT);
        if (grant.endedOn() != null) return grant;
        var reward = rewards.byId(grant.rewardId()).orElseThrow(ReadingRewards::unknown);
        var before = view(reward, grant);
        grant.endedOn = tenant.today();
        rewards.endGrant(id, tenant.today());
        audit.record("reward.grant-ended", "partner", grant.partnerId(), before, Map.of("because", because.strip()));
        news.ended(reward, grant, because.strip());
        return grant;
    }

    private static Map<String, Object> view(Reward reward, RewardGrant grant) {
        return Map.of(
                "reward", reward.name(),
                "count", grant.count(),
                "last", grant.last().toString(),
                "reason", grant.reason());
    }
}
