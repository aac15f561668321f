package dev.entente.ui.level;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.entente.api.Measure.Window;
import dev.entente.api.Measure.Window.Ago;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.Measure.Window.Last;
import dev.entente.api.Measure.Window.Since;
import dev.entente.api.Measure.Window.SubscriptionMonths;
import dev.entente.program.Gauge;
import dev.entente.program.Gauge.Either;
import dev.entente.program.Gauge.Every;
import dev.entente.program.Gauge.Step;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Progress;
import java.util.List;

/** What a tier asks for beside what there is: figures with what is missing, and groups that say how many of theirs are needed. */
public final class GaugeList {

    private GaugeList() {}

    public static Div of(List<Gauge> all) {
        var list = Progress.list();
        all.forEach(each -> list.add(row(each)));
        return list;
    }

    private static Component row(Gauge gauge) {
        return switch (gauge) {
            case Step step -> step(step);
            case Every every -> group("All of these", every.of());
            case Either either ->
                group(either.isMet() ? "One of these, and one is there" : "One of these is enough", either.of());
        };
    }

    private static Div group(String words, List<Gauge> of) {
        var heading = new Paragraph(words);
        heading.addClassName("en-muted");
        var group = new Div(heading, of(of));
        group.addClassName("en-progress-group");
        return group;
    }

    private static Progress step(Step step) {
        var format = Format.user();
        var least = step.requirement().least();
        var state = format.whole(step.has()) + " of " + format.whole(least) + " "
                + window(step.requirement().measure().window());
        var missing = step.isMet() ? "Done" : format.whole(step.missing()) + " to go";
        return new Progress(step.requirement().words(), state, missing, step.percent());
    }

    private static String window(Window window) {
        return switch (window) {
            case Last last -> "in the last " + Format.user().period(last.length());
            case Since since -> "since " + Format.user().day(since.day());
            case Ago _ -> "in that time a while ago";
            case SubscriptionMonths _ -> "of a subscription";
            case Calendar calendar ->
                switch (calendar) {
                    case MONTH -> "this month";
                    case QUARTER -> "this quarter";
                    case HALF_YEAR -> "this half-year";
                    case YEAR -> "this year";
                    case FISCAL_QUARTER -> "this fiscal quarter";
                    case FISCAL_HALF_YEAR -> "this fiscal half-year";
                    case FISCAL_YEAR -> "this fiscal year";
                    case SINCE_JOINING -> "since you joined";
                    case SINCE_SUBSCRIBING, EVER -> "in all";
                };
        };
    }
}
