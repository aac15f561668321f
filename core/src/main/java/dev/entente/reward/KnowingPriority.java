package dev.entente.reward;

import static java.util.stream.Collectors.joining;

import dev.entente.identity.Internal;
import dev.entente.problem.Problem;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which partners have priority on deals left, and uses it for one; with the vendor's reach. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class KnowingPriority {

    @Inject
    Rewards rewards;

    @Inject
    ReadingRewards reading;

    @Inject
    TakingRewards taking;

    @Inject
    CurrentTenant tenant;

    /** What these partners have left today, in words; without those that have nothing. A fixed number of queries, however many. */
    public Map<UUID, String> left(List<UUID> partnerIds) {
        var some = some();
        if (some.isEmpty() || partnerIds.isEmpty()) return Map.of();
        var left = new HashMap<UUID, String>();
        reading.entitlements(partnerIds, some).forEach((partnerId, all) -> {
            var words = all.stream()
                    .filter(Entitlement::putsFirst)
                    .map(Entitlement::leftInWords)
                    .collect(joining("; "));
            if (!words.isEmpty()) left.put(partnerId, words);
        });
        return left;
    }

    /** Takes one for what these words say, of the first reward by name that has any left; gives the reward's name. */
    public String use(UUID partnerId, String words) {
        for (var has : reading.entitlements(List.of(partnerId), some()).getOrDefault(partnerId, List.of())) {
            if (!has.putsFirst()) continue;
            taking.done(has.reward(), partnerId, words);
            return has.reward().name();
        }
        throw new Problem(RewardProblem.NOTHING_LEFT, "Your company has no priority left that it can use by itself.");
    }

    private List<Reward> some() {
        var today = tenant.today();
        return rewards.all().stream()
                .filter(reward -> reward.kind() == Reward.Kind.PRIORITY && reward.isOn(today))
                .toList();
    }
}
