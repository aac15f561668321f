package dev.entente.conflict;

import dev.entente.api.Percentage;
import dev.entente.conflict.Conflict.About;
import dev.entente.conflict.Conflict.Outcome;
import dev.entente.conflict.Conflict.State;
import dev.entente.conflict.Contender.Result;
import dev.entente.identity.Requires;
import dev.entente.job.Dispatch;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides cases; what follows is done in the same transaction. What is decided upon an appeal is final. */
@ApplicationScoped
@Transactional
public class DecidingConflicts {

    @Inject
    StoredConflicts stored;

    @Inject
    ConflictParts parts;

    @Inject
    TakingEffect effect;

    @Inject
    SettingConflictRules rules;

    @Inject
    Dispatch dispatch;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    @Requires(ConflictPermissions.DECIDE)
    public Conflict decide(UUID id, @Nullable Integer revision, Verdict verdict) {
        var conflict = stored.undecided(id, revision);
        var me = Scope.current().memberId();
        if (conflict.escalatedTo != null && !Objects.equals(conflict.escalatedTo, me)) {
            throw new Problem(
                    ConflictProblem.CONFLICT_IS_ESCALATED,
                    "It was handed to somebody. Ask them, or hand it to yourself.");
        }
        var contenders = parts.contendersOf(id);
        check(conflict, verdict, contenders);
        var reason = stored.shared("/reason", verdict.reason(), contenders);
        var said = new Verdict(verdict.outcome(), verdict.winner(), verdict.shares(), verdict.influence(), reason);
        var before = StoredConflicts.view(conflict);
        effect.settle(conflict);
        effect.forget(conflict, contenders);
        var until = conflict.state == State.APPEALED
                ? null
                : tenant.today().plusDays(rules.known().appealDays());
        conflict.decide(said, until, clock.instant());
        stored.update("conflict.decided", before, conflict);
        stored.step(conflict, ConflictStep.Kind.DECIDED, StoredConflicts.word(said.outcome()) + ": " + reason);
        for (var each : contenders) decided(conflict, each, said);
        effect.take(conflict, said, contenders);
        if (until != null) dispatch.at(after(until), ConflictClock.FINISH, conflict.id);
        return conflict;
    }

    private Instant after(LocalDate day) {
        return day.plusDays(1).atStartOfDay(tenant.get().zone()).toInstant();
    }

    /** Whoever learned of the case learns how it ended, and whoever it changes something for. */
    private void decided(Conflict conflict, Contender each, Verdict verdict) {
        var share = verdict.byContender().get(each.id);
        each.decide(conflict, result(each, verdict, share), share);
        boolean changes = verdict.outcome() == Outcome.MOVED || verdict.outcome() == Outcome.SPLIT;
        if (changes && !each.isDirect()) each.tell(clock.instant());
        stored.update(each);
        if (!each.isTold()) return;
        stored.step(each, ConflictStep.Kind.DECIDED, verdict.reason());
        stored.tell(each, ConflictChanged.What.DECIDED, verdict.reason());
    }

    private static Result result(Contender each, Verdict verdict, @Nullable Percentage share) {
        boolean wins = each.id.equals(verdict.winner());
        return switch (verdict.outcome()) {
            case UPHELD -> wins ? Result.KEEPS : Result.NOTHING;
            case MOVED -> wins ? Result.GETS : Result.NOTHING;
            case SPLIT -> share == null ? Result.NOTHING : Result.SHARES;
            case DISMISSED -> Result.AS_IT_WAS;
        };
    }

    private static void check(Conflict conflict, Verdict verdict, List<Contender> contenders) {
        var findings = new Findings();
        if (verdict.outcome() == null) findings.add("/outcome", "Say upheld, moved, split or dismissed");
        boolean isKnown = contenders.stream().anyMatch(each -> each.id.equals(verdict.winner()));
        boolean needsWinner = verdict.outcome() == Outcome.UPHELD || verdict.outcome() == Outcome.MOVED;
        if (needsWinner && !isKnown) findings.add("/winner", "Choose one of the sides of the case");
        if (verdict.outcome() == Outcome.SPLIT) shares(conflict, verdict, contenders, findings);
        findings.refuse(ConflictProblem.UNCLEAR_DECISION);
    }

    private static void shares(Conflict conflict, Verdict verdict, List<Contender> contenders, Findings findings) {
        if (conflict.about == About.TERRITORY) findings.add("/outcome", "The credit for a territory can't be split");
        if (verdict.shares().isEmpty()) findings.add("/shares", "Say who has which share");
        var named = new HashSet<UUID>();
        var total = BigDecimal.ZERO;
        for (int i = 0; i < verdict.shares().size(); i++) {
            var each = verdict.shares().get(i);
            var contender = contenders.stream()
                    .filter(one -> one.id.equals(each.contender()))
                    .findFirst();
            if (contender.isEmpty() || !named.add(each.contender()))
                findings.add("/shares/" + i + "/contender", "Name each side of the case once");
            if (each.share() == null
                    || each.share().fraction().signum() <= 0
                    || each.share().percent().scale() > 2) {
                findings.add("/shares/" + i + "/share", "Use a percentage from 0.01 to 100, with at most two decimals");
                continue;
            }
            if (verdict.influence() && contender.filter(Contender::isDirect).isPresent())
                findings.add("/shares/" + i + "/contender", "Influence is the partners' alone");
            total = total.add(each.share().fraction());
        }
        if (total.compareTo(BigDecimal.ONE) > 0)
            findings.add("/shares", "Together this is " + new Percentage(total) + "; shares add up to at most 100 %");
        boolean onlyOwn =
                contenders.stream().filter(one -> named.contains(one.id)).allMatch(Contender::isDirect);
        if (!named.isEmpty() && onlyOwn) findings.add("/shares", "Name at least one partner");
    }
}
