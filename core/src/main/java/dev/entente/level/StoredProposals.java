package dev.entente.level;

import dev.entente.audit.Audit;
import dev.entente.identity.Internal;
import dev.entente.job.Dispatch;
import dev.entente.level.LevelProposal.State;
import dev.entente.partner.TakingTurns;
import dev.entente.problem.Problem;
import dev.entente.program.ChangingTiers;
import dev.entente.program.DatedTier;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Proposals as they are read and written, and the steps of their course that follow from others. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StoredProposals {

    static final String DUE = "level.proposal";

    @Inject
    LevelProposals proposals;

    @Inject
    TakingTurns turns;

    @Inject
    ChangingTiers tiers;

    @Inject
    Dispatch dispatch;

    @Inject
    Audit audit;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    @Inject
    Event<LevelChanged> changed;

    /** As it stands when nobody else changes the partner's level; a problem when there is none, or when it has changed since it was seen. */
    LevelProposal alone(UUID id, @Nullable Integer revision) {
        turns.with(List.of(seen(id).partnerId()));
        var proposal = seen(id);
        if (revision != null && proposal.revision() != revision)
            throw decided("Look at it again, and decide what you see then.");
        return proposal;
    }

    LevelProposal seen(UUID id) {
        return proposals.byId(id).orElseThrow(StoredProposals::unknown);
    }

    void open(LevelProposal proposal, boolean automatic) {
        proposals.insert(proposal);
        audit.record("level.proposed", "level", proposal.id(), null, view(proposal));
        if (automatic) {
            accept(proposal, proposal.reviewedOn(), "The program promotes by itself", null);
            return;
        }
        changed.fire(new LevelChanged(proposal, LevelChanged.What.PROPOSED));
        if (!proposal.isPromotion()) wake(proposal, proposal.earliestOn());
        if (proposal.postponedTo() != null) wake(proposal, proposal.postponedTo());
    }

    /** The tier changes now, or when its day has come. */
    void accept(LevelProposal proposal, LocalDate from, @Nullable String reason, @Nullable String message) {
        var before = view(proposal);
        proposal.decide(State.ACCEPTED, reason, message, clock.instant());
        proposal.effectiveOn = from;
        boolean waits = !proposal.isPromotion() && from.isAfter(tenant.today());
        if (waits) wake(proposal, from);
        else apply(proposal);
        changed("level.accepted", before, proposal, waits ? LevelChanged.What.ANNOUNCED : LevelChanged.What.ACCEPTED);
    }

    /** What was accepted for a day that has come. */
    void applyLater(LevelProposal proposal) {
        var before = view(proposal);
        apply(proposal);
        changed("level.applied", before, proposal, LevelChanged.What.ACCEPTED);
    }

    private void apply(LevelProposal proposal) {
        var from = Objects.requireNonNull(proposal.effectiveOn());
        var enrolled =
                tiers.enrolled(proposal.partnerId(), proposal.programId()).orElseThrow(StoredProposals::moved);
        if (!enrolled.tierOn(from).equals(Optional.ofNullable(proposal.from()))) throw moved();
        var name = proposal.evidence().name(proposal.to());
        tiers.from(enrolled, new DatedTier(proposal.to(), from), "The level is " + name + " from " + from);
        proposal.applied = true;
    }

    void outdate(LevelProposal proposal, String why) {
        var before = view(proposal);
        boolean announced = proposal.state() == State.ACCEPTED;
        proposal.decide(State.OUTDATED, why, null, clock.instant());
        changed(
                "level.outdated",
                before,
                proposal,
                announced || !proposal.isPromotion() ? LevelChanged.What.RECOVERED : LevelChanged.What.OUTDATED);
    }

    /** Writes it, with its row in the trail, and tells whoever listens. */
    void changed(String action, Map<String, Object> before, LevelProposal proposal, LevelChanged.What what) {
        proposals.update(proposal);
        audit.record(action, "level", proposal.id(), before, view(proposal));
        changed.fire(new LevelChanged(proposal, what));
    }

    /** Looked at again in the first hour of a day. */
    void wake(LevelProposal proposal, LocalDate day) {
        dispatch.at(day.atStartOfDay(tenant.get().zone()).toInstant(), DUE, proposal.id());
    }

    /** What the trail shows of a proposal. */
    static Map<String, Object> view(LevelProposal proposal) {
        var view = new LinkedHashMap<String, Object>();
        view.put("partner", proposal.partnerId().toString());
        view.put("from", String.valueOf(proposal.from()));
        view.put("to", proposal.to());
        view.put("reviewed", proposal.reviewedOn().toString());
        view.put("state", proposal.state().name().toLowerCase(Locale.ROOT));
        putIfSaid(view, "effective", proposal.effectiveOn());
        putIfSaid(view, "postponed", proposal.postponedTo());
        putIfSaid(view, "reason", proposal.reason());
        putIfSaid(view, "message", proposal.message());
        putIfSaid(view, "appeal", proposal.appeal());
        putIfSaid(view, "granted", proposal.granted());
        putIfSaid(view, "answer", proposal.answer());
        return view;
    }

    private static void putIfSaid(Map<String, Object> view, String name, @Nullable Object value) {
        if (value != null) view.put(name, value.toString());
    }

    static Problem unknown() {
        return new Problem(LevelProblem.UNKNOWN_LEVEL_PROPOSAL, "Look for it in the list of proposals.");
    }

    static Problem decided(String advice) {
        return new Problem(LevelProblem.LEVEL_PROPOSAL_IS_DECIDED, advice);
    }

    static Problem moved() {
        var advice = "Its tier was changed since the review. Review the program again, and decide what you see then.";
        return new Problem(LevelProblem.LEVEL_CHANGED_MEANWHILE, advice);
    }
}
