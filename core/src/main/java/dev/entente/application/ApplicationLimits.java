package dev.entente.application;

import dev.entente.problem.Problem;
import dev.entente.signup.Allowance;
import dev.entente.signup.Limits;
import dev.entente.tenant.Scope;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps programs from handing in by the thousand, by where they come from and by tenant. Each server counts for itself. */
@ApplicationScoped
class ApplicationLimits {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration PUT_OFF = Duration.ofDays(1);
    private static final int LETTERS = 4;
    private static final int LOOKS = 120;
    private static final String IN_AN_HOUR = "Nothing of what you wrote is lost. Try again in an hour.";

    @Inject
    @ConfigProperty(name = "entente.apply.per.address", defaultValue = "20")
    int perAddress;

    @Inject
    @ConfigProperty(name = "entente.apply.per.hour", defaultValue = "300")
    int perHour;

    @Inject
    InstantSource clock;

    private Allowance byRemote = new Allowance(1, HOUR);
    private Allowance byTenant = new Allowance(1, HOUR);
    private final Allowance looking = new Allowance(LOOKS, Duration.ofMinutes(1));
    private final Allowance letters = new Allowance(LETTERS, HOUR);

    @PostConstruct
    void read() {
        byRemote = new Allowance(perAddress, HOUR);
        byTenant = new Allowance(perHour, HOUR);
    }

    void look(String remote) {
        if (!looking.take(Limits.network(remote), clock.instant())) throw tooMany("Try again in a minute.");
    }

    void send(String remote) {
        if (!byRemote.take(Limits.network(remote), clock.instant())) throw tooMany(IN_AN_HOUR);
    }

    /** For one that is new, by a form of ours: what is sent without one does not close the form to others. */
    void begin() {
        if (!byTenant.take(tenant(), clock.instant())) throw tooMany(IN_AN_HOUR);
    }

    /**
     * How long a letter to an address, which was checked, has to wait: whoever types other people's addresses fills nobody's mailbox,
     * and keeps nobody from applying either.
     */
    Duration write(String email) {
        return letters.takeWithin(PUT_OFF, tenant() + email, clock.instant())
                .orElseThrow(() -> tooMany("Nothing of what you wrote is lost. Try again tomorrow."));
    }

    private static String tenant() {
        return Scope.current().tenantId() + "|";
    }

    private static Problem tooMany(String words) {
        return new Problem(ApplicationProblem.TOO_MANY_APPLICATIONS, words);
    }
}
