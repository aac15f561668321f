package dev.entente.reward;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a partner has of a reward on a day: so many by its level and by hand, so many used in the period, what the next tier would
 * add, and how many seats are left for everybody (null: as many as are entitled). Pure.
 */
public record Entitlement(
        Reward reward,
        @Nullable String tier,
        int byLevel,
        int byHand,
        int used,
        @Nullable String nextTier,
        int more,
        @Nullable Long seatsLeft,
        List<RewardUse> uses) {

    public Entitlement {
        uses = List.copyOf(uses);
    }

    /** Where a partner stands: its tier and the next one (null: none), and how many seats others have taken as well. */
    record Standing(
            @Nullable String tier,
            @Nullable String next,
            java.time.LocalDate today,
            java.time.Month yearStart,
            long taken) {}

    static Entitlement of(
            Reward reward, Standing standing, Collection<RewardGrant> grants, Collection<RewardUse> uses) {
        var today = standing.today();
        boolean on = reward.isOn(today);
        int byLevel = on ? reward.allowance(standing.tier()) : 0;
        int byHand = on
                ? grants.stream()
                        .filter(grant -> grant.rewardId().equals(reward.id()) && grant.isOn(today))
                        .mapToInt(RewardGrant::count)
                        .sum()
                : 0;
        var period = reward.period(today, standing.yearStart());
        var own = uses.stream()
                .filter(use -> use.rewardId().equals(reward.id()) && use.state().counts())
                .toList();
        int used = (int) own.stream().filter(use -> use.period().equals(period)).count();
        int more = on ? Math.max(0, reward.allowance(standing.next()) - byLevel) : 0;
        var seats = reward.seats();
        return new Entitlement(
                reward,
                standing.tier(),
                byLevel,
                byHand,
                used,
                standing.next(),
                more,
                seats == null ? null : Math.max(0, seats - standing.taken()),
                own);
    }

    public int entitled() {
        return byLevel + byHand;
    }

    /** What can be used now: never below zero, also where the level has fallen since. */
    public int left() {
        int own = Math.max(0, entitled() - used);
        return seatsLeft == null ? own : (int) Math.min(own, seatsLeft);
    }

    /** Whether it says anything to the partner. */
    public boolean concerns() {
        return entitled() > 0 || more > 0 || !uses.isEmpty();
    }
}
