package dev.entente.ui.imports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.entente.imports.ImportBatch;
import dev.entente.imports.ImportBatch.State;
import dev.entente.job.Job;
import dev.entente.job.ReadingJobs;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Progress;

/** How far a job is with an import. */
final class AtWork extends Div {

    private static final long serialVersionUID = 1L;

    AtWork(ImportBatch batch, ReadingJobs jobs) {
        var id = batch.jobId();
        if (id != null) add(panel(batch, jobs.open(id)));
    }

    private static Panel panel(ImportBatch batch, Job job) {
        int percent = job.total() == 0 ? 0 : (int) (100 * job.done() / job.total());
        var format = Format.user();
        var far = format.number(job.done()) + " of " + format.number(job.total());
        var words = job.words() == null ? "" : job.words();
        var progress = new Progress(title(batch.state()), far, words, Math.min(percent, 99));
        progress.getElement().setAttribute("role", "status");
        var leave = new Paragraph(
                "You may leave this page: it goes on, and is found again under Imports and under Work in progress.");
        leave.addClassName("en-muted");
        return new Panel(title(batch.state()), Progress.list(progress), leave);
    }

    private static String title(State state) {
        return switch (state) {
            case CHECKING -> "Checking every row";
            case UNDOING -> "Taking back what it brought";
            default -> "Importing";
        };
    }
}
