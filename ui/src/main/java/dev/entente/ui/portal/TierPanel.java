package dev.entente.ui.portal;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.entente.api.Measure.Window;
import dev.entente.api.Measure.Window.Ago;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.Measure.Window.Last;
import dev.entente.api.Measure.Window.Since;
import dev.entente.api.Measure.Window.SubscriptionMonths;
import dev.entente.program.ReadingProgress.Way;
import dev.entente.program.Tier;
import dev.entente.program.TierProgress;
import dev.entente.program.TierProgress.Step;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Ladder;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Progress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A partner's way to the next tier: the ladder, what is asked for, and what is missing, in words. */
final class TierPanel {

    private static final List<String> NUMBERS = List.of("No", "One", "Two", "Three", "Four", "Five", "Six");

    private TierPanel() {}

    static Panel of(Way way) {
        var progress = way.progress();
        var current = progress.current() == null ? "" : progress.current().name();
        var panel = new Panel(title(progress), ladder(progress, current));
        panel.aside(quiet(way.name()));
        panel.add(new Paragraph(words(progress)));
        if (!progress.steps().isEmpty()) {
            panel.add(
                    Progress.list(progress.steps().stream().map(TierPanel::step).toArray(Progress[]::new)));
        }
        return panel;
    }

    private static Ladder ladder(TierProgress progress, String current) {
        return new Ladder(current, progress.ladder().stream().map(Tier::name).toList());
    }

    static String title(TierProgress progress) {
        var next = progress.next();
        if (next == null) return "At the top: " + name(progress.current());
        int missing = progress.missing();
        if (next.requires().isEmpty()) return progress.current() == null ? "On the way" : name(progress.current());
        if (missing == 0) return "Everything for " + next.name() + " is done";
        var number = missing < NUMBERS.size() ? NUMBERS.get(missing) : Integer.toString(missing);
        return number + (missing == 1 ? " step to " : " steps to ") + next.name();
    }

    private static String name(@Nullable Tier tier) {
        return tier == null ? "" : tier.name();
    }

    private static String words(TierProgress progress) {
        var next = progress.next();
        if (next == null) return "There is no tier above yours. Thank you for getting here.";
        if (next.requires().isEmpty()) return next.name() + " is given by your partner manager.";
        if (progress.missing() == 0) {
            return "Your partner manager sees this too, and moves you to " + next.name() + " at the next review.";
        }
        return "What " + next.name() + " asks for, and how far you are.";
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

    private static Span quiet(String text) {
        var quiet = new Span(text);
        quiet.addClassName("en-muted");
        return quiet;
    }
}
