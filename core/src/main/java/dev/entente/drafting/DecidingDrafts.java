package dev.entente.drafting;

import dev.entente.drafting.DraftRemark.What;
import dev.entente.drafting.ProgramDraft.State;
import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.program.ProgramPermissions;
import dev.entente.program.ProgramProblem;
import dev.entente.program.PublishingPrograms;
import dev.entente.program.PublishingPrograms.Outcome;
import dev.entente.program.SettingReviews;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks for the review of drafts, decides on them, and publishes them from a day. */
@ApplicationScoped
@Transactional
public class DecidingDrafts {

    @Inject
    StoredDrafts stored;

    @Inject
    Drafts drafts;

    @Inject
    CheckingDrafts checking;

    @Inject
    PublishingPrograms publishing;

    @Inject
    SettingReviews reviews;

    @Inject
    DraftNews news;

    @Inject
    InstantSource clock;

    /** Nobody is asked about a file that could not be published. */
    @Requires(ProgramPermissions.DRAFT)
    public ProgramDraft ask(UUID id, @Nullable Integer revision, @Nullable String text) {
        var draft = stored.seen(id, revision);
        Reviewing.refuseUnlessOpen(draft);
        var wrong = checking.check(draft).wrong();
        if (!wrong.isEmpty())
            throw new Problem(ProgramProblem.UNCLEAR_PROGRAM_FILE, "Change what is wrong first.", wrong);
        move(draft, State.REVIEW, "draft.asked", What.ASKED, text);
        news.asked(draft);
        return draft;
    }

    /** Whoever wrote none of it says that it may be published. */
    @Requires(ProgramPermissions.PUBLISH)
    public ProgramDraft approve(UUID id, @Nullable Integer revision, @Nullable String text) {
        var draft = stored.seen(id, revision);
        Reviewing.refuseUnlessMayDecide(
                draft, drafts.remarks(id), Scope.current().memberId());
        move(draft, State.APPROVED, "draft.approved", What.APPROVED, text);
        news.decided(draft, drafts.remarks(id), "approved", text);
        return draft;
    }

    /** With a reason, for its authors to change. */
    @Requires(ProgramPermissions.PUBLISH)
    public ProgramDraft sendBack(UUID id, @Nullable Integer revision, String because) {
        WritingDrafts.checkText("/because", because);
        var draft = stored.seen(id, revision);
        Reviewing.refuseUnlessMayDecide(
                draft, drafts.remarks(id), Scope.current().memberId());
        move(draft, State.DRAFT, "draft.sent-back", What.SENT_BACK, because);
        news.decided(draft, drafts.remarks(id), "sent back", because);
        return draft;
    }

    /** As the version after the one that it was begun with; from another day than its file says, where one is named. */
    @Requires(ProgramPermissions.PUBLISH)
    public Outcome publish(UUID id, @Nullable Integer revision, @Nullable LocalDate from, @Nullable String word) {
        var draft = stored.seen(id, revision);
        Reviewing.refuseUnlessMayPublish(draft, reviews.isRequired());
        var file = from == null ? draft.file() : publishing.dated(draft.file(), from);
        var outcome = publishing.publishReviewed(draft.begun(), file, word);
        if (outcome instanceof Outcome.Published published) {
            draft.file = file;
            draft.version = published.version();
        }
        move(draft, State.PUBLISHED, "draft.published", What.PUBLISHED, word);
        return outcome;
    }

    private void move(ProgramDraft draft, State to, String action, What what, @Nullable String text) {
        if (text != null && !text.isBlank()) WritingDrafts.checkText("/text", text);
        var said = text == null || text.isBlank() ? null : text.strip();
        var before = StoredDrafts.view(draft, null);
        draft.move(to, clock.instant());
        stored.changed(action, draft, before, what, said);
    }
}
