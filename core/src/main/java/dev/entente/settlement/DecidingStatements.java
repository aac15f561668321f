package dev.entente.settlement;

import dev.entente.api.Amount;
import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reviews or approves several statements, each by itself: one that is refused keeps no other from it. */
@ApplicationScoped
public class DecidingStatements {

    public static final int MOST = 500;

    @Inject
    ReviewingStatements reviewing;

    @Inject
    ApprovingStatements approving;

    /** What became of one; null: it was done. */
    public record Decided(UUID id, @Nullable Problem problem) {}

    /** One, and what it came to on how many lines when it was looked at; approvals ask for no lines. */
    public record Seen(
            UUID id, @Nullable Amount toPay, @Nullable Long lines) {}

    @Requires(SettlementPermissions.REVIEW)
    public List<Decided> review(List<Seen> all) {
        return each(all, one -> reviewing.review(one.id(), one.toPay(), one.lines()));
    }

    /** In the order in which they are named; the earlier month of a partner goes first. */
    @Requires(SettlementPermissions.APPROVE)
    public List<Decided> approve(List<Seen> all) {
        return each(all, one -> approving.approve(one.id(), one.toPay()));
    }

    private static List<Decided> each(List<Seen> all, Consumer<Seen> decide) {
        if (all.isEmpty() || all.size() > MOST)
            throw Problem.field(
                    SettlementProblem.UNCLEAR_STATEMENT_ACT, "/statements", "Name 1 to " + MOST + " statements");
        var decided = new ArrayList<Decided>();
        for (var one : all.stream().distinct().toList()) {
            try {
                decide.accept(one);
                decided.add(new Decided(one.id(), null));
            } catch (Problem refused) {
                decided.add(new Decided(one.id(), refused));
            }
        }
        return decided;
    }
}
