package dev.entente.level;

import dev.entente.identity.Requires;
import dev.entente.level.LevelProposal.State;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.program.ChangingTiers;
import dev.entente.program.DatedTier;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Lets a partner say once what speaks against a decision on its level, and the vendor answer. */
@ApplicationScoped
@Transactional
public class AppealingLevels {

    private static final int LONGEST = 2000;

    @Inject
    StoredProposals stored;

    @Inject
    ChangingTiers tiers;

    @Inject
    InstantSource clock;

    /** Against a demotion that is proposed or decided, or a promotion that was declined. */
    @Requires(LevelPermissions.APPEAL)
    public LevelProposal appeal(UUID id, String text) {
        var proposal = stored.alone(id, null);
        if (proposal.appeal() != null)
            throw new Problem(LevelProblem.LEVEL_APPEALED_ALREADY, "Each decision is appealed once.");
        if (!proposal.canBeAppealed())
            throw new Problem(
                    LevelProblem.NOTHING_TO_APPEAL,
                    "Only demotions and promotions that were declined can be appealed.");
        text("/text", text);
        var before = StoredProposals.view(proposal);
        proposal.appeal = text.strip();
        proposal.appealedAt = clock.instant();
        proposal.appealedBy = Scope.current().memberId();
        stored.changed("level.appealed", before, proposal, LevelChanged.What.APPEALED);
        return proposal;
    }

    /** With words. Where it is granted, the partner has the level that it appealed for. */
    @Requires(LevelPermissions.DECIDE)
    public LevelProposal answer(UUID id, boolean granted, String text) {
        var proposal = stored.alone(id, null);
        if (!proposal.isAppealed()) throw new Problem(LevelProblem.NO_LEVEL_APPEAL, "It was answered, or never made.");
        text("/text", text);
        var before = StoredProposals.view(proposal);
        proposal.answer = text.strip();
        proposal.granted = granted;
        proposal.answeredAt = clock.instant();
        proposal.answeredBy = Scope.current().memberId();
        if (granted) grant(proposal);
        stored.changed("level.answered", before, proposal, LevelChanged.What.ANSWERED);
        return proposal;
    }

    private void grant(LevelProposal proposal) {
        if (proposal.isPromotion()) {
            give(proposal, Optional.ofNullable(proposal.from()), proposal.to(), proposal.earliestOn());
            proposal.decide(State.ACCEPTED, "The appeal was granted", null, clock.instant());
            proposal.effectiveOn = proposal.earliestOn();
            proposal.applied = true;
        } else {
            if (proposal.isApplied()) {
                var since = Objects.requireNonNull(proposal.effectiveOn());
                give(proposal, Optional.of(proposal.to()), Objects.requireNonNull(proposal.from()), since);
            }
            proposal.decide(State.DECLINED, "The appeal was granted", null, clock.instant());
            proposal.applied = false;
        }
    }

    private void give(LevelProposal proposal, Optional<String> now, String tier, LocalDate from) {
        var enrolled =
                tiers.enrolled(proposal.partnerId(), proposal.programId()).orElseThrow(StoredProposals::moved);
        if (!enrolled.tierOn(from).equals(now)) throw StoredProposals.moved();
        tiers.from(enrolled, new DatedTier(tier, from), "An appeal was granted");
    }

    private static void text(String pointer, String text) {
        var findings = new Findings();
        if (text.isBlank()) findings.add(pointer, "Write something here");
        else if (text.length() > LONGEST) findings.add(pointer, "Use at most " + LONGEST + " characters");
        text.lines().forEach(line -> findings.seen(pointer, line));
        findings.refuse(LevelProblem.UNCLEAR_LEVEL_DECISION);
    }
}
