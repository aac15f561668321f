package dev.entente.ui.clock;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.entente.clock.ShownClock;
import dev.entente.clock.Side;
import dev.entente.clock.Standing;
import dev.entente.ui.kit.StatusBadge;
import java.util.List;

/** Promises that run, where people are: until when in words and colour, how much time is left, and who owes it. */
public final class Promised extends UnorderedList {

    private static final long serialVersionUID = 1L;

    private final Side looks;

    private Promised(Side looks) {
        this.looks = looks;
        addClassName("en-tasks");
    }

    /** Of one record, on its own page, for whoever looks of a side. */
    static Promised of(List<ShownClock> clocks, Side looks) {
        var list = new Promised(looks);
        clocks.forEach(clock -> list.item(new Span(clock.promise()), clock, list.owed(clock)));
        return list;
    }

    /** Of many records, to which they lead. */
    public static Promised leading(List<ShownClock> clocks, Side looks) {
        var list = new Promised(looks);
        clocks.forEach(clock -> {
            var link = new Anchor(clock.page(), clock.subject());
            link.addClassName("en-task-link");
            list.item(link, clock, clock.promise());
        });
        return list;
    }

    private void item(Component name, ShownClock clock, String first) {
        var quiet = new Span(first + " \u00b7 " + time(clock));
        quiet.addClassName("en-muted");
        var standing = clock.standing();
        add(new ListItem(
                new Div(name, quiet), new StatusBadge(ClockWords.standing(standing), ClockWords.tone(standing))));
    }

    private String owed(ShownClock clock) {
        if (clock.side() == looks) return "You owe it";
        return looks == Side.VENDOR ? "The partner owes it" : "The vendor owes it";
    }

    private static String time(ShownClock clock) {
        var left = ClockWords.left(clock);
        return clock.standing() == Standing.PAUSED ? left : "due by " + ClockWords.due(clock) + " \u00b7 " + left;
    }
}
