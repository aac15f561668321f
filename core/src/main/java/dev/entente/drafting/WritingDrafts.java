package dev.entente.drafting;

import dev.entente.api.Unit;
import dev.entente.drafting.DraftRemark.What;
import dev.entente.drafting.ProgramDraft.State;
import dev.entente.identity.Requires;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.program.NewProgram;
import dev.entente.program.ProgramPermissions;
import dev.entente.program.ReadingPrograms;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Begins drafts, keeps what is written in them, right or wrong, and what is said of them. */
@ApplicationScoped
@Transactional
@Requires(ProgramPermissions.DRAFT)
public class WritingDrafts {

    private static final int MOST = 1_000_000;
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    @Inject
    StoredDrafts stored;

    @Inject
    ReadingPrograms programs;

    @Inject
    CheckingDrafts checking;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    @Inject
    Event<DraftDiscarded> discarded;

    /** Of a program that there is: as its newest version says. */
    public ProgramDraft begin(String code) {
        int newest = programs.open(code).program().versions().getLast().number();
        return begun(newest, programs.version(code, newest).file());
    }

    /** Of a program that there is not yet. */
    public ProgramDraft beginNew(String code, String name) {
        new Findings()
                .line("/name", name, 200)
                .form("/program", code, CODE, "Use 2 to 40 lower-case letters, digits or hyphens")
                .refuse(DraftingProblem.UNCLEAR_DRAFT);
        if (checking.newest(code) > 0)
            throw Problem.field(
                    DraftingProblem.UNCLEAR_DRAFT, "/program", "This program is there; begin a draft on its page");
        var unit = Unit.currency(tenant.get().currency().getCurrencyCode());
        return beginWith(NewProgram.file(code, name, tenant.today(), unit));
    }

    /** With a file of its own, of a program that there is or a new one. */
    public ProgramDraft beginWith(String file) {
        check(file);
        return begun(checking.newest(Named.of(file, Named.NOTHING).code()), file);
    }

    private ProgramDraft begun(int version, String file) {
        var draft = new ProgramDraft(version, Named.of(file, Named.NOTHING), file, clock.instant());
        stored.begun(draft);
        return draft;
    }

    /** The file as it is now, to the revision that was seen (null: whatever stands). */
    public ProgramDraft write(UUID id, @Nullable Integer revision, String file) {
        check(file);
        var draft = stored.seen(id, revision);
        Reviewing.refuseUnlessOpen(draft);
        if (draft.file().equals(file)) return draft;
        var before = StoredDrafts.view(draft, null);
        draft.become(Named.of(file, new Named(draft.code(), draft.name())), file, clock.instant());
        stored.changed("draft.written", draft, before, What.WROTE, null);
        return draft;
    }

    /** Takes note of the newest version: whoever writes has looked at what is different in it. */
    public ProgramDraft catchUp(UUID id, @Nullable Integer revision) {
        var draft = stored.seen(id, revision);
        Reviewing.refuseUnlessOpen(draft);
        var before = StoredDrafts.view(draft, null);
        draft.begun = checking.newest(draft.code());
        draft.move(State.DRAFT, clock.instant());
        stored.changed("draft.caught-up", draft, before, What.WROTE, "Looked at version " + draft.begun);
        return draft;
    }

    public void say(UUID id, String text) {
        checkText("/text", text);
        stored.said(stored.seen(id, null), text.strip());
    }

    /** It is no longer worked on. */
    public void discard(UUID id, @Nullable Integer revision) {
        var draft = stored.seen(id, revision);
        Reviewing.refuseUnlessOpen(draft);
        var before = StoredDrafts.view(draft, null);
        draft.move(State.DISCARDED, clock.instant());
        stored.changed("draft.discarded", draft, before, What.DISCARDED, null);
        discarded.fire(new DraftDiscarded(id));
    }

    static void checkText(String pointer, String text) {
        var findings = new Findings();
        if (text.isBlank() || text.length() > 2_000) findings.add(pointer, "Write 1 to 2,000 characters");
        text.lines().forEach(line -> findings.seen(pointer, line));
        findings.refuse(DraftingProblem.UNCLEAR_REMARK);
    }

    private static void check(String file) {
        var findings = new Findings();
        if (file.isBlank() || file.length() > MOST) findings.add("/file", "Send a file of at most 1 MB");
        if (file.indexOf(0) >= 0) findings.add("/file", "Send text alone");
        findings.refuse(DraftingProblem.UNCLEAR_DRAFT);
    }
}
