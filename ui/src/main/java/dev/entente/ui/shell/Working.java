package dev.entente.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import dev.entente.job.Job;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Says on every page that something is being worked on, how far it is, and leads there. While there is something, the page asks
 * again every few seconds; otherwise with each page that is opened.
 */
public final class Working extends Anchor {

    private static final long serialVersionUID = 1L;
    private static final int SECONDS = 3;
    private static final int NEVER = -1;

    private final transient Visit visit;
    private final Span words = new Span();
    private final ArrayList<Awaited> awaited = new ArrayList<>();

    Working(Visit visit) {
        super("jobs");
        this.visit = visit;
        addClassName("en-working");
        words.getElement().setAttribute("role", "status");
        add(new Glyph("clock"), words);
    }

    /** For whoever has just started or ended something. */
    public static void look() {
        var shown = ComponentUtil.getData(UI.getCurrent(), Working.class);
        if (shown != null) shown.show(UI.getCurrent());
    }

    /**
     * Has a page look again each time after this has looked, and once now: in that order a page whose work ends in between sees
     * that it has ended, though nobody asks any more.
     */
    public static void follow(Component page, UI ui, SerializableRunnable look) {
        var following = ComponentUtil.addListener(ui, Looked.class, looked -> look.run());
        page.addDetachListener(detach -> {
            detach.unregisterListener();
            following.remove();
        });
        look.run();
    }

    /** Has the page ask again every few seconds, for a minute at most, until something short that is no job of anybody's is over. */
    public static void await(UI ui, SerializableSupplier<Boolean> isOver) {
        var shown = ComponentUtil.getData(ui, Working.class);
        if (shown == null) return;
        shown.awaited.add(new Awaited(isOver));
        ui.setPollInterval(SECONDS * 1000);
    }

    private static final class Awaited implements Serializable {

        private static final long serialVersionUID = 1L;
        private static final int MOST = 20;

        private final SerializableSupplier<Boolean> isOver;
        private int looks;

        Awaited(SerializableSupplier<Boolean> isOver) {
            this.isOver = isOver;
        }

        boolean isOver() {
            return isOver.get() || ++looks == MOST;
        }
    }

    private static final class Looked extends ComponentEvent<UI> {

        private static final long serialVersionUID = 1L;

        Looked(UI ui) {
            super(ui, false);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        ComponentUtil.setData(ui, Working.class, this);
        var polling = ui.addPollListener(poll -> show(ui));
        var arriving = ui.addAfterNavigationListener(arrived -> show(ui));
        addDetachListener(detach -> {
            detach.unregisterListener();
            polling.remove();
            arriving.remove();
        });
        show(ui);
    }

    private void show(UI ui) {
        awaited.removeIf(Awaited::isOver);
        var active = visit.working();
        setVisible(!active.isEmpty());
        words.setText(inWords(active));
        ui.setPollInterval(active.isEmpty() && awaited.isEmpty() ? NEVER : SECONDS * 1000);
        ComponentUtil.fireEvent(ui, new Looked(ui));
    }

    private static String inWords(List<Job> active) {
        if (active.size() > 1) return "Working on " + Format.user().number(active.size()) + " things";
        if (active.isEmpty()) return "";
        var job = active.getFirst();
        return job.total() == 0 ? "Working" : "Working: " + 100 * job.done() / job.total() + "%";
    }
}
