package dev.entente.earning;

import dev.entente.lifecycle.PauseBegun;
import dev.entente.lifecycle.PauseLifted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;

/** Hears of pauses that are lifted from their first day on, or begin on one that has passed, and has what was sold in them worked out again. */
@ApplicationScoped
class RatingPaused {

    @Inject
    RatingAgain again;

    void on(@Observes PauseLifted event) {
        again.since(Map.of(event.partnerId(), event.since()), "The suspension was lifted");
    }

    void on(@Observes PauseBegun event) {
        again.since(Map.of(event.partnerId(), event.since()), "Its last day had passed");
    }
}
