package dev.entente.quote;

import dev.entente.approval.Approvables;
import dev.entente.approval.Facts;
import dev.entente.approval.Outcome;
import dev.entente.approval.PoliciesInForce;
import dev.entente.identity.FindingMembers;
import dev.entente.identity.Internal;
import dev.entente.identity.Member;
import dev.entente.identity.Role;
import dev.entente.problem.Problem;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says whether an offer needs an approval before it is made, on behalf of the system. A transaction of its own, because a
 * transaction belongs to one scope.
 */
@Internal
@ApplicationScoped
class JudgingOffers {

    @Inject
    Reach reach;

    /**
     * What a partner asks for beside its price is always looked at, and so is whatever a margin might decide: costs cannot be
     * found out by trying.
     */
    boolean needsApproval(Offer offer) {
        var scope = Scope.current();
        boolean isPartners = !scope.isHome();
        if (isPartners && offer.isSpecial()) return true;
        var outcome =
                Scope.call(Scope.system(scope.tenantId()), () -> reach.judge(offer, scope.memberId(), isPartners));
        if (outcome instanceof Outcome.Refused(var words) && !isPartners)
            throw Problem.field(QuoteProblem.SPECIAL_PRICE_REFUSED, "/cart", words);
        return !(outcome instanceof Outcome.Free);
    }

    /** With the system's reach. */
    @Internal
    @ApplicationScoped
    @Transactional(TxType.REQUIRES_NEW)
    static class Reach {

        @Inject
        PoliciesInForce policies;

        @Inject
        Approvables approvables;

        @Inject
        WeighingOffers weighing;

        @Inject
        FindingMembers members;

        Outcome judge(Offer offer, @Nullable UUID asker, boolean isPartners) {
            var policy = policies.of(ApprovableQuotes.KIND);
            if (policy.version() == 0 && !offer.isSpecial()) return new Outcome.Free();
            var facts = new Facts(weighing.facts(offer), roles(asker), offer.isSpecial());
            var decided = isPartners
                    ? policy.says().decideHiding(facts, approvables.secret(ApprovableQuotes.KIND))
                    : policy.says().decide(facts);
            return decided.outcome();
        }

        private Set<Role> roles(@Nullable UUID asker) {
            return asker == null
                    ? Set.of()
                    : members.active(List.of(asker)).stream()
                            .findFirst()
                            .map(Member::roles)
                            .orElse(Set.of());
        }
    }
}
