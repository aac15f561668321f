package dev.entente.reward;

import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.program.LoadingPrograms;
import dev.entente.program.PublishedProgram;
import dev.entente.program.Tier;
import dev.entente.reward.ReadingRewards.Row;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what a reward is and which tiers have how many of it; said again it is another revision of the same. */
@ApplicationScoped
@Transactional
public class DescribingRewards {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");

    @Inject
    Rewards rewards;

    @Inject
    ReadingRewards reading;

    @Inject
    LoadingPrograms programs;

    @Inject
    CurrentTenant tenant;

    @Inject
    Audit audit;

    @Requires(RewardPermissions.DESCRIBE)
    public Reward describe(String code, NewReward said) {
        var findings = new Findings().form("/code", code, CODE, "Use 2 to 40 small letters, digits and hyphens");
        var program = programs.all().stream()
                .filter(each -> each.code().equals(said.program()))
                .findFirst();
        said.check(program.map(this::tiers).orElse(null), findings);
        findings.refuse(RewardProblem.UNCLEAR_REWARD);
        var known = rewards.byCode(code);
        var before = known.map(DescribingRewards::view).orElse(null);
        var programId = program.orElseThrow().id();
        if (known.isPresent() && !known.get().programId().equals(programId))
            throw Problem.field(
                    RewardProblem.UNCLEAR_REWARD,
                    "/program",
                    "It is of another program; make another reward for this one");
        var reward = known.orElseGet(() -> new Reward(code, programId, said));
        if (known.isPresent()) {
            reward.describe(said);
            rewards.update(reward);
        } else rewards.insert(reward);
        audit.record("reward.described", "reward", reward.id(), before, view(reward));
        return reward;
    }

    /** As it stands, for whoever may describe it. */
    @Requires(RewardPermissions.DESCRIBE)
    public Row described(String code) {
        return reading.row(code);
    }

    private @Nullable Set<String> tiers(PublishedProgram program) {
        return program.inForce(tenant.today())
                .map(version -> version.tiers().stream().map(Tier::code).collect(Collectors.toSet()))
                .orElse(null);
    }

    private static Map<String, Object> view(Reward reward) {
        var view = new LinkedHashMap<String, Object>();
        view.put("code", reward.code());
        view.put("name", reward.name());
        view.put("kind", reward.kind().title());
        view.put("allowance", reward.allowance() + " " + reward.renewal().words());
        view.put("asks", reward.asks());
        if (reward.seats() != null) view.put("seats", reward.seats());
        if (reward.isRetired()) view.put("retired", true);
        return view;
    }
}
