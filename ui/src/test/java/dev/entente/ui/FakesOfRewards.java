package dev.entente.ui;

import dev.entente.export.ExportingRewards;
import dev.entente.problem.Findings;
import dev.entente.reward.DescribingRewards;
import dev.entente.reward.Entitlement;
import dev.entente.reward.GrantingRewards;
import dev.entente.reward.NewGrant;
import dev.entente.reward.NewReward;
import dev.entente.reward.ReadingRewards;
import dev.entente.reward.Reward;
import dev.entente.reward.RewardFixtures;
import dev.entente.reward.RewardGrant;
import dev.entente.reward.RewardProblem;
import dev.entente.reward.RewardUse.State;
import dev.entente.reward.UsingRewards;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** In place of the use cases of rewards: one program, and what the world has of rewards, grants and uses. */
final class FakesOfRewards {

    static final Map<Class<?>, Object> ALL = Map.of(
            ReadingRewards.class, new Reading(),
            ExportingRewards.class, new ExportingRewards(),
            DescribingRewards.class, new Describing(),
            GrantingRewards.class, new Granting(),
            UsingRewards.class, new Using());

    private FakesOfRewards() {}

    private static Reward reward(String code) {
        return World.current().rewards.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static final class Reading extends ReadingRewards {

        @Override
        public List<Row> list() {
            var world = World.current();
            return world.rewards.stream()
                    .map(reward -> new Row(reward, world.programs.getFirst().program(), 0))
                    .toList();
        }

        @Override
        public List<Entitlement> of(UUID partnerId) {
            var uses = World.current().rewardUses.stream().map(Used::use).toList();
            return World.current().rewards.stream()
                    .map(reward -> RewardFixtures.has(reward, "silver", "gold", uses))
                    .toList();
        }

        @Override
        public List<Used> uses(@Nullable UUID partnerId, String state, int limit) {
            return World.current().rewardUses.stream()
                    .filter(used -> state.isEmpty() || used.use().state().name().equals(state))
                    .toList();
        }

        @Override
        public List<Granted> grants() {
            return World.current().rewardGrants;
        }
    }

    static final class Describing extends DescribingRewards {

        @Override
        public Reward describe(String code, NewReward said) {
            new Findings().line("/name", said.name(), 100).refuse(RewardProblem.UNCLEAR_REWARD);
            var program = World.current().programs.getFirst().program().id();
            var reward = RewardFixtures.reward(code, program, said);
            World.current().rewards.add(reward);
            return reward;
        }
    }

    static final class Granting extends GrantingRewards {

        @Override
        public RewardGrant grant(UUID partnerId, String code, NewGrant said) {
            var granted = RewardFixtures.granted(reward(code), partnerId, "Brightwater Consulting", said);
            World.current().rewardGrants.add(granted);
            return granted.grant();
        }
    }

    static final class Using extends UsingRewards {

        @Override
        public ReadingRewards.Used use(UUID partnerId, String code, String words) {
            var used = RewardFixtures.asked(reward(code), partnerId, "Brightwater Consulting", words);
            World.current().rewardUses.add(used);
            return used;
        }

        @Override
        public ReadingRewards.Used approve(UUID id, String words) {
            var used = World.current().rewardUses.stream()
                    .filter(each -> each.use().id().equals(id))
                    .findFirst()
                    .orElseThrow();
            RewardFixtures.become(used.use(), State.IN_USE, words);
            return used;
        }
    }
}
