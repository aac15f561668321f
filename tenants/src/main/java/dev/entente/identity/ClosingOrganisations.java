package dev.entente.identity;

import dev.entente.audit.Audit;
import dev.entente.audit.Audit.Change;
import dev.entente.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Shuts whole partners out, and lets them back in: while one is closed nobody comes in for it and nobody is asked in. Whoever was
 * shut out is invited again when it is opened; nobody comes back by an old key.
 */
@Internal
@ApplicationScoped
@Transactional
public class ClosingOrganisations {

    @Inject
    Organisations organisations;

    @Inject
    Members members;

    @Inject
    PendingInvitations invitations;

    @Inject
    Event<AccessEnded> ended;

    @Inject
    Audit audit;

    /** What people hold is taken away once this has committed: it would be gone for good, were this taken back. */
    public void close(Collection<UUID> partnerIds) {
        if (partnerIds.isEmpty()) return;
        var ids = List.copyOf(partnerIds);
        organisations.close(ids, true);
        var active = members.activeOfAll(ids);
        var waiting = invitations.ofPartners(ids);
        members.markAll(active.stream().map(Member::id).toList(), Member.State.deactivated);
        invitations.deleteAll(waiting.stream().map(PendingInvitation::id).toList());
        audit.recordAll(Stream.concat(
                        active.stream().map(each -> new Change("member.deactivated", "member", each.id(), null, null)),
                        ids.stream().map(id -> closed(id, active, waiting)))
                .toList());
        ended.fire(new AccessEnded(
                Stream.concat(active.stream().map(Member::id), waiting.stream().map(PendingInvitation::id))
                        .collect(Collectors.toSet())));
    }

    private static Change closed(UUID partnerId, List<Member> active, List<PendingInvitation> waiting) {
        var counts = Map.of(
                "members",
                        active.stream()
                                .filter(each -> partnerId.equals(each.partnerId()))
                                .count(),
                "invitations",
                        waiting.stream()
                                .filter(each -> partnerId.equals(each.partnerId()))
                                .count());
        return new Change("organisation.closed", "partner", partnerId, null, counts);
    }

    public void open(Collection<UUID> partnerIds) {
        if (partnerIds.isEmpty()) return;
        var closed = organisations.all(List.copyOf(partnerIds)).stream()
                .filter(Organisation::isClosed)
                .map(Organisation::id)
                .toList();
        if (closed.isEmpty()) return;
        organisations.close(closed, false);
        audit.recordAll(closed.stream()
                .map(id -> new Change("organisation.opened", "partner", id, null, null))
                .toList());
    }

    /** How many people can come in for each now; of whom nobody can are left out. */
    public Map<UUID, Long> people(Collection<UUID> partnerIds) {
        if (partnerIds.isEmpty()) return Map.of();
        return members.countActive(List.copyOf(partnerIds)).stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    static Problem refused() {
        return Problem.field(
                IdentityProblem.CLOSED_ORGANISATION, "/partner", "Take the partner back into the program first");
    }
}
