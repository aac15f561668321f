package dev.entente.reward;

import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.partner.ReadingPartners;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.reward.ReadingRewards.Used;
import dev.entente.reward.RewardUse.State;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Lets a partner use what it is entitled to, at once or by asking. Whoever does so holds the reward meanwhile: one wins the last one. */
@ApplicationScoped
@Transactional
public class UsingRewards {

    static final int LONGEST = 500;

    @Inject
    Rewards rewards;

    @Inject
    ReadingRewards reading;

    @Inject
    ReadingPartners partners;

    @Inject
    RewardNews news;

    @Inject
    TakingRewards taking;

    @Inject
    CurrentTenant tenant;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /**
     * At once, or by asking. Seats are counted behind the reward's lock, across all partners and in one transaction: whoever held the
     * lock and waited for a second connection would have those wait for it who hold all the connections that there are.
     */
    @Requires(RewardPermissions.USE)
    @Transactional(TxType.NOT_SUPPORTED)
    public Used use(UUID partnerId, String code, String words) {
        partners.open(partnerId);
        var scope = Scope.current();
        var home = new Scope(scope.tenantId(), null, scope.actor());
        return Scope.call(home, () -> taking.use(partnerId, code, words, scope.partnerId()));
    }

    /** What was not decided yet: it is free again. */
    @Requires(RewardPermissions.USE)
    public Used withdraw(UUID id) {
        var use = open(id);
        if (use.state() != State.ASKED) throw decided();
        return become(use, State.WITHDRAWN, "");
    }

    /** Agrees to what was asked for, while the partner is entitled to it still. */
    @Requires(RewardPermissions.DECIDE)
    public Used approve(UUID id, String words) {
        var use = open(id);
        if (use.state() != State.ASKED) throw decided();
        var reward = rewards.byId(use.rewardId()).orElseThrow(ReadingRewards::unknown);
        var has = reading.entitlement(use.partnerId(), reward);
        var today = tenant.today();
        var yearStart = tenant.get().fiscalYearStart();
        var period = reward.period(today, yearStart);
        if (!has.bears(use.period().equals(period)))
            throw new Problem(
                    RewardProblem.NOT_ENTITLED,
                    "The partner is not entitled to as many any more; decline it and say why.");
        use.in(period).through(reward.usedThrough(today, yearStart));
        return become(use, State.IN_USE, words);
    }

    /** Says no, with the reason; it is free again. */
    @Requires(RewardPermissions.DECIDE)
    public Used decline(UUID id, String because) {
        var use = open(id);
        if (use.state() != State.ASKED) throw decided();
        new Findings().line("/words", because, LONGEST).refuse(RewardProblem.UNCLEAR_REWARD_USE);
        return become(use, State.DECLINED, because);
    }

    /** The briefing was held, the seat was taken: done. */
    @Requires(RewardPermissions.DECIDE)
    public Used fulfil(UUID id, String words) {
        var use = open(id);
        if (use.state() != State.IN_USE) throw decided();
        return become(use, State.FULFILLED, words);
    }

    static void checkWords(Findings findings, String words) {
        if (words.length() > LONGEST) findings.add("/words", "Use at most " + LONGEST + " characters");
        else findings.seen("/words", words.replaceAll("\\R|\\t", " "));
    }

    private RewardUse open(UUID id) {
        var use = rewards.use(id)
                .orElseThrow(() -> new Problem(
                        RewardProblem.UNKNOWN_REWARD_USE, "Look for it in the list of what partners asked for."));
        rewards.lock(Scope.current().tenantId(), use.rewardId());
        // Somebody else may have decided while this waited.
        return rewards.use(id).orElse(use);
    }

    private static Problem decided() {
        return new Problem(RewardProblem.REWARD_USE_IS_DECIDED, "Open it again to see what became of it.");
    }

    private Used become(RewardUse use, State next, String words) {
        var findings = new Findings();
        checkWords(findings, words);
        findings.refuse(RewardProblem.UNCLEAR_REWARD_USE);
        var reward = rewards.byId(use.rewardId()).orElseThrow(ReadingRewards::unknown);
        var before = view(reward, use);
        var now = clock.instant();
        use.become(next, words, now);
        rewards.move(use.id(), next, use.answer(), now, use.period(), use.last());
        audit.record(
                "reward." + next.name().toLowerCase(Locale.ROOT),
                "partner",
                use.partnerId(),
                before,
                view(reward, use));
        news.became(reward, use);
        return shown(use);
    }

    private Used shown(RewardUse use) {
        return reading.used(List.of(use)).getFirst();
    }

    static Map<String, Object> view(Reward reward, RewardUse use) {
        var view = new LinkedHashMap<String, Object>();
        view.put("number", use.number());
        view.put("reward", reward.name());
        view.put("state", use.state().title());
        view.put("words", use.words());
        if (!use.answer().isEmpty()) view.put("answer", use.answer());
        return view;
    }
}
