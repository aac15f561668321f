package dev.entente.ui.activity;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableSupplier;
import dev.entente.activity.Happening;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Timeline;
import dev.entente.ui.kit.Timeline.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record's timeline, newest first; earlier lines come when they are asked for. */
public final class TimelinePanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final int STEP = 20;

    private final SerializableBiFunction<@Nullable Instant, Integer, List<Happening>> read;
    private final SerializableSupplier<Moments> moments;
    private final Div lines = new Div();
    private final Button more = new Button("Show earlier", click -> show());
    private final List<Event> shown = new ArrayList<>();
    private @Nullable Instant last;

    public TimelinePanel(
            SerializableBiFunction<@Nullable Instant, Integer, List<Happening>> read,
            SerializableSupplier<Moments> moments) {
        this.read = read;
        this.moments = moments;
        addClassName("en-stack");
        add(lines, more);
        show();
    }

    /** Begins again with the newest line. */
    public void refresh() {
        last = null;
        shown.clear();
        show();
    }

    private void show() {
        var found = read.apply(last, STEP);
        found.forEach(line -> shown.add(moments.get().on(line)));
        if (!found.isEmpty()) last = found.getLast().at();
        more.setVisible(found.size() >= STEP);
        lines.removeAll();
        lines.add(
                shown.isEmpty()
                        ? new EmptyState(
                                "trail",
                                "Nothing has happened yet",
                                "Notes, meetings, tiers and statements will stand here, the newest first.")
                        : new Timeline(shown));
    }
}
