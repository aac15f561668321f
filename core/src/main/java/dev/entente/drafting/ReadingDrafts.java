package dev.entente.drafting;

import dev.entente.drafting.ProgramDraft.State;
import dev.entente.identity.NamingMembers;
import dev.entente.identity.Requires;
import dev.entente.program.ProgramPermissions;
import dev.entente.program.SettingReviews;
import dev.entente.tenant.Scope;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows drafts, with what is right and wrong in them. */
@ApplicationScoped
@Transactional
@Requires(ProgramPermissions.DRAFT)
public class ReadingDrafts {

    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    Drafts drafts;

    @Inject
    CheckingDrafts checking;

    @Inject
    NamingMembers naming;

    @Inject
    SettingReviews reviews;

    /** Those that are worked on, what changed last first; of a program by its code, or of all. */
    public List<ProgramDraft> open(@Nullable String code, int most) {
        return drafts.open(code, Limit.of(most));
    }

    /** All there ever were, behind a key (null: from the first on). */
    public List<ProgramDraft> after(@Nullable UUID after, @Nullable String code, int most) {
        return drafts.after(after == null ? FIRST : after, code, Limit.of(most));
    }

    public DraftPage open(UUID id) {
        var draft = StoredDrafts.found(drafts, id);
        var remarks = drafts.remarks(id);
        var checked = checking.check(draft);
        var me = Scope.current().memberId();
        boolean mayDecide = draft.state() == State.REVIEW && !Reviewing.isAuthor(draft, remarks, me);
        return new DraftPage(
                draft,
                remarks,
                naming.names(members(draft, remarks)),
                checked.changes(),
                checked.warnings(),
                checked.wrong(),
                reviews.isRequired(),
                mayDecide,
                checked.newest());
    }

    private static Set<UUID> members(ProgramDraft draft, List<DraftRemark> remarks) {
        return Stream.concat(
                        Stream.of(draft.madeBy(), draft.changedBy()),
                        remarks.stream().map(DraftRemark::memberId))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
