package dev.entente.ui.portal;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import dev.entente.program.ReadingProgress.Way;
import dev.entente.program.Tier;
import dev.entente.program.TierProgress;
import dev.entente.ui.kit.Ladder;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.level.GaugeList;
import dev.entente.ui.level.PortalLevelView;
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
        panel.aside(new RouterLink(way.name() + ": your level", PortalLevelView.class));
        panel.add(new Paragraph(words(progress)));
        if (!progress.asks().isEmpty()) panel.add(GaugeList.of(progress.asks()));
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
}
