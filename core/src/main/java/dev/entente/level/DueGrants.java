package dev.entente.level;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.audit.Audit;
import dev.entente.identity.Internal;
import dev.entente.level.LevelGrant.Kind;
import dev.entente.level.LevelGrant.Outcome;
import dev.entente.level.Looking.Look;
import dev.entente.measure.Measures;
import dev.entente.partner.TakingTurns;
import dev.entente.program.ChangingTiers;
import dev.entente.program.DatedTier;
import dev.entente.program.Enrolled;
import dev.entente.program.LoadingPrograms;
import dev.entente.program.Requirement;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Ends what was fixed or on trial when its last day is over; what somebody ended before, it leaves alone. */
@Internal
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class DueGrants {

    @Inject
    LevelGrants grants;

    @Inject
    TakingTurns turns;

    @Inject
    ChangingTiers tiers;

    @Inject
    LoadingPrograms programs;

    @Inject
    Measures measures;

    @Inject
    Looking looking;

    @Inject
    LevelNews news;

    @Inject
    Audit audit;

    @Inject
    CurrentTenant tenant;

    void end(UUID id) {
        var seen = grants.byId(id).orElse(null);
        if (seen == null) return;
        turns.with(List.of(seen.partnerId()));
        var grant = grants.byId(id).orElseThrow();
        var enrolled = tiers.enrolled(grant.partnerId(), grant.programId());
        if (grant.endedOn() != null || !tenant.today().isAfter(grant.last()) || enrolled.isEmpty()) return;
        if (grant.kind() == Kind.FIXED) over(grant, enrolled.get());
        else decide(grant, enrolled.get());
    }

    /** The tier is what it would have been; whether the figures are enough for it is looked at at once. */
    private void over(LevelGrant grant, Enrolled enrolled) {
        ended(grant, Outcome.OVER);
        var after = enrolled.tierOn(grant.last().plusDays(1)).orElse(grant.before());
        news.partner(
                grant.partnerId(),
                "Your level is reviewed again",
                "It was fixed through " + LevelNews.day(grant.last()) + ", and is " + name(grant, after) + " now.");
        var today = tenant.today();
        programs.all().stream()
                .filter(each -> each.id().equals(grant.programId()))
                .forEach(program ->
                        looking.at(new Look(program, Ids.next(), today, today.minusDays(1), false), List.of(enrolled)));
    }

    private void decide(LevelGrant grant, Enrolled enrolled) {
        var goal = grant.tier();
        var evidence = new Evidence(grant.last(), List.of(goal), totals(grant, enrolled));
        grant.evidence = evidence.content();
        boolean reached = evidence.rungs().getFirst().isMet();
        ended(grant, reached ? Outcome.REACHED : Outcome.MISSED);
        var next = grant.last().plusDays(1);
        if (reached) {
            news.partner(
                    grant.partnerId(), goal.name() + " is yours", "You reached what was agreed. It stays your level.");
        } else if (enrolled.tierOn(next).equals(Optional.of(goal.code()))) {
            var after = without(grant, enrolled);
            tiers.from(enrolled, new DatedTier(after, next), "The trial of " + goal.name() + " ended");
            news.partner(
                    grant.partnerId(),
                    "Your level is " + name(grant, after) + " from " + LevelNews.day(next),
                    missing(evidence));
        }
    }

    private String without(LevelGrant grant, Enrolled enrolled) {
        return programs.all().stream()
                .filter(each -> each.id().equals(grant.programId()))
                .findFirst()
                .map(program -> looking.without(grant, program, enrolled, grant.last()))
                .orElse(grant.before());
    }

    private static String missing(Evidence evidence) {
        var words = evidence.rungs().getFirst().asks().stream()
                .filter(each -> !each.isMet())
                .map(each -> each.words() + ".")
                .toList();
        return String.join(" ", words);
    }

    private Map<Measure, Amount> totals(LevelGrant grant, Enrolled enrolled) {
        var asked = grant.tier().figures().map(Requirement::measure).distinct().toList();
        return measures.totals(asked, Map.of(enrolled.partnerId(), enrolled.since()), grant.last())
                .getOrDefault(enrolled.partnerId(), Map.of());
    }

    private void ended(LevelGrant grant, Outcome outcome) {
        grant.end(grant.last().plusDays(1), outcome, null);
        grants.update(grant);
        audit.record(
                "level.ended",
                "partner",
                grant.partnerId(),
                GrantingLevels.view(grant),
                GrantingLevels.view(grant, outcome));
    }

    private String name(LevelGrant grant, String tier) {
        return programs.all().stream()
                .filter(each -> each.id().equals(grant.programId()))
                .flatMap(each -> each.tierName(tier).stream())
                .findFirst()
                .orElse(tier);
    }
}
