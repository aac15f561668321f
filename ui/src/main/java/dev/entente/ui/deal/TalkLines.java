package dev.entente.ui.deal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableFunction;
import dev.entente.activity.Activity;
import dev.entente.activity.Activity.Place;
import dev.entente.ui.kit.Timeline;
import dev.entente.ui.kit.Timeline.Event;
import java.util.ArrayList;
import java.util.List;

/** What was said and done on a deal, newest first; earlier lines come when they are asked for. */
final class TalkLines extends Div {

    private static final long serialVersionUID = 1L;
    private static final int STEP = 20;

    private final SerializableBiFunction<Place, Integer, List<Activity>> read;
    private final SerializableFunction<Activity, Event> event;
    private final Div lines = new Div();
    private final Button more = new Button("Show earlier", click -> show());
    private final List<Event> shown = new ArrayList<>();
    private Place last = Place.FIRST;

    TalkLines(
            SerializableBiFunction<Place, Integer, List<Activity>> read, SerializableFunction<Activity, Event> event) {
        this.read = read;
        this.event = event;
        addClassName("en-stack");
        add(lines, more);
        show();
    }

    /** One more is read than is shown, to know whether there are more. */
    private void show() {
        var found = read.apply(last, STEP + 1);
        var next = found.subList(0, Math.min(STEP, found.size()));
        next.forEach(each -> shown.add(event.apply(each)));
        if (!next.isEmpty()) last = next.getLast().place();
        more.setVisible(found.size() > STEP);
        lines.removeAll();
        lines.add(
                shown.isEmpty()
                        ? new Paragraph("Nothing yet. Write down the first meeting or call with the customer.")
                        : new Timeline(shown));
    }
}
