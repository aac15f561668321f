package dev.entente.ui.scorecard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import dev.entente.scorecard.DescribingScorecards;
import dev.entente.scorecard.ReadingScores;
import dev.entente.scorecard.ScorecardPermissions;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What the pages with scores ask. */
@Dependent
public class ScorecardDesk {

    @Inject
    DescribingScorecards describing;

    @Inject
    ReadingScores reading;

    @Inject
    Today today;

    @Inject
    Visit visit;

    /** Whether scores are for whoever looks. */
    public boolean reads() {
        return visit.may(ScorecardPermissions.READ);
    }

    String currency() {
        return today.currency().code();
    }

    /** One for each scorecard; a partner has those that are shared with it. */
    public List<Component> panels(UUID partnerId) {
        boolean isVendors = visit.partner().isEmpty();
        return reading.of(partnerId, null).stream()
                .map(judged -> (Component) new ScorePanel(judged, isVendors))
                .toList();
    }

    /** The same as a part of the partner's page, and what to do where there is none. */
    public Component part(UUID partnerId) {
        var panels = panels(partnerId);
        if (panels.isEmpty()) return nothing();
        var part = new Div();
        part.addClassName("en-stack");
        part.add(panels);
        return part;
    }

    private Component nothing() {
        var words = "Scorecards judge all partners by more than what they sell: their customers, what they do with you,"
                + " what is heard of them.";
        return visit.may(ScorecardPermissions.DESCRIBE)
                ? new EmptyState(
                        "check", "No scores yet", words, new RouterLink("Choose scorecards", ScorecardsView.class))
                : new EmptyState("check", "No scores yet", words);
    }

    /** "Customer success", for "customer-success". */
    static String name(String provider) {
        var words = provider.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
