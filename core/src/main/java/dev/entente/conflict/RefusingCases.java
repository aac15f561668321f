package dev.entente.conflict;

import dev.entente.conflict.Conflict.State;
import dev.entente.identity.Internal;
import dev.entente.problem.Problem;
import dev.entente.registration.HoldingRegistrations;
import dev.entente.registration.Registration;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Refuses another case about what one is about already. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RefusingCases {

    @Inject
    Conflicts conflicts;

    @Inject
    ConflictParts parts;

    @Inject
    StoredConflicts stored;

    @Inject
    HoldingRegistrations registrations;

    @Inject
    CurrentTenant tenant;

    /** Two cases about the same would take what the other gave; what was decided for good is over. */
    void second(Matter matter) {
        var deals = Stream.ofNullable(matter.dealId()).toArray(UUID[]::new);
        conflicts.about(Scope.current().tenantId(), matter.domain(), deals, StoredConflicts.NOT_FINAL).stream()
                .findFirst()
                .ifPresent(before -> {
                    throw second(before);
                });
    }

    static Problem second(Conflict before) {
        var until = before.appealUntil;
        return switch (before.state) {
            case OPEN, ASKED, ESCALATED ->
                new Problem(
                        ConflictProblem.CONFLICT_IS_OPEN_ALREADY, before.number() + " is about it. Decide that one.");
            case APPEALED ->
                new Problem(
                        ConflictProblem.CONFLICT_IS_OPEN_ALREADY,
                        before.number() + " decided it and was appealed. Decide the appeal.");
            case DECIDED, FINAL ->
                new Problem(
                        ConflictProblem.CONFLICT_IS_DECIDED,
                        before.number() + " decided it"
                                + (until == null
                                        ? ""
                                        : ", and its sides can appeal until " + GoldenRule.DAY.format(until))
                                + ". What is new belongs there; open another case once"
                                + " it is final.");
        };
    }

    /** As long as the same one holds it, a new registration of what was decided makes no new case; and none while that can be appealed. */
    void again(Registration registration) {
        for (var before : parts.ofCustomer(registration.partnerId(), registration.domain())) {
            if (!before.isTold()) continue;
            if (before.state.isUndecided()) {
                if (before.words == null) continue;
                throw new Problem(
                        ConflictProblem.CONFLICT_IS_OPEN_ALREADY,
                        before.number + " is about it. Give your evidence there.");
            }
            if (!registration.id().equals(before.registrationId) && !isHeldSince(registration.domain(), before))
                continue;
            throw new Problem(
                    ConflictProblem.CONFLICT_IS_DECIDED,
                    before.number + " decided it. While a decision can be appealed, that says so there.");
        }
        appealable(registration.domain()).ifPresent(before -> {
            throw early(before);
        });
    }

    /** Said to a partner that may be no side of it, and learns neither who is nor its number. */
    static Problem early(Conflict before) {
        return new Problem(
                ConflictProblem.CONFLICT_IS_DECIDED,
                "Who holds the customer was decided, which is final after "
                        + GoldenRule.DAY.format(Objects.requireNonNull(before.appealUntil)) + ". Contest it then.");
    }

    /** The case about a customer that was decided and can be appealed. */
    Optional<Conflict> appealable(String domain) {
        return stored.ofCustomer(domain, StoredConflicts.names(State.DECIDED));
    }

    private boolean isHeldSince(String domain, Contender decided) {
        if (decided.decidedAt == null) return false;
        var on = decided.decidedAt.atZone(tenant.get().zone()).toLocalDate();
        return registrations.claiming(domain).stream()
                .filter(each -> each.heldOn(tenant.today()))
                .anyMatch(each -> each.heldOn(on));
    }
}
