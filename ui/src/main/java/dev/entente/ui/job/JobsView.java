package dev.entente.ui.job;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.job.CancellingJobs;
import dev.entente.job.Job;
import dev.entente.job.Job.State;
import dev.entente.job.JobPermissions;
import dev.entente.job.ReadingJobs;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.Action;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Card;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Listing;
import dev.entente.ui.kit.Listing.Noun;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Rows;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.EitherLayout;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import dev.entente.ui.shell.Working;
import java.time.ZoneId;
import java.util.List;

/** Long work, newest first: how far it is, what became of it, and a way to stop it. Shows by itself what has changed. */
@Route(value = "jobs", layout = EitherLayout.class)
@PageTitle("Work in progress")
@Requires(JobPermissions.READ)
public final class JobsView extends Div implements Rows<Job> {

    private static final long serialVersionUID = 1L;
    private static final int ALL = 100;

    private final transient ReadingJobs jobs;
    private final transient CancellingJobs cancelling;
    private final ZoneId zone;
    private final Div answer = new Div();
    private final Listing<Job> list;
    private boolean moving;

    JobsView(ReadingJobs jobs, CancellingJobs cancelling, Today today, Visit visit) {
        this.jobs = jobs;
        this.cancelling = cancelling;
        this.zone = today.zone();
        this.list = list(visit.may(JobPermissions.CANCEL));
        addClassNames("en-page", "en-page-full");
        add(new PageHeader("Work in progress", "It goes on when you leave, and can be found here again"), answer, list);
    }

    private Listing<Job> list(boolean mayStop) {
        var shown = new Listing<>(new Noun("piece of work", "pieces of work"), this)
                .opening("What", Job::path, Job::title, JobsView::said)
                .progress("How far", JobsView::far, JobsView::percent)
                .badge("State", job -> job.state().words(), job -> tone(job.state()))
                .column("Started", job -> Format.user().time(job.startedAt(), zone));
        if (mayStop) shown.action(new Action<>(job -> job.isActive() ? "Stop" : "", Job::title, this::ask));
        return shown.card(job -> new Card(
                        job.title(),
                        job.path(),
                        far(job),
                        line(job),
                        job.state().words(),
                        tone(job.state())))
                .whenEmpty(new EmptyState(
                        "clock",
                        "Nothing is in progress",
                        "What takes longer than a moment, such as an import, is listed here with its progress. You can "
                                + "leave the page meanwhile: it goes on."));
    }

    /** Done of total, or done alone where nobody knows the total. */
    private static String far(Job job) {
        var format = Format.user();
        return job.total() == 0
                ? format.number(job.done())
                : format.number(job.done()) + " of " + format.number(job.total());
    }

    private static int percent(Job job) {
        if (job.total() == 0) return job.state() == State.FINISHED ? ALL : 0;
        return (int) Math.clamp(job.done() * ALL / job.total(), 0, ALL);
    }

    private static String said(Job job) {
        var words = job.words();
        return words == null ? "" : words;
    }

    private String line(Job job) {
        var words = said(job);
        return words.isEmpty() ? Format.user().time(job.startedAt(), zone) : words;
    }

    private static Tone tone(State state) {
        return switch (state) {
            case WAITING, CANCELLED -> Tone.NEUTRAL;
            case RUNNING -> Tone.INFO;
            case FINISHED -> Tone.GOOD;
            case FAILED -> Tone.BAD;
        };
    }

    private void ask(Job job) {
        var words =
                new Paragraph("\u201c" + job.title() + "\u201d ends before it is done. What is done already stays.");
        new Ask("Stop this work", "Stop the work", words).then(() -> stop(job)).open();
    }

    private void stop(Job job) {
        answer.removeAll();
        try {
            cancelling.cancel(job.id());
        } catch (Problem ended) {
            answer.add(new Notice(Tone.WARN, ended.kind().title(), ended.detail()));
        }
        list.refresh();
        Working.look();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Working.follow(this, event.getUI(), () -> {
            if (moving) list.refresh();
        });
    }

    @Override
    public List<Job> read(String search, int offset, int limit) {
        return jobs.list(offset, limit);
    }

    // Once more after the last has ended, to show how.
    @Override
    public int count(String search) {
        moving = !jobs.active().isEmpty();
        return jobs.count();
    }
}
