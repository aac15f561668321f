package dev.entente.approval;

import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Decides several requests, each by itself: one that cannot be decided keeps no other from it. */
@ApplicationScoped
@Requires(ApprovalPermissions.DECIDE)
public class DecidingMany {

    public static final int MOST = 100;

    private static final System.Logger LOG = System.getLogger(DecidingMany.class.getName());

    @Inject
    DecidingApprovals deciding;

    /** What became of one; null: it was decided. */
    public record Decided(UUID id, @Nullable Problem problem) {}

    public List<Decided> approve(List<UUID> ids, @Nullable String words) {
        return each(ids, id -> deciding.approve(id, words));
    }

    public List<Decided> decline(List<UUID> ids, String because) {
        return each(ids, id -> deciding.decline(id, because));
    }

    private static List<Decided> each(List<UUID> ids, Consumer<UUID> decide) {
        if (ids.isEmpty() || ids.size() > MOST)
            throw Problem.field(ApprovalProblem.UNCLEAR_APPROVAL, "/ids", "Name 1 to " + MOST + " requests");
        var decided = new ArrayList<Decided>();
        for (var id : ids.stream().distinct().toList()) {
            try {
                decide.accept(id);
                decided.add(new Decided(id, null));
            } catch (Problem refused) {
                // What is wrong with the words is wrong with all.
                if (refused.kind() == ApprovalProblem.UNCLEAR_APPROVAL) throw refused;
                decided.add(new Decided(id, refused));
            } catch (RuntimeException unexpected) {
                // Each is a transaction of its own, so that those before stay decided, and those behind can be.
                LOG.log(Level.ERROR, "Request " + id + " could not be decided with others", unexpected);
                decided.add(new Decided(id, new Problem(ApprovalProblem.NOT_DECIDED, "Try it again by itself.")));
            }
        }
        return decided;
    }
}
