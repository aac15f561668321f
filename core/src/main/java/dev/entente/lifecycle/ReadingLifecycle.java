package dev.entente.lifecycle;

import dev.entente.identity.NamingMembers;
import dev.entente.identity.Requires;
import dev.entente.lifecycle.Lifecycle.Verdict;
import dev.entente.lifecycle.MovingPartners.Asking;
import dev.entente.lifecycle.MovingPartners.Outcome;
import dev.entente.partner.ReadingPartners;
import dev.entente.problem.Problem;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows how far partners are, where each can go from there and what is missing for it, and how it came there. */
@ApplicationScoped
@Transactional
@Requires(LifecyclePermissions.READ)
public class ReadingLifecycle {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int MOST = 200;

    @Inject
    ReadingPartners partners;

    @Inject
    PartnerMoves moves;

    @Inject
    MoveProposals proposals;

    @Inject
    Asking asking;

    @Inject
    NamingMembers members;

    /** A move with who made it (empty: the system). */
    public record Made(PartnerMove move, String by) {}

    /** The moves that were made, the newest first. */
    public List<Made> history(UUID partnerId) {
        partners.open(partnerId);
        var found = moves.of(partnerId, Limit.of(MOST));
        var names = members.names(found.stream()
                .map(PartnerMove::by)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return found.stream().map(move -> new Made(move, by(move, names))).toList();
    }

    private static String by(PartnerMove move, Map<UUID, String> names) {
        return move.by() == null ? "" : names.getOrDefault(move.by(), "");
    }

    /** Where it can go from here, each with what is missing for it. */
    public List<Outcome> options(UUID partnerId) {
        var partner = partners.open(partnerId);
        return Lifecycle.next(partner.state()).stream()
                .map(to -> asking.judge(List.of(partner), to).getFirst())
                .map(verdict -> outcome(partnerId, partner.name(), verdict))
                .toList();
    }

    private static Outcome outcome(UUID id, String name, Verdict verdict) {
        return new Outcome(id, name, verdict.from(), verdict.to(), verdict.missing());
    }

    /** A proposal with the name of its partner. */
    public record Proposed(MoveProposal proposal, String partner) {}

    public List<MoveProposal> proposed(UUID partnerId) {
        partners.open(partnerId);
        return proposals.openOf(partnerId);
    }

    /** Those that wait, in the order in which they were made, behind one (null: from the first). */
    public List<Proposed> open(@Nullable UUID after, int limit) {
        var found = proposals.openAfter(after == null ? BEFORE_ALL : after, Limit.of(limit));
        var names = partners.names(found.stream().map(MoveProposal::partnerId).collect(Collectors.toSet()));
        return found.stream()
                .map(each -> new Proposed(each, names.getOrDefault(each.partnerId(), "")))
                .toList();
    }

    public int countOpen() {
        return Math.toIntExact(proposals.countOpen());
    }

    public MoveProposal proposal(UUID id) {
        return proposals.byId(id).orElseThrow(ReadingLifecycle::unknown);
    }

    static Problem unknown() {
        return new Problem(LifecycleProblem.UNKNOWN_MOVE_PROPOSAL, "Look for it among those that are open.");
    }
}
