package dev.entente.lead;

import dev.entente.clock.SettingDeadlines;
import dev.entente.clock.Side;
import dev.entente.identity.Internal;
import dev.entente.job.Dispatch;
import dev.entente.lead.Field.Known;
import dev.entente.lead.LeadChanged.What;
import dev.entente.lead.LeadShare.Role;
import dev.entente.lead.LeadShares.Tally;
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
    Turns turns;

    @Inject
    KnowingTerritories territories;

    @Inject
    SettingDeadlines deadlines;

    @Inject
    Dispatch dispatch;

    @Inject
    InstantSource clock;

    /** Somebody's turn of the tenant, in which so many leads may be passed on: by which rules, and how partners stand meanwhile. */
    static final class Round {

        private final RoutingPolicies.Current current;
        private final Known known;
        private long turn;
        private @Nullable Field field;

        private Round(RoutingPolicies.Current current, Known known, long first) {
            this.current = current;
            this.known = known;
            this.turn = first;
        }

        private RoutingPolicy policy() {
            return current.policy();
        }
    }

    /** Waits until it is the caller's turn. What does not depend on it is read before, so that others wait for less. */
    Round begin(int most) {
        var current = policies.current();
        var known = gathering.known(current.policy());
        return new Round(current, known, turns.take(most));
    }

    /** Offers it to whoever comes first now, or puts it into the queue with the reason. */
    void route(Lead lead, String cause, Round round) {
        route(lead, cause, round, shares.before(lead.id()));
    }

    /** The same for one that nobody was ever offered. */
    void routeNew(Lead lead, Round round) {
        route(lead, "It is new", round, List.of());
    }

    private void route(Lead lead, String cause, Round round, List<Tally> offered) {
        var before = StoredLeads.view(lead);
        if (lead.passes() > round.policy().passes()) {
            queue(lead, before, "Passed on " + lead.passes() + " times: " + cause);
            return;
        }
        var field = field(round);
        var choice = field.choose(lead.profile(), lead.givenBy(), offered);
        var outcome = choice.outcome();
        leads.insertRoute(new LeadRoute(lead.id(), cause, round.current.number(), outcome, clock.instant()));
        lead.territoryId = id(choice.territory());
        var chosen = outcome.chosen();
        if (chosen == null) queue(lead, before, outcome.words());
        else {
            long turn = round.turn++;
            offer(lead, before, chosen, turn, round.policy());
            field.give(chosen, turn);
        }
    }

    // Counted once somebody is to be chosen: whoever just declined has one less.
    private Field field(Round round) {
        var field = round.field;
        if (field == null) round.field = field = gathering.count(round.known);
        return field;
    }

    private static @Nullable UUID id(@Nullable Territory territory) {
        return territory == null ? null : territory.id();
    }

    /** To whoever is next, where leads are routed by themselves, as hot ones always are; else it waits for somebody. */
    void next(Lead lead, String cause, Round round) {
        if (lead.isHot() || round.policy().automatic()) route(lead, cause, round);
        else queue(lead, StoredLeads.view(lead), cause);
    }

    /** To a partner that somebody chose, whatever the rules say; what would stand against it is kept with it. */
    void give(Lead lead, UUID partner, String name, String because) {
        var before = StoredLeads.view(lead);
        var chosen = new Ranked(partner, name, 1, 0, 0, List.of(because));
        var outcome = new Outcome("", partner, List.of(chosen), name + ", chosen by hand: " + because);
        leads.insertRoute(new LeadRoute(lead.id(), "Chosen by hand", 0, outcome, clock.instant()));
        lead.territoryId =
                id(territories.map().find(lead.profile().place()).found().orElse(null));
        offer(lead, before, partner, 0, policies.current().policy());
    }

    private void offer(Lead lead, Map<String, Object> before, UUID partner, long turn, RoutingPolicy policy) {
        var now = clock.instant();
        var deadline = deadlines.of(Side.PARTNER, partner, policy.answer(lead.isHot()), now);
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
        stored.conceal(share);
        stored.mirror(lead, LeadShare.State.OFFERED, "", clock.instant());
        lead.waits(because);
    }
}
