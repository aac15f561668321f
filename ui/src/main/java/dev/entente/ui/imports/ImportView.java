package dev.entente.ui.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.imports.CommittingImports;
import dev.entente.imports.ImportBatch;
import dev.entente.imports.ImportBatch.State;
import dev.entente.imports.ImportPermissions;
import dev.entente.imports.MappingImports;
import dev.entente.imports.ReadingImports;
import dev.entente.imports.ReadingImports.Line;
import dev.entente.imports.UndoingImports;
import dev.entente.job.ReadingJobs;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.AtWork;
import dev.entente.ui.shell.RecordPage;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.VendorLayout;
import dev.entente.ui.shell.Working;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;

/** One import, at the step where it is. While a job is at it the page looks again by itself; it can be left meanwhile. */
@Route(value = "imports/:id", layout = VendorLayout.class)
@PageTitle("Import")
@Requires(ImportPermissions.RUN)
public final class ImportView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ReadingImports reading;
    private final transient MappingImports mapping;
    private final transient CommittingImports committing;
    private final transient UndoingImports undoing;
    private final transient ReadingJobs jobs;
    private final ZoneId zone;
    private UUID id = new UUID(0, 0);
    private boolean remapping;

    ImportView(
            ReadingImports reading,
            MappingImports mapping,
            CommittingImports committing,
            UndoingImports undoing,
            ReadingJobs jobs,
            Today today) {
        this.reading = reading;
        this.mapping = mapping;
        this.committing = committing;
        this.undoing = undoing;
        this.jobs = jobs;
        this.zone = today.zone();
        addClassName("en-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RecordPage.open(event, asked -> {
            reading.open(asked);
            id = asked;
            show();
        });
    }

    private void show() {
        removeAll();
        var line = reading.open(id);
        var batch = line.batch();
        add(head(line), ImportSteps.of(batch.state(), remapping));
        if (remapping || batch.state() == State.UPLOADED) add(same(batch), columns(batch));
        else if (batch.isAtWork()) add(working(batch));
        else if (batch.state() == State.CHECKED) add(same(batch), check(batch));
        else add(new ResultPanel(batch, reading, this::undo));
    }

    private Component working(ImportBatch batch) {
        var of = Objects.requireNonNull(batch.jobId(), "A job is at work on it");
        var doing = switch (batch.state()) {
            case CHECKING -> "Checking every row";
            case UNDOING -> "Taking back what it brought";
            default -> "Importing";
        };
        var words = new AtWork.Words(doing, doing, "rows", "under Imports and under Work in progress");
        return new AtWork(words, () -> jobs.open(of), this::show);
    }

    private PageHeader head(Line line) {
        var batch = line.batch();
        var who = line.uploader() == null ? "the system" : line.uploader();
        var quiet = batch.number() + " \u00b7 " + batch.kind().label() + " \u00b7 "
                + Format.user().number(batch.total()) + (batch.total() == 1 ? " row" : " rows") + " \u00b7 "
                + batch.format() + " \u00b7 uploaded by " + who + ", "
                + Format.user().time(batch.uploadedAt(), zone);
        return new PageHeader(batch.fileName(), quiet)
                .backTo("Imports", ImportsView.class)
                .status(new StatusBadge(ImportsView.state(batch.state()), ImportsView.tone(batch.state())));
    }

    private Div same(ImportBatch batch) {
        var notice = new Div();
        reading.same(batch).ifPresent(before -> {
            var at = before.batch().committedAt();
            var who = before.committer() == null ? "the system" : before.committer();
            var when = at == null ? "" : " on " + Format.user().time(at, zone);
            var undone = before.batch().state() == State.UNDONE
                    ? " It was undone since."
                    : " What is still the same is left as it is.";
            notice.add(new Notice(
                    Tone.INFO,
                    "This very file was imported before",
                    before.batch().number() + ", by " + who + when + "." + undone));
        });
        return notice;
    }

    private Component columns(ImportBatch batch) {
        return new MappingForm(batch, said -> {
            mapping.map(id, said);
            remapping = false;
            again();
        });
    }

    private Component check(ImportBatch batch) {
        return new CheckPanel(batch, reading, this::commit, this::leave, () -> {
            remapping = true;
            show();
        });
    }

    private void commit(boolean skipBadRows) {
        committing.commit(id, skipBadRows);
        again();
    }

    private void leave(int row) {
        mapping.leave(id, row);
        again();
    }

    private void undo() {
        undoing.undo(id);
        again();
    }

    private void again() {
        show();
        Working.look();
    }
}
