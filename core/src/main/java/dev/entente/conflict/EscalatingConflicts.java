package dev.entente.conflict;

import dev.entente.conflict.Conflict.State;
import dev.entente.identity.FindingMembers;
import dev.entente.identity.Member;
import dev.entente.identity.Requires;
import dev.entente.identity.Role;
import dev.entente.message.Audience;
import dev.entente.message.News;
import dev.entente.message.Notifying;
import dev.entente.problem.Findings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hands a case to somebody of the vendor who is to decide it, and says why; from then on nobody else does. */
@ApplicationScoped
@Transactional
public class EscalatingConflicts {

    private static final Set<Role> DECIDE = Set.of(Role.ADMINISTRATOR, Role.PARTNER_MANAGER, Role.PARTNER_OPERATIONS);

    @Inject
    StoredConflicts stored;

    @Inject
    FindingMembers members;

    @Inject
    Notifying notifying;

    /** Those to whom a case can be handed, by name. */
    @Requires(ConflictPermissions.DECIDE)
    public List<Member> choice() {
        return members.atHome(DECIDE);
    }

    @Requires(ConflictPermissions.DECIDE)
    public Conflict escalate(UUID id, @Nullable Integer revision, @Nullable UUID to, String because) {
        var conflict = stored.undecided(id, revision);
        var findings = StoredConflicts.text(new Findings(), "/because", because);
        var chosen = members.atHome(DECIDE).stream()
                .filter(each -> each.id().equals(to))
                .findFirst();
        if (chosen.isEmpty()) findings.add("/to", "Choose somebody of yours who decides cases");
        findings.refuse(ConflictProblem.UNCLEAR_CONFLICT);
        var before = StoredConflicts.view(conflict);
        if (conflict.state != State.APPEALED) conflict.state = State.ESCALATED;
        conflict.escalatedTo = to;
        conflict.escalatedBecause = because.strip();
        stored.update("conflict.escalated", before, conflict);
        var name = chosen.map(Member::name).orElse("");
        stored.step(conflict, ConflictStep.Kind.ESCALATED, "To " + name + ": " + because.strip());
        notifying.tell(
                new Audience.Members(Set.of(chosen.orElseThrow().id())),
                new News(
                        ConflictNews.ESCALATED,
                        conflict.number + " about " + conflict.subject + " is yours to decide",
                        because.strip(),
                        "conflicts/" + conflict.id));
        return conflict;
    }
}
