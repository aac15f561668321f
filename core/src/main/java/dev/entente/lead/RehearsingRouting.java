package dev.entente.lead;

import dev.entente.identity.Requires;
import dev.entente.lead.Routing.Candidate;
import dev.entente.lead.Routing.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says who would get leads and why, one after the other as they would be passed on; nothing is written. */
@ApplicationScoped
@Transactional
@Requires(LeadPermissions.READ)
public class RehearsingRouting {

    public static final int MOST = 500;

    @Inject
    Leads leads;

    @Inject
    LeadShares shares;

    @Inject
    RoutingPolicies policies;

    @Inject
    GatheringCandidates gathering;

    @Inject
    ChangingRouting changing;

    /** A lead, where it belongs, and what would become of it. */
    public record Rehearsed(LeadProfile lead, String territory, Outcome outcome) {}

    /** By these rules (null: by those that stand), in the order given; each sees what those before it took. */
    public List<Rehearsed> rehearse(List<LeadProfile> profiles, @Nullable RoutingPolicy tried) {
        if (tried != null) changing.check(tried);
        var policy = tried == null ? policies.current().policy() : tried;
        var field = gathering.gather(policy);
        var taken = new HashMap<UUID, Integer>();
        var turns = new HashMap<UUID, Long>();
        long next =
                field.turns().values().stream().mapToLong(Long::longValue).max().orElse(0);
        var all = new ArrayList<Rehearsed>();
        for (var profile : profiles) {
            var candidates = field.candidates(profile, null, List.of()).stream()
                    .map(each -> after(each, taken, turns))
                    .toList();
            var asked = field.asked(profile, null);
            var outcome = Routing.of(asked, policy, candidates);
            var chosen = outcome.chosen();
            if (chosen != null) {
                taken.merge(chosen, 1, Integer::sum);
                turns.put(chosen, ++next);
            }
            all.add(new Rehearsed(profile, asked.territory().isEmpty() ? asked.place() : asked.territory(), outcome));
        }
        return all;
    }

    private static Candidate after(Candidate candidate, Map<UUID, Integer> taken, Map<UUID, Long> turns) {
        var many = taken.get(candidate.partnerId());
        return many == null ? candidate : candidate.given(many, turns.getOrDefault(candidate.partnerId(), 0L));
    }

    /** What would become of one that is there, if it were routed now. */
    public Outcome rehearse(UUID id) {
        var lead = leads.byId(id).orElseThrow(StoredLeads::unknown);
        var policy = policies.current().policy();
        var field = gathering.gather(policy);
        var profile = lead.profile();
        return Routing.of(
                field.asked(profile, lead.givenBy()),
                policy,
                field.candidates(profile, lead.givenBy(), shares.before(id)));
    }
}
