package dev.entente.ui.offboarding;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.entente.offboarding.Item;
import dev.entente.offboarding.Leaving;
import dev.entente.offboarding.Leaving.Line;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Progress;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Tone;
import java.util.function.Function;

/** What is left, as a checklist that facts tick off. */
final class LeavingList extends Div {

    private static final long serialVersionUID = 1L;
    private static final int ALL = 100;

    private static final String OURS = "What is done ticks itself off; for the rest, say how it was settled";
    private static final String THEIRS = "What is done ticks itself off; the rest is settled with you";

    /** For which side, and what it can do with a line. */
    LeavingList(Leaving leaving, boolean home, Function<Line, Component> actions) {
        int settled = (int) leaving.settled();
        int all = leaving.lines().size();
        var list = new OrderedList();
        list.addClassName("en-checklist");
        leaving.lines().forEach(line -> list.add(item(line, home, actions.apply(line))));
        add(
                new Progress(
                        "Last day " + Format.user().day(leaving.lastDay()),
                        home ? OURS : THEIRS,
                        settled + " of " + all + " settled",
                        settled * ALL / all),
                list);
    }

    /** What the vendor is to do reads otherwise for whom it is done. */
    private static String words(Line line, boolean home) {
        if (home || line.settled()) return line.words();
        return switch (line.item()) {
            case CUSTOMERS -> "You are told who looks after them, and from which day on";
            case DATA -> "Take what is kept of you along, as a file";
            case AGREEMENT -> "It is closed with you";
            default -> line.words();
        };
    }

    private static ListItem item(Line line, boolean home, Component actions) {
        var mark = new Span();
        mark.addClassName("en-check-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        if (line.settled()) mark.add(new Glyph("check"));
        var title = new Span(
                !home && line.item() == Item.DATA ? "Your data" : line.item().words());
        title.addClassName("en-person-name");
        var head = new Div(
                title, new StatusBadge(line.settled() ? "Settled" : "Open", line.settled() ? Tone.GOOD : Tone.WARN));
        head.addClassName("en-check-head");
        var words = new Span(words(line, home));
        words.addClassName("en-muted");
        var body = new Div(head, words);
        body.addClassName("en-person");
        if (actions.getElement().getChildCount() > 0) body.add(actions);
        var item = new ListItem(mark, body);
        item.setClassName("en-check-done", line.settled());
        return item;
    }
}
