package dev.entente.lead;

import dev.entente.identity.Internal;
import dev.entente.lead.LeadChanged.What;
import dev.entente.lifecycle.Doing;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.registration.HoldingRegistrations;
import dev.entente.registration.Registration;
import dev.entente.tenant.Scope;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What is due for leads. Each looks at how things stand, and does nothing where they have changed. */
@Internal
@ApplicationScoped
@Transactional
class DueLeads {

    private static final String[] FOLLOWED = {Lead.State.ACCEPTED.name(), Lead.State.WORKED.name()};

    @Inject
    Leads leads;

    @Inject
    LeadShares shares;

    @Inject
    StoredLeads stored;

    @Inject
    PassingLeads passing;

    @Inject
    ConvertingLeads converting;

    @Inject
    LeadNews news;

    @Inject
    HoldingRegistrations registrations;

    @Inject
    Partners partners;

    @Inject
    InstantSource clock;

    /** So many that wait for the same from one on, in the order in which they came. */
    List<UUID> part(UUID id, int most) {
        return leads.beingRouted(id, Limit.of(most));
    }

    /** A new one, and so many of those that came after it and wait for the same, as if each came alone. */
    void route(UUID id, int most) {
        if (leads.byId(id).filter(Lead::isBeingRouted).isEmpty()) return; // taken out or routed by now
        var ids = leads.beingRouted(id, Limit.of(most)).toArray(UUID[]::new);
        if (ids.length == 0) return; // routed this moment
        var round = passing.begin(ids.length);
        leads.lockAll(Scope.current().tenantId(), ids);
        for (var lead : leads.byIds(ids)) if (lead.isBeingRouted()) passing.routeNew(lead, round);
    }

    /** Nobody answered in time: it goes to whoever is next. */
    void lapse(UUID id) {
        var seen = shares.byId(id).orElse(null);
        if (seen == null || seen.state() != LeadShare.State.OFFERED) return;
        var round = passing.begin(1);
        var lead = stored.turn(seen.leadId());
        var share = shares.byId(id).orElseThrow();
        var due = share.dueAt();
        if (share.state() != LeadShare.State.OFFERED
                || due == null
                || clock.instant().isBefore(due)) return;
        passing.end(lead, share, LeadShare.State.LAPSED, "Not answered in time");
        stored.tell(lead, share, What.LAPSED);
        var name = partners.byId(share.partnerId()).map(Partner::name).orElse("The partner");
        passing.next(lead, name + " did not answer in time", round);
    }

    /** The partner left, or may lead nothing new: what it has not accepted goes to whoever is next, as does all of one that left. */
    void left(UUID id) {
        var seen = shares.byId(id).orElse(null);
        if (seen == null || !seen.state().isOpen()) return;
        var round = passing.begin(1);
        var lead = stored.turn(seen.leadId());
        var share = shares.byId(id).orElseThrow();
        var partner = partners.byId(share.partnerId()).orElseThrow();
        if (!share.state().isOpen() || keeps(partner.state(), share.state())) return;
        var state = partner.state().words().toLowerCase(Locale.ROOT);
        passing.end(lead, share, LeadShare.State.RECALLED, "The partner is " + state);
        stored.tell(lead, share, What.RECALLED);
        passing.next(lead, partner.name() + " is " + state, round);
    }

    private static boolean keeps(Partner.State partner, LeadShare.State share) {
        return Doing.LEAD.isAllowed(partner) || (share != LeadShare.State.OFFERED && partner != Partner.State.FORMER);
    }

    void warn(UUID id) {
        shares.byId(id).filter(each -> each.state() == LeadShare.State.OFFERED).ifPresent(news::warn);
    }

    /** The registration of the company that the partner follows up was approved: the lead became its deal. */
    void registered(UUID id) {
        // One question, as most registrations are of no lead.
        var followed = leads.followedBy(Scope.current().tenantId(), id, FOLLOWED);
        if (!followed.isEmpty()) registrations.byId(id).ifPresent(it -> registered(it, followed));
    }

    private void registered(Registration registration, List<Lead> followed) {
        var deal = registration.dealId();
        if (deal == null) return;
        for (var each : followed) {
            var lead = stored.turn(each.id());
            var share = stored.current(lead).orElse(null);
            if (share == null || !share.state().isFollowed() || !lead.state().isOpen()) continue;
            // Whoever owes a fee for it says itself that it sold.
            if (share.isMutual()) continue;
            share.become(LeadShare.State.CONVERTED, "", clock.instant());
            shares.update(share);
            converting.toRegistration(lead, registration.number(), deal);
            stored.mirror(lead, LeadShare.State.CONVERTED, "", clock.instant());
        }
    }
}
