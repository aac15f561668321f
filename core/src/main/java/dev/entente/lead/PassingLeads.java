package dev.entente.lead;

import dev.entente.clock.SettingDeadlines;
import dev.entente.clock.Side;
import dev.entente.identity.Internal;
import dev.entente.job.Dispatch;
import dev.entente.lead.GatheringCandidates.Field;
import dev.entente.lead.LeadChanged.What;
import dev.entente.lead.LeadShare.Role;
import dev.entente.lead.Routing.Outcome;
import dev.entente.lead.Routing.Ranked;
import dev.entente.territory.KnowingTerritories;
import dev.entente.territory.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Passes leads on: by the rules to whoever comes first, or to a partner that somebody chose; and takes them back. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PassingLeads {

    static final String LAPSE = "lead.lapse";
    static final String WARN = "lead.warn";
    static final String ROUTE = "lead.route";

    @Inject
    StoredLeads stored;

    @Inject
    Leads leads;

    @Inject
    LeadShares shares;

    @Inject
    RoutingPolicies policies;

    @Inject
    GatheringCandidates gathering;

    @Inject
    KnowingTerritories territories;

    @Inject
    SettingDeadlines deadlines;

    @Inject
    Dispatch dispatch;

    @Inject
    InstantSource clock;

    /** Offers it to whoever comes first now, or puts it into the queue with the reason. It is the caller's turn of the tenant. */
    void route(Lead lead, String cause, long turn) {
        var current = policies.current();
        var policy = current.policy();
        var before = StoredLeads.view(lead);
        if (isPassedTooOften(lead, policy)) {
            queue(lead, before, "Passed on " + lead.passes() + " times: " + cause);
            return;
        }
        var field = gathering.gather(policy);
        var outcome = rehearse(lead, field);
        leads.insertRoute(new LeadRoute(lead.id(), cause, current.number(), outcome, clock.instant()));
        lead.territoryId = territory(field, lead);
        var chosen = outcome.chosen();
        if (chosen == null) queue(lead, before, outcome.words());
        else offer(lead, before, chosen, turn);
    }

    /** To whoever is next, where leads are routed by themselves, as hot ones always are; else it waits for somebody. */
    void next(Lead lead, String cause, long turn) {
        if (lead.isHot() || policies.current().policy().automatic()) route(lead, cause, turn);
        else queue(lead, StoredLeads.view(lead), cause);
    }

    private static boolean isPassedTooOften(Lead lead, RoutingPolicy policy) {
        return lead.passes() > policy.passes();
    }

    private static @Nullable UUID territory(Field field, Lead lead) {
        Territory territory = field.territory(lead.profile());
        return territory == null ? null : territory.id();
    }

    Outcome rehearse(Lead lead, Field field) {
        var profile = lead.profile();
        return Routing.of(
                field.asked(profile, lead.givenBy()),
                field.policy(),
                field.candidates(profile, lead.givenBy(), shares.before(lead.id())));
    }

    /** To a partner that somebody chose, whatever the rules say; what would stand against it is kept with it. */
    void give(Lead lead, UUID partner, String name, String because) {
        var before = StoredLeads.view(lead);
        var chosen = new Ranked(partner, name, 1, 0, 0, List.of(because));
        var outcome = new Outcome("", partner, List.of(chosen), name + ", chosen by hand: " + because);
        leads.insertRoute(new LeadRoute(lead.id(), "Chosen by hand", 0, outcome, clock.instant()));
        lead.territoryId = territories
                .map()
                .find(lead.profile().place())
                .found()
                .map(Territory::id)
                .orElse(null);
        offer(lead, before, partner, 0);
    }

    private void offer(Lead lead, Map<String, Object> before, UUID partner, long turn) {
        var now = clock.instant();
        var within = policies.current().policy().answer(lead.isHot());
        var deadline = deadlines.of(Side.PARTNER, partner, within, now);
        var share = new LeadShare(lead, partner, Role.RECEIVES, now, deadline.due()).chosenIn(turn);
        shares.insert(share);
        lead.state = Lead.State.OFFERED;
        lead.because = "";
        lead.heldBy = partner;
        lead.shareId = share.id();
        lead.dueAt = deadline.due();
        lead.passes++;
        stored.write(lead, before, "lead.offered");
        dispatch.at(deadline.due(), LAPSE, share.id());
        if (deadline.warning().isAfter(now)) dispatch.at(deadline.warning(), WARN, share.id());
        stored.tell(lead, share, What.OFFERED);
    }

    private void queue(Lead lead, Map<String, Object> before, String because) {
        lead.waits(because);
        stored.write(lead, before, "lead.queued");
        stored.tell(lead, null, What.QUEUED);
    }

    /** The partner has it no longer, and reads nothing of it from this moment on. */
    void end(Lead lead, LeadShare share, LeadShare.State state, String because) {
        share.become(state, because, clock.instant());
        shares.update(share);
        shares.conceal(share.id());
        stored.mirror(lead, LeadShare.State.OFFERED, "", clock.instant());
        lead.waits(because);
    }
}
