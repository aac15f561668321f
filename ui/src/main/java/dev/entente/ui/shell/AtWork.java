package dev.entente.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import dev.entente.job.Job;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Progress;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Tone;

/**
 * On a page about work that goes on by itself: how far it is. Meanwhile nothing but that is asked for, every few seconds; when
 * it has ended, the page is told, once. It is found again after the page was left, or the connection lost.
 */
public final class AtWork extends Div {

    private static final long serialVersionUID = 1L;
    private static final int ALL = 100;
    private static final int WAITS = -1;
    private static final int NOTHING = -2;

    /** What the work is called, what is done, what is counted ("payments"), and where it is found again. */
    public record Words(String title, String doing, String counted, String found) {}

    private final Words words;
    private final SerializableSupplier<Job> looking;
    private final SerializableRunnable ended;
    private final Div state = new Div();
    private final Div far = new Div();
    private int said = NOTHING;

    public AtWork(Words words, SerializableSupplier<Job> looking, SerializableRunnable ended) {
        this.words = words;
        this.looking = looking;
        this.ended = ended;
        far.getElement().setAttribute("role", "status");
        var leave = new Paragraph("You may leave this page: it goes on, and is found again " + words.found() + ".");
        leave.addClassName("en-muted");
        add(new Panel(words.title(), far, leave).aside(state));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Working.follow(this, event.getUI(), this::look);
    }

    private void look() {
        var job = looking.get();
        if (!job.isActive()) {
            ended.run();
            return;
        }
        state.removeAll();
        state.add(new StatusBadge(job.state().words(), Tone.INFO));
        int now = job.isQueued() ? WAITS : Math.min(percent(job), ALL - 1);
        if (now == said) return; // It is read out each time.
        said = now;
        far.removeAll();
        far.add(Progress.list(new Progress(words.doing(), said(job), "", now)));
    }

    private String said(Job job) {
        var words = job.words();
        if (job.isQueued() && words != null) return words;
        var format = Format.user();
        return format.number(job.done()) + " of " + format.number(job.total()) + " " + this.words.counted();
    }

    private static int percent(Job job) {
        return job.total() == 0 ? 0 : (int) (ALL * job.done() / job.total());
    }
}
