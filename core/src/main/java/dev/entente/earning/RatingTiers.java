package dev.entente.earning;

import dev.entente.program.TiersChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;

/** Hears of partners that have another tier, and has what they earned since worked out again. */
@ApplicationScoped
class RatingTiers {

    @Inject
    RatingAgain again;

    void on(@Observes TiersChanged event) {
        again.since(Map.of(event.partnerId(), event.since()), event.reason());
    }
}
