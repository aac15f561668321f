package dev.entente.earning;

import dev.entente.enablement.CertificationsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Hears of certifications that changed, and has all that was looked at since worked out again. */
@ApplicationScoped
class RatingCertified {

    @Inject
    RatingAgain again;

    void on(@Observes CertificationsChanged event) {
        again.since(event.since(), event.reason());
    }
}
