package dev.entente.drafting;

import dev.entente.audit.Audit;
import dev.entente.drafting.DraftRemark.What;
import dev.entente.identity.Internal;
import dev.entente.problem.Problem;
import jakarta.data.exceptions.OptimisticLockingFailureException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Drafts as they are read and written, each change with its remark and its row in the trail. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StoredDrafts {

    @Inject
    Drafts drafts;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /** As the trail keeps it. */
    record View(
            String program,
            String name,
            String state,
            int begun,
            int length,
            @Nullable String text) {}

    static ProgramDraft found(Drafts drafts, UUID id) {
        return drafts.byId(id)
                .orElseThrow(
                        () -> new Problem(DraftingProblem.UNKNOWN_DRAFT, "Look for it on the page of its program."));
    }

    /** As it was seen (without a revision: as it stands); refused where it has changed since, so that nothing is lost. */
    ProgramDraft seen(UUID id, @Nullable Integer revision) {
        var draft = found(drafts, id);
        if (revision != null && draft.revision() != revision) throw meanwhile();
        return draft;
    }

    void begun(ProgramDraft draft) {
        drafts.insert(draft);
        remark(draft, What.WROTE, null);
        audit.record("draft.begun", "draft", draft.id(), null, view(draft, null));
    }

    void changed(String action, ProgramDraft draft, View before, What what, @Nullable String text) {
        try {
            drafts.update(draft);
        } catch (OptimisticLockingFailureException atTheSameMoment) {
            throw meanwhile();
        }
        remark(draft, what, text);
        audit.record(action, "draft", draft.id(), before, view(draft, text));
    }

    void said(ProgramDraft draft, String text) {
        remark(draft, What.SAID, text);
        audit.record("draft.commented", "draft", draft.id(), null, view(draft, text));
    }

    private void remark(ProgramDraft draft, What what, @Nullable String text) {
        drafts.insert(new DraftRemark(draft.id(), what, text, clock.instant()));
    }

    static View view(ProgramDraft draft, @Nullable String text) {
        var state = draft.state().name().toLowerCase(Locale.ROOT);
        return new View(
                draft.code(), draft.name(), state, draft.begun(), draft.file().length(), text);
    }

    private static Problem meanwhile() {
        return new Problem(DraftingProblem.DRAFT_CHANGED_MEANWHILE, "Look at it again, and change what you see then.");
    }
}
