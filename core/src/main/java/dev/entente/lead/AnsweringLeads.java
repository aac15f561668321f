package dev.entente.lead;

import dev.entente.clock.SettingDeadlines;
import dev.entente.clock.Side;
import dev.entente.identity.Internal;
import dev.entente.identity.Requires;
import dev.entente.lead.LeadChanged.What;
import dev.entente.lead.LeadShare.Role;
import dev.entente.lifecycle.CheckingStanding;
import dev.entente.lifecycle.Doing;
import dev.entente.partner.PartnerType;
import dev.entente.partner.Partners;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/** What a partner does with leads: accepts or declines what is offered to it, follows it up, and gives leads to the vendor. */
@ApplicationScoped
@Requires(LeadPermissions.ANSWER)
public class AnsweringLeads {

    @Inject
    Desk desk;

    /** From now on the partner reads whom it is about. */
    public LeadShare accept(UUID share) {
        var partner = partner();
        return reaching(() -> desk.accept(partner, share));
    }

    /** For a reason; it goes to whoever is next, and the partner reads nothing of it from then on. */
    public LeadShare decline(UUID share, String because) {
        var partner = partner();
        return reaching(() -> desk.decline(partner, share, because));
    }

    /** The company was spoken to. */
    public LeadShare work(UUID share) {
        var partner = partner();
        return reaching(() -> desk.work(partner, share));
    }

    /** It became a deal that the partner leads, or was sold to. */
    public LeadShare convert(UUID share, Conversion conversion) {
        var partner = partner();
        return reaching(() -> desk.convert(partner, share, conversion));
    }

    /** Gives the vendor a lead. */
    public LeadShare give(LeadProfile profile) {
        var partner = partner();
        return reaching(() -> desk.give(partner, profile));
    }

    private static UUID partner() {
        var partnerId = Scope.current().partnerId();
        if (partnerId == null) throw new IllegalStateException("Only members of partners answer leads");
        return partnerId;
    }

    // The lead itself is the vendor's alone. Whoever acts stays who they are, for the trail.
    private static <T> T reaching(Supplier<T> work) {
        var scope = Scope.current();
        return Scope.call(new Scope(scope.tenantId(), null, scope.actor()), work::get);
    }

    /** Where it is done, with the vendor's reach, each in a transaction of its own; only what is the partner's is found. */
    @Internal
    @ApplicationScoped
    @Transactional(TxType.REQUIRES_NEW)
    static class Desk {

        private static final int LONGEST = 500;

        @Inject
        LeadShares shares;

        @Inject
        StoredLeads stored;

        @Inject
        PassingLeads passing;

        @Inject
        BringingLeads bringing;

        @Inject
        ConvertingLeads converting;

        @Inject
        RoutingPolicies policies;

        @Inject
        SettingDeadlines deadlines;

        @Inject
        Partners partners;

        @Inject
        CheckingStanding standing;

        @Inject
        InstantSource clock;

        /** A share and its lead, as nobody changes them meanwhile. */
        private record Held(Lead lead, LeadShare share) {}

        LeadShare accept(UUID partner, UUID id) {
            var held = held(partner, id);
            if (held.share().state() == LeadShare.State.ACCEPTED) return held.share();
            if (held.share().state() != LeadShare.State.OFFERED) throw StoredLeads.elsewhere();
            standing.require(Doing.LEAD, partner);
            stored.disclose(held.share(), held.lead().profile());
            return move(held, LeadShare.State.ACCEPTED, Lead.State.ACCEPTED, What.ACCEPTED);
        }

        LeadShare work(UUID partner, UUID id) {
            var held = held(partner, id);
            if (held.share().state() == LeadShare.State.WORKED) return held.share();
            if (held.share().state() != LeadShare.State.ACCEPTED) throw StoredLeads.elsewhere();
            return move(held, LeadShare.State.WORKED, Lead.State.WORKED, What.WORKED);
        }

        private LeadShare move(Held held, LeadShare.State state, Lead.State leads, What what) {
            var lead = held.lead();
            var share = held.share();
            var before = StoredLeads.view(lead);
            share.become(state, "", clock.instant());
            shares.update(share);
            lead.ends(leads, "");
            stored.write(lead, before, "lead." + leads.code());
            stored.mirror(lead, state, "", clock.instant());
            stored.tell(lead, share, what);
            return share;
        }

        LeadShare decline(UUID partner, UUID id, String because) {
            new Findings().line("/because", because, LONGEST).refuse(LeadProblem.UNCLEAR_ANSWER);
            var round = passing.begin(1);
            var held = held(partner, id);
            if (!held.share().state().isOpen()) throw StoredLeads.elsewhere();
            passing.end(held.lead(), held.share(), LeadShare.State.DECLINED, because.strip());
            stored.tell(held.lead(), held.share(), What.DECLINED);
            var name = partners.byId(partner).orElseThrow().name();
            passing.next(held.lead(), name + " declined it: " + because.strip(), round);
            return held.share();
        }

        LeadShare convert(UUID partner, UUID id, Conversion conversion) {
            var held = held(partner, id);
            var state = held.share().state();
            if (state == LeadShare.State.OFFERED)
                throw new Problem(LeadProblem.LEAD_IS_ELSEWHERE, "Accept it first, and speak to the company.");
            if (!state.isOpen()) throw StoredLeads.elsewhere();
            standing.require(Doing.LEAD, partner);
            if (conversion.partner() != null && !conversion.partner().equals(partner))
                throw Problem.field(
                        LeadProblem.UNCLEAR_ANSWER, "/partner", "Leave it out: your company leads the deal");
            held.share().become(LeadShare.State.CONVERTED, "", clock.instant());
            shares.update(held.share());
            if (held.share().isMutual()) converting.toMilestone(held.lead(), partner, conversion);
            else converting.toDeal(held.lead(), partner, conversion);
            stored.mirror(held.lead(), LeadShare.State.CONVERTED, "", clock.instant());
            return held.share();
        }

        LeadShare give(UUID id, LeadProfile profile) {
            var partner = partners.byId(id).orElseThrow();
            if (profile.mutual() && !partner.types().contains(PartnerType.TECHNOLOGY))
                throw Problem.field(
                        LeadProblem.UNCLEAR_LEAD,
                        "/mutual",
                        "Fees for leads in both directions are agreed with technology partners");
            var within = policies.current().policy().answer(false);
            var deadline = deadlines.of(Side.VENDOR, id, within, clock.instant());
            var lead = bringing.given(profile.given(), id, deadline.due());
            return stored.gave(lead).orElseThrow();
        }

        // Another partner's is as unknown as one that never was.
        private Held held(UUID partner, UUID id) {
            var seen = shares.byId(id)
                    .filter(each -> each.partnerId().equals(partner) && each.role() == Role.RECEIVES)
                    .orElseThrow(StoredLeads::unknown);
            var lead = stored.turn(seen.leadId());
            var share = shares.byId(id).orElseThrow(StoredLeads::unknown);
            return new Held(lead, share);
        }
    }
}
