package dev.entente.ui.duty;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.entente.duty.ReadingDuties.Owed;
import dev.entente.duty.ReadingDuties.Reached;
import dev.entente.program.Gauge.Step;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Progress;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a partner takes on: what is to be done, by whom and how often, and how far it is where that is counted. */
final class DutyPanel extends Div {

    private static final long serialVersionUID = 1L;

    DutyPanel(List<Owed> owed) {
        var list = new UnorderedList();
        list.addClassName("en-people");
        boolean several = owed.stream().map(Owed::type).distinct().count() > 1;
        owed.forEach(each -> list.add(item(each, several)));
        add(new Panel("Duties", list));
    }

    private static ListItem item(Owed owed, boolean several) {
        var duty = owed.duty();
        var words = new Span(duty.words());
        words.addClassName("en-person-name");
        var body = new Div(words);
        body.addClassName("en-person");
        body.setWidthFull();
        var quiet = Stream.of(
                        several ? owed.type().words() : "",
                        duty.kind().words(),
                        duty.owner().words(),
                        duty.rhythm().words())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" \u00b7 "));
        body.add(quiet(quiet));
        if (owed.now() != null) body.add(progress(owed.now()));
        if (owed.before() != null) body.add(quiet(before(owed.before())));
        return new ListItem(body);
    }

    private static Component progress(Reached now) {
        var format = Format.user();
        var step = now.step();
        var last = now.days().until().minusDays(1);
        var list = Progress.list(new Progress(
                step.requirement().words(),
                far(step),
                step.isMet() ? "Reached" : format.whole(step.missing()) + " to go until " + format.day(last),
                step.percent()));
        list.setWidthFull();
        return list;
    }

    private static String before(Reached before) {
        return Format.user().range(before.days()) + ": " + far(before.step()) + ", "
                + (before.step().isMet() ? "reached" : "not reached");
    }

    private static String far(Step step) {
        var format = Format.user();
        return format.whole(step.has()) + " of "
                + format.whole(step.requirement().least());
    }

    private static Span quiet(String words) {
        var quiet = new Span(words);
        quiet.addClassName("en-muted");
        return quiet;
    }
}
