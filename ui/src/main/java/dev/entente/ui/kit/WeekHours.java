package dev.entente.ui.kit;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.entente.clock.Hours;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;

/** A week in hours: a bar for each day, filled where people work, with the hours in words beside it. */
public final class WeekHours extends UnorderedList {

    private static final long serialVersionUID = 1L;
    private static final double DAY = 24 * 60;

    public WeekHours(Map<DayOfWeek, List<Hours>> week) {
        addClassName("en-week");
        for (var day : DayOfWeek.values()) add(line(day, week.getOrDefault(day, List.of())));
    }

    private static ListItem line(DayOfWeek day, List<Hours> hours) {
        var bar = new Span();
        bar.addClassName("en-week-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        for (var each : hours) bar.add(filled(each));
        var words = new Span(
                hours.isEmpty()
                        ? "Free"
                        : String.join(", ", hours.stream().map(Hours::written).toList()));
        words.addClassName("en-muted");
        var name = new Span(day.getDisplayName(TextStyle.SHORT, Format.user().locale()));
        return new ListItem(name, bar, words);
    }

    private static Span filled(Hours hours) {
        var filled = new Span();
        filled.getElement().getStyle().set("--from", percent(hours.from())).set("--until", percent(hours.until()));
        return filled;
    }

    private static String percent(int minutes) {
        return Math.round(minutes * 1000 / DAY) / 10.0 + "%";
    }
}
