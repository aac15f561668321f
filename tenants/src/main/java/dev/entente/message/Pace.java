package dev.entente.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many letters a tenant may send in an hour, so that none spoils the sender's name for the others. */
@ApplicationScoped
class Pace {

    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    @ConfigProperty(name = "entente.mail.hourly", defaultValue = "1000")
    int hourly;

    int lettersAnHour() {
        return hourly;
    }

    boolean allowsAnother(long sentWithinTheHour) {
        return sentWithinTheHour < hourly;
    }

    Instant hourBefore(Instant now) {
        return now.minus(HOUR);
    }
}
