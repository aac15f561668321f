package dev.entente.ui.level;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.entente.level.Forecast;
import dev.entente.program.Tier;
import dev.entente.program.TierProgress;
import dev.entente.ui.kit.Format;
import org.jspecify.annotations.Nullable;

/** What the next review would find if all went on as in the last days, and what would then be missing for the tier above. */
final class ForecastPanel extends Div {

    private static final long serialVersionUID = 1L;

    ForecastPanel(Forecast forecast, @Nullable Tier current) {
        var format = Format.user();
        var earned = forecast.earned();
        var would = earned == null ? "no tier" : earned.name();
        var words = new Paragraph("The next review is on " + format.day(forecast.review())
                + ". At the pace of the last " + forecast.pace() + " days it finds figures for " + would + ".");
        add(words);
        var above = above(forecast, earned == null ? current : earned);
        if (above == null) return;
        var quiet = new Paragraph("What would be missing for " + above.name() + " then:");
        quiet.addClassName("en-muted");
        add(quiet, GaugeList.of(forecast.asks(above)));
    }

    /** The next tier that asks for something. */
    private static @Nullable Tier above(Forecast forecast, @Nullable Tier tier) {
        int at = tier == null ? -1 : TierProgress.rung(forecast.ladder(), tier.code());
        return forecast.ladder().stream()
                .skip(at + 1L)
                .filter(each -> !each.requires().isEmpty())
                .findFirst()
                .orElse(null);
    }
}
