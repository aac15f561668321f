package dev.entente.earning;

import dev.entente.lifecycle.PauseLifted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;

/** Hears of suspensions that are lifted from their first day on, and has what was sold in them worked out again. */
@ApplicationScoped
class RatingPaused {

    @Inject
    RatingAgain again;

    void on(@Observes PauseLifted event) {
        again.since(Map.of(event.partnerId(), event.since()), "The suspension was lifted");
    }
}
