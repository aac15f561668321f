package dev.entente.lead;

import dev.entente.audit.Audit;
import dev.entente.identity.Internal;
import dev.entente.lead.LeadChanged.What;
import dev.entente.problem.Problem;
import dev.entente.search.KeepingTokens;
import dev.entente.search.Kind;
import dev.entente.tenant.Scope;
import jakarta.data.exceptions.OptimisticLockingFailureException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Leads and shares as they are written: one at a time, with a row in the trail, and told to whoever listens. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StoredLeads {

    @Inject
    Leads leads;

    @Inject
    LeadShares shares;

    @Inject
    KeepingTokens finding;

    @Inject
    Audit audit;

    @Inject
    Event<LeadChanged> changed;

    /** As it is once nobody else is at it. */
    Lead turn(UUID id) {
        leads.lock(Scope.current().tenantId(), id);
        return leads.byId(id).orElseThrow(StoredLeads::unknown);
    }

    Optional<LeadShare> current(Lead lead) {
        var id = lead.shareId();
        return id == null ? Optional.empty() : shares.byId(id);
    }

    void insert(Lead lead) {
        leads.insert(lead);
        leads.insertTokens(LeadToken.of(lead));
        audit.record("lead.added", "lead", lead.id(), null, view(lead));
    }

    void write(Lead lead, Map<String, Object> before, String action) {
        try {
            leads.update(lead);
        } catch (OptimisticLockingFailureException atTheSameMoment) {
            throw meanwhile();
        }
        audit.record(action, "lead", lead.id(), before, view(lead));
    }

    void tokens(Lead lead) {
        leads.deleteTokens(new UUID[] {lead.id()});
        leads.insertTokens(LeadToken.of(lead));
    }

    /** From now on the partner reads whom it is about, and finds it by that. */
    void disclose(LeadShare share, LeadProfile profile) {
        var told = new Disclosure(share, profile);
        shares.disclose(told);
        finding.add(Kind.LEAD, List.of(told.texts(share.number())));
    }

    /** From now on it reads nothing of that; whether it did before. */
    boolean conceal(LeadShare share) {
        if (shares.conceal(share.id()) == 0) return false;
        finding.drop(Kind.LEAD, List.of(share.id()));
        return true;
    }

    void tell(Lead lead, @Nullable LeadShare share, What what) {
        changed.fire(new LeadChanged(lead, share, what));
    }

    /** The giver reads how far it is, and goes on reading what it said itself. */
    void mirror(Lead lead, LeadShare.State state, String because, Instant at) {
        gave(lead).ifPresent(share -> {
            share.become(state, because, at);
            shares.update(share);
        });
    }

    Optional<LeadShare> gave(Lead lead) {
        if (lead.givenBy() == null) return Optional.empty();
        return shares.ofLead(lead.id()).stream()
                .filter(each -> each.role() == LeadShare.Role.GAVE)
                .findFirst();
    }

    List<LeadShare> received(Lead lead) {
        return shares.ofLead(lead.id()).stream()
                .filter(each -> each.role() == LeadShare.Role.RECEIVES)
                .toList();
    }

    /** What the trail shows of a lead: nothing by which a person could be known. */
    static Map<String, Object> view(Lead lead) {
        var view = new LinkedHashMap<String, Object>();
        view.put("number", lead.number());
        view.put("company", lead.company());
        view.put("state", lead.state().code());
        if (!lead.because().isEmpty()) view.put("because", lead.because());
        if (lead.heldBy() != null) view.put("partner", String.valueOf(lead.heldBy()));
        if (lead.givenBy() != null) view.put("givenBy", String.valueOf(lead.givenBy()));
        if (lead.dealId() != null) view.put("deal", String.valueOf(lead.dealId()));
        return view;
    }

    static Problem unknown() {
        return new Problem(LeadProblem.UNKNOWN_LEAD, "Look for it in the list of leads.");
    }

    static Problem meanwhile() {
        return new Problem(LeadProblem.LEAD_CHANGED_MEANWHILE, "Look at it again, and change what you see then.");
    }

    static Problem elsewhere() {
        return new Problem(
                LeadProblem.LEAD_IS_ELSEWHERE, "It was answered, recalled or passed on. Look at the list again.");
    }

    static Problem done(Lead lead) {
        return new Problem(
                LeadProblem.LEAD_IS_DONE,
                lead.number() + " is " + lead.state().words().toLowerCase(Locale.ROOT) + ".");
    }
}
