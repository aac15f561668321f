package dev.entente.level;

import dev.entente.identity.Internal;
import dev.entente.identity.Requires;
import dev.entente.level.LevelProposal.State;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Deadlock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Accepts what a review proposes, declines it, or puts it off; of two who decide at once, the second is told. */
@ApplicationScoped
@Requires(LevelPermissions.DECIDE)
public class DecidingLevels {

    private static final int MOST = 200;
    private static final int LONGEST = 500;

    @Inject
    Deciding deciding;

    /** From a day on (null: as soon as can be), with a word to the partner. */
    public LevelProposal accept(
            UUID id, @Nullable Integer revision, @Nullable LocalDate from, @Nullable String message) {
        return Deadlock.survived(() -> deciding.accept(id, revision, from, message));
    }

    /** With a reason, and a word to the partner. */
    public LevelProposal decline(UUID id, @Nullable Integer revision, String reason, @Nullable String message) {
        return Deadlock.survived(() -> deciding.decline(id, revision, reason, message));
    }

    /** Until a day on which the figures are looked at again. */
    public LevelProposal postpone(UUID id, @Nullable Integer revision, LocalDate until, String reason) {
        return Deadlock.survived(() -> deciding.postpone(id, revision, until, reason));
    }

    /** What became of one of many: accepted, or why not. */
    public record Outcome(
            UUID id,
            @Nullable LevelProposal accepted,
            @Nullable Problem problem) {}

    /** Several, each by itself, as soon as can be. */
    public List<Outcome> acceptAll(List<UUID> ids) {
        if (ids.isEmpty() || ids.size() > MOST) {
            throw Problem.field(LevelProblem.UNCLEAR_LEVEL_DECISION, "/ids", "Name 1 to " + MOST + " proposals");
        }
        var outcomes = new ArrayList<Outcome>();
        for (var id : ids.stream().distinct().toList()) {
            try {
                outcomes.add(new Outcome(id, accept(id, null, null, null), null));
            } catch (Problem refused) {
                outcomes.add(new Outcome(id, null, refused));
            }
        }
        return outcomes;
    }

    /** From which day on each would be, if all were accepted now; those that are decided are left out. */
    public List<Accepted> preview(List<UUID> ids) {
        return deciding.preview(ids);
    }

    /** A proposal, and from which day on the tier would be the new one. */
    public record Accepted(LevelProposal proposal, LocalDate from) {}

    /** The decisions themselves, each a transaction of its own. */
    @Internal
    @ApplicationScoped
    @Transactional(TxType.REQUIRES_NEW)
    static class Deciding {

        @Inject
        LevelProposals proposals;

        @Inject
        StoredProposals stored;

        @Inject
        CurrentTenant tenant;

        @Inject
        InstantSource clock;

        LevelProposal accept(UUID id, @Nullable Integer revision, @Nullable LocalDate from, @Nullable String message) {
            var proposal = open(id, revision);
            var today = tenant.today();
            var soonest = soonest(proposal, today);
            var findings = new Findings();
            if (from != null && from.isBefore(soonest)) findings.add("/from", "Use a day from " + soonest + " on");
            if (from != null && from.isAfter(today.plusYears(1))) findings.add("/from", "Use a day within a year");
            optional("/message", message, findings);
            findings.refuse(LevelProblem.UNCLEAR_LEVEL_DECISION);
            stored.accept(proposal, from == null ? soonest : from, null, message);
            return proposal;
        }

        /** A promotion with its review; a demotion not before the partner's time is over, and never back in time. */
        static LocalDate soonest(LevelProposal proposal, LocalDate today) {
            if (proposal.isPromotion() || proposal.earliestOn().isAfter(today)) return proposal.earliestOn();
            return today;
        }

        LevelProposal decline(UUID id, @Nullable Integer revision, String reason, @Nullable String message) {
            var proposal = open(id, revision);
            var findings = new Findings().line("/reason", reason, LONGEST);
            optional("/message", message, findings);
            findings.refuse(LevelProblem.UNCLEAR_LEVEL_DECISION);
            var before = StoredProposals.view(proposal);
            proposal.decide(State.DECLINED, reason.strip(), message, clock.instant());
            stored.changed("level.declined", before, proposal, LevelChanged.What.DECLINED);
            return proposal;
        }

        LevelProposal postpone(UUID id, @Nullable Integer revision, LocalDate until, String reason) {
            var proposal = open(id, revision);
            var findings = new Findings().line("/reason", reason, LONGEST);
            if (!until.isAfter(tenant.today())) findings.add("/until", "Use a day after today");
            if (until.isAfter(proposal.postponeUntil()))
                findings.add("/until", "The program lets it be put off until " + proposal.postponeUntil());
            findings.refuse(LevelProblem.UNCLEAR_LEVEL_DECISION);
            var before = StoredProposals.view(proposal);
            proposal.postponedTo = until;
            proposal.reason = reason.strip();
            stored.wake(proposal, until);
            stored.changed("level.postponed", before, proposal, LevelChanged.What.POSTPONED);
            return proposal;
        }

        List<Accepted> preview(List<UUID> ids) {
            var today = tenant.today();
            return proposals.byIds(ids.toArray(UUID[]::new)).stream()
                    .filter(LevelProposal::isOpen)
                    .map(each -> new Accepted(each, soonest(each, today)))
                    .toList();
        }

        private LevelProposal open(UUID id, @Nullable Integer revision) {
            var proposal = stored.alone(id, revision);
            if (proposal.isOpen()) return proposal;
            throw StoredProposals.decided("Only one that is open is decided.");
        }

        private static void optional(String pointer, @Nullable String text, Findings findings) {
            if (text != null) findings.line(pointer, text, LONGEST);
        }
    }
}
