package dev.entente.reward;

import dev.entente.reward.Entitlement.Standing;
import dev.entente.reward.ReadingRewards.Granted;
import dev.entente.reward.ReadingRewards.Used;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rewards as they are kept, and what partners have of them. */
public final class RewardFixtures {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 20);

    private RewardFixtures() {}

    public static Reward reward(String code, UUID program, NewReward said) {
        return new Reward(code, program, said);
    }

    public static Entitlement has(Reward reward, String tier, @Nullable String next, List<RewardUse> uses) {
        return Entitlement.of(reward, new Standing(tier, next, DAY, Month.JANUARY, ZoneOffset.UTC, 0), List.of(), uses);
    }

    public static Used asked(Reward reward, UUID partner, String name, String words) {
        var use = new RewardUse(
                "RW-00001", reward, partner, "gold", reward.period(DAY, Month.JANUARY), words, Instant.EPOCH);
        return new Used(use, reward, name, use.isOn(DAY));
    }

    /** In use through a day; over, where that lies behind. */
    public static Used through(Reward reward, UUID partner, String name, LocalDate last) {
        var use = asked(reward, partner, name, "A word").use();
        use.become(RewardUse.State.IN_USE, "", Instant.EPOCH);
        use.through(last);
        return new Used(use, reward, name, use.isOn(DAY));
    }

    public static void become(RewardUse use, RewardUse.State state, String words) {
        use.become(state, words, Instant.EPOCH);
    }

    public static Granted granted(Reward reward, UUID partner, String name, NewGrant said) {
        return new Granted(new RewardGrant(reward.id(), partner, said, DAY, Instant.EPOCH), reward, name);
    }
}
