package dev.entente.settlement;

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

    @Requires(SettlementPermissions.REVIEW)
    public List<Decided> review(List<UUID> ids) {
        return each(ids, reviewing::review);
    }

    /** In the order in which they are named; the earlier month of a partner goes first. */
    @Requires(SettlementPermissions.APPROVE)
    public List<Decided> approve(List<UUID> ids) {
        return each(ids, approving::approve);
    }

    private static List<Decided> each(List<UUID> ids, Consumer<UUID> decide) {
        if (ids.isEmpty() || ids.size() > MOST)
            throw Problem.field(SettlementProblem.UNCLEAR_STATEMENT_ACT, "/ids", "Name 1 to " + MOST + " statements");
        var decided = new ArrayList<Decided>();
        for (var id : ids.stream().distinct().toList()) {
            try {
                decide.accept(id);
                decided.add(new Decided(id, null));
            } catch (Problem refused) {
                decided.add(new Decided(id, refused));
            }
        }
        return decided;
    }
}
