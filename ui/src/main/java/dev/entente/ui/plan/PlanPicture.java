package dev.entente.ui.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.entente.plan.PlanTask;
import dev.entente.plan.ReadingPlans.Page;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Tone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A plan over time: a line for each task from when it can begin until it is due, and today as a line through all of them. */
final class PlanPicture extends Div {

    private static final long serialVersionUID = 1L;
    private static final int ALL = 100;

    private final transient Page page;
    private final LocalDate first;
    private final LocalDate last;
    private final LocalDate today;

    PlanPicture(Page page, LocalDate today) {
        this.page = page;
        this.today = today;
        this.first = page.plan().startedOn();
        var due = page.tasks().stream()
                .map(PlanTask::dueOn)
                .max(LocalDate::compareTo)
                .orElse(first);
        this.last = due.isAfter(first) ? due : first.plusDays(1);
        addClassName("en-plan-picture");
        var lines = new OrderedList();
        var byKey =
                page.tasks().stream().collect(Collectors.toMap(PlanTask::key, Function.identity(), (one, _) -> one));
        page.tasks().forEach(task -> lines.add(line(task, byKey)));
        add(scale(), lines);
        getElement().getStyle().set("--today", Math.clamp(percent(today), 0, ALL) + "%");
        setClassName("en-plan-outside", today.isBefore(first) || today.isAfter(last));
    }

    private Div scale() {
        var format = Format.user();
        var scale = new Div(new Span(format.day(first)), new Span(format.day(last)));
        scale.addClassName("en-plan-scale");
        return scale;
    }

    private ListItem line(PlanTask task, Map<String, PlanTask> byKey) {
        var title = new Span(task.title());
        title.addClassName("en-plan-title");
        var when = PlanWords.when(task, page);
        var state = new Span(task.isOpen() ? PlanWords.state(task, page, today) + " \u00b7 " + when : when);
        state.addClassName("en-muted");
        var bar = new Span();
        bar.addClassName("en-plan-bar");
        bar.getElement().setAttribute("data-tone", tone(task).name().toLowerCase(Locale.ROOT));
        double from = percent(begins(task, byKey));
        double until = percent(task.dueOn());
        bar.getElement().getStyle().set("--from", from + "%").set("--span", Math.max(1.5, until - from) + "%");
        var track = new Div(bar);
        track.addClassName("en-plan-track");
        track.getElement().setAttribute("aria-hidden", "true");
        return new ListItem(new Div(title, state), track);
    }

    private Tone tone(PlanTask task) {
        return PlanWords.tone(task, today);
    }

    /** When what has to be done before is due; without any, the first day. */
    private LocalDate begins(PlanTask task, Map<String, PlanTask> byKey) {
        return task.after().stream()
                .map(byKey::get)
                .filter(Objects::nonNull)
                .map(PlanTask::dueOn)
                .filter(day -> day.isBefore(task.dueOn()))
                .max(LocalDate::compareTo)
                .orElse(first);
    }

    private double percent(LocalDate day) {
        double all = ChronoUnit.DAYS.between(first, last);
        return Math.round(1000.0 * ChronoUnit.DAYS.between(first, day) / all) / 10.0;
    }
}
