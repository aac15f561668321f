package dev.entente.level;

import dev.entente.identity.Internal;
import dev.entente.level.LevelProposal.State;
import dev.entente.level.Looking.Look;
import dev.entente.partner.TakingTurns;
import dev.entente.program.ChangingTiers;
import dev.entente.program.Enrolled;
import dev.entente.program.Gauge;
import dev.entente.program.LoadingPrograms;
import dev.entente.program.PublishedProgram;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is due for proposals. Looks at how things stand, and does nothing where somebody has decided since. */
@Internal
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class DueProposals {

    @Inject
    LevelProposals proposals;

    @Inject
    StoredProposals stored;

    @Inject
    TakingTurns turns;

    @Inject
    LoadingPrograms programs;

    @Inject
    ChangingTiers tiers;

    @Inject
    Looking looking;

    @Inject
    CurrentTenant tenant;

    void look(UUID id) {
        var seen = proposals.byId(id).orElse(null);
        if (seen == null) return;
        turns.with(List.of(seen.partnerId()));
        var proposal = stored.seen(id);
        if (!isPending(proposal)) return;
        var today = tenant.today();
        var program = programs.all().stream()
                .filter(each -> each.id().equals(proposal.programId()))
                .findFirst()
                .orElseThrow();
        var enrolled = tiers.enrolled(proposal.partnerId(), proposal.programId());
        if (enrolled.isEmpty() || !has(enrolled.get(), proposal, today)) {
            stored.outdate(proposal, "The partner has another tier by now");
        } else if (isPostponedTo(proposal, today)) {
            again(program, enrolled.get(), today);
        } else if (!proposal.isPromotion() && !today.isBefore(proposal.earliestOn())) {
            graceEnded(program, enrolled.get(), proposal, today);
        }
    }

    private static boolean isPending(LevelProposal proposal) {
        return proposal.isOpen() || proposal.state() == State.ACCEPTED && !proposal.isApplied();
    }

    private static boolean has(Enrolled enrolled, LevelProposal proposal, LocalDate today) {
        return enrolled.tierOn(today).equals(Optional.ofNullable(proposal.from()));
    }

    private static boolean isPostponedTo(LevelProposal proposal, LocalDate today) {
        var to = proposal.postponedTo();
        return proposal.isOpen() && to != null && !to.isAfter(today);
    }

    private void again(PublishedProgram program, Enrolled enrolled, LocalDate today) {
        looking.at(new Look(program, Ids.next(), today, today.minusDays(1), false), List.of(enrolled));
    }

    private void graceEnded(PublishedProgram program, Enrolled enrolled, LevelProposal proposal, LocalDate today) {
        if (isEnough(program, enrolled, today)) {
            stored.outdate(proposal, "The figures recovered in time");
        } else if (proposal.state() == State.ACCEPTED) {
            var from = proposal.effectiveOn();
            if (from != null && !from.isAfter(today)) stored.applyLater(proposal);
        }
    }

    private boolean isEnough(PublishedProgram program, Enrolled enrolled, LocalDate today) {
        var version = program.inForce(today).orElse(null);
        var tier = enrolled.tierOn(today).flatMap(code -> version == null ? Optional.empty() : version.tier(code));
        if (version == null || tier.isEmpty()) return false;
        var totals = looking.totals(version, List.of(enrolled), today.minusDays(1))
                .getOrDefault(enrolled.partnerId(), Map.of());
        return Gauge.all(tier.get().requires(), totals).stream().allMatch(Gauge::isMet);
    }
}
