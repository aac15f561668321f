package dev.entente.conflict;

import dev.entente.conflict.Conflict.About;
import dev.entente.conflict.Conflict.Outcome;
import dev.entente.deal.BringingDeals;
import dev.entente.deal.FindingDeals;
import dev.entente.deal.NewLeader;
import dev.entente.identity.Internal;
import dev.entente.problem.Problem;
import dev.entente.registration.Decision;
import dev.entente.registration.HoldingRegistrations;
import dev.entente.registration.MovingRegistrations;
import dev.entente.registration.Registration;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Does what a decision says: who holds the customer changes, the credit is split, or the next in line is looked at. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class TakingEffect {

    private static final int LONGEST_REASON = 500;

    @Inject
    HoldingRegistrations registrations;

    @Inject
    MovingRegistrations moving;

    @Inject
    FindingDeals finding;

    @Inject
    CustomersDeals open;

    @Inject
    BringingDeals deals;

    @Inject
    SplitSales splits;

    @Inject
    CurrentTenant tenant;

    /** What was decided before, and appealed, does not split anything any more. */
    void forget(Conflict conflict, List<Contender> contenders) {
        if (conflict.outcome == Outcome.SPLIT) splits.takeBack(conflict, contenders);
    }

    void take(Conflict conflict, Verdict verdict, List<Contender> contenders) {
        switch (verdict.outcome()) {
            case UPHELD -> {
                refuseUnlessHeld(conflict, winner(verdict, contenders), contenders);
                reconsider(conflict);
            }
            case MOVED -> move(conflict, winner(verdict, contenders), contenders);
            case SPLIT -> splits.state(conflict, contenders);
            case DISMISSED -> reconsider(conflict);
        }
    }

    private void reconsider(Conflict conflict) {
        if (conflict.domain != null) moving.reconsider(conflict.domain);
    }

    private static Contender winner(Verdict verdict, List<Contender> contenders) {
        return contenders.stream()
                .filter(each -> each.id.equals(verdict.winner()))
                .findFirst()
                .orElseThrow();
    }

    private void refuseUnlessHeld(Conflict conflict, Contender winner, List<Contender> contenders) {
        if (conflict.about == About.TERRITORY || holds(conflict, winner, contenders)) return;
        throw Problem.field(
                ConflictProblem.UNCLEAR_DECISION, "/winner", "This side does not hold it now; choose that it gets it");
    }

    /** Whoever's registration protects it holds it, or else whoever leads the deal. */
    boolean holds(Conflict conflict, Contender one, List<Contender> contenders) {
        var known = registrations.byIds(contenders.stream()
                .map(Contender::registrationId)
                .filter(Objects::nonNull)
                .toList());
        return holds(conflict, one, known);
    }

    boolean holds(Conflict conflict, Contender one, Map<UUID, Registration> known) {
        var today = tenant.today();
        var registration = one.registrationId == null ? null : known.get(one.registrationId);
        if (registration != null && registration.heldOn(today)) return true;
        if (known.values().stream().anyMatch(each -> each.heldOn(today)) || conflict.dealId == null) return false;
        return finding.byId(conflict.dealId)
                .filter(deal -> deal.stage().isOpen() && Objects.equals(deal.partnerId(), one.partnerId))
                .isPresent();
    }

    /** The deal that it is about as it stands now, where none was known when it was opened. */
    void settle(Conflict conflict) {
        if (conflict.dealId == null && conflict.domain != null)
            conflict.dealId = open.of(conflict.domain).orElse(null);
    }

    private void move(Conflict conflict, Contender winner, List<Contender> contenders) {
        if (conflict.about == About.TERRITORY) return;
        if (holds(conflict, winner, contenders)) {
            throw Problem.field(
                    ConflictProblem.UNCLEAR_DECISION, "/winner", "This side holds it already; choose that it keeps it");
        }
        refuseStranger(conflict, contenders);
        // The case tells its sides itself.
        var decision = new Decision(because(conflict.number, String.valueOf(conflict.reason)), "");
        if (winner.registrationId == null) withoutRegistration(conflict, winner, decision);
        else moving.give(claim(winner.registrationId).id(), decision, conflict.dealId);
    }

    /** In one line, as short as a registration's reason has to be. */
    static String because(String number, String reason) {
        var line = ("Case " + number + ": " + reason).replaceAll("[\\r\\n\\t]+", " ");
        return line.substring(0, Math.min(line.length(), LONGEST_REASON));
    }

    // Nothing is taken from whoever was not asked, does not learn of it and cannot appeal.
    private void refuseStranger(Conflict conflict, List<Contender> contenders) {
        var sides = contenders.stream()
                .map(Contender::partnerId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var held = conflict.domain == null ? null : held(conflict.domain).orElse(null);
        if (held != null && !sides.contains(held.partnerId())) throw gone(held.number() + " holds it");
        if (conflict.dealId == null) return;
        finding.byId(conflict.dealId)
                .filter(deal -> deal.stage().isOpen() && deal.partnerId() != null && !sides.contains(deal.partnerId()))
                .ifPresent(deal -> {
                    throw gone("A partner that is no side of the case leads " + deal.number());
                });
    }

    private static Problem gone(String what) {
        return new Problem(
                ConflictProblem.CLAIM_IS_GONE, what + " meanwhile. Decide otherwise, or open a case with it.");
    }

    private void withoutRegistration(Conflict conflict, Contender winner, Decision decision) {
        var domain = conflict.domain;
        var partner = winner.partnerId;
        if (partner == null) {
            if (domain != null) moving.free(domain, decision);
            if (conflict.dealId != null) deals.hand(conflict.dealId, NewLeader.OWN_SALES);
            return;
        }
        if (conflict.about != About.DEAL
                || conflict.dealId == null
                || (domain != null && held(domain).isPresent())) {
            throw Problem.field(
                    ConflictProblem.UNCLEAR_DECISION,
                    "/winner",
                    "This partner has no registration of the customer. Have it register first");
        }
        deals.hand(conflict.dealId, NewLeader.of(partner));
    }

    private Registration claim(UUID id) {
        var registration = registrations.byId(id).orElseThrow();
        if (registration.state() != Registration.State.WITHDRAWN
                && registration.state() != Registration.State.CONVERTED) return registration;
        throw new Problem(
                ConflictProblem.CLAIM_IS_GONE,
                registration.number() + " was " + StoredConflicts.word(registration.state())
                        + " meanwhile, so the customer can't be given to it. Decide otherwise.");
    }

    private Optional<Registration> held(String domain) {
        return registrations.claiming(domain).stream()
                .filter(each -> each.heldOn(tenant.today()))
                .findFirst();
    }
}
