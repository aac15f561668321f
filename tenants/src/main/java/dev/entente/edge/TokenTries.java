package dev.entente.edge;

import dev.entente.rest.Remote;
import dev.entente.signup.Allowance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Keeps programs from trying tokens at the pages outside of any tenant, by where they come from. Tokens are far too long to be found by
 * trying from many places, and a sum over all of these would let strangers keep everybody out. Each server counts for itself.
 */
@ApplicationScoped
public class TokenTries {

    private static final Duration WHILE = Duration.ofMinutes(10);

    @Inject
    InstantSource clock;

    private final Allowance byRemote = new Allowance(10, WHILE);

    /** Counts one; false if it comes too soon after too many others. */
    public boolean take(HttpServletRequest request) {
        return byRemote.takeFrom(Remote.of(request), clock.instant());
    }
}
