package dev.entente.reward;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a partner has of a reward on a day: so many by its level and by hand, so many used in the period, what the next tier would
 * add, and how many seats are left for everybody (null: as many as are entitled), and whether one is in use on the day. Pure.
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
        boolean inUse,
        List<RewardUse> uses) {

    public Entitlement {
        uses = List.copyOf(uses);
    }

    /** Where a partner stands: its tier and the next one (null: none), where days and years begin, and how many seats others have taken as well. */
    record Standing(
            @Nullable String tier, @Nullable String next, LocalDate today, Month yearStart, ZoneId zone, long taken) {}

    static Entitlement of(
            Reward reward, Standing standing, Collection<RewardGrant> grants, Collection<RewardUse> uses) {
        var today = standing.today();
        boolean on = reward.isOn(today);
        int byLevel = on ? reward.allowance(standing.tier()) : 0;
        var period = reward.period(today, standing.yearStart());
        var own = uses.stream()
                .filter(use -> use.rewardId().equals(reward.id()) && use.state().counts())
                .toList();
        int byHand = on ? byHand(reward, standing, grants, own) : 0;
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
                own.stream().anyMatch(use -> use.isOn(today)),
                own);
    }

    /** Those that run; where nothing begins anew, also as many of those that ran out as were used of them. */
    private static int byHand(Reward reward, Standing standing, Collection<RewardGrant> grants, List<RewardUse> used) {
        int byHand = 0;
        int over = 0;
        var ofOver = new HashSet<RewardUse>();
        for (var grant : grants) {
            if (!grant.rewardId().equals(reward.id())) continue;
            if (grant.isOn(standing.today())) byHand += grant.count();
            else if (reward.renewal() == Reward.Renewal.ONCE) {
                over += grant.count();
                used.stream()
                        .filter(use -> grant.isOn(LocalDate.ofInstant(use.askedAt(), standing.zone())))
                        .forEach(ofOver::add);
            }
        }
        return byHand + Math.min(over, ofOver.size());
    }

    public int entitled() {
        return byLevel + byHand;
    }

    /** What can be used now: never below zero, also where the level has fallen since. */
    public int left() {
        int own = Math.max(0, entitled() - used);
        return seatsLeft == null ? own : (int) Math.min(own, seatsLeft);
    }

    /** What is left of how many, as people read it. */
    public String leftInWords() {
        return reward.name() + ": " + left() + " of " + entitled() + " left "
                + reward.renewal().words();
    }

    /** Whether a deal can be put first by it now: there is one left, and nobody has to agree. */
    public boolean putsFirst() {
        return reward.kind() == Reward.Kind.PRIORITY && !reward.asks() && left() > 0;
    }

    /** Whether one that was asked for can be agreed to; it is counted as used already where it is of the period of the day. */
    boolean bears(boolean counted) {
        return entitled() > 0 && (counted ? used <= entitled() : left() > 0);
    }

    /** Whether it says anything to the partner. */
    public boolean concerns() {
        return entitled() > 0 || more > 0 || !uses.isEmpty();
    }
}
