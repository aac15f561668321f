package dev.entente.ui.scorecard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.entente.api.scorecard.ScorecardProvider.Reading;
import dev.entente.api.scorecard.ScorecardProvider.Score;
import dev.entente.plugin.Scorer.Answer.Scored;
import dev.entente.plugin.Scorer.Answer.Unfit;
import dev.entente.scorecard.ReadingScores.Judged;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Progress;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Tone;
import org.jspecify.annotations.Nullable;

/** How a partner did by one scorecard: points, whether more or fewer than a quarter ago, and each reading with its reason. */
final class ScorePanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final int ALL = 100;

    /** Whether a partner reads it too is said to the vendor. */
    ScorePanel(Judged judged, boolean isVendors) {
        var panel = new Panel(ScorecardDesk.name(judged.provider().name()), content(judged));
        if (isVendors)
            panel.aside(new StatusBadge(
                    judged.shared() ? "Shared" : "Yours alone", judged.shared() ? Tone.INFO : Tone.NEUTRAL));
        add(panel);
    }

    private static Component content(Judged judged) {
        return switch (judged.now()) {
            case Unfit(var because) -> new Notice(Tone.WARN, "There is no score now", because + ".");
            case Scored(var score) -> {
                var period = Format.user().range(judged.period());
                var quiet = new Paragraph(period + ", as far as it is. " + trend(score, judged.before()));
                quiet.addClassName("en-muted");
                var sum = Progress.list(new Progress(
                        "All together",
                        "",
                        points(score.points(), score.outOf()),
                        percent(score.points(), score.outOf())));
                var readings = Progress.list(
                        score.readings().stream().map(ScorePanel::reading).toArray(Progress[]::new));
                var content = new Div(sum, quiet, readings);
                content.addClassName("en-stack");
                yield content;
            }
        };
    }

    private static Progress reading(Reading reading) {
        return new Progress(
                reading.because(),
                "",
                reading.outOf() == 0 ? "Counts nothing" : points(reading.points(), reading.outOf()),
                percent(reading.points(), reading.outOf()));
    }

    private static String points(int points, int outOf) {
        var format = Format.user();
        return format.number(points) + " of " + format.number(outOf) + " points";
    }

    /** In words, since what could be reached may be another sum than then. */
    private static String trend(Score now, @Nullable Score before) {
        if (before == null) return "There is no score of the quarter before.";
        int change = percent(now.points(), now.outOf()) - percent(before.points(), before.outOf());
        var then = points(before.points(), before.outOf());
        if (change == 0) return "As in the quarter before: " + then + ".";
        return (change > 0 ? "Up from " : "Down from ") + then + " in the quarter before.";
    }

    private static int percent(int points, int outOf) {
        return outOf == 0 ? 0 : (int) ((long) points * ALL / outOf);
    }
}
