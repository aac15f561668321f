package dev.entente.lead;

import dev.entente.identity.Requires;
import dev.entente.lead.Routing.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
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
        long turn = field.lastTurn();
        var all = new ArrayList<Rehearsed>();
        for (var profile : profiles) {
            var choice = field.choose(profile, null, List.of());
            var chosen = choice.outcome().chosen();
            if (chosen != null) field.give(chosen, ++turn);
            all.add(new Rehearsed(profile, choice.where(), choice.outcome()));
        }
        return all;
    }

    /** What would become of one that is there, if it were routed now. */
    public Outcome rehearse(UUID id) {
        var lead = leads.byId(id).orElseThrow(StoredLeads::unknown);
        var field = gathering.gather(policies.current().policy());
        return field.choose(lead.profile(), lead.givenBy(), shares.before(id)).outcome();
    }
}
