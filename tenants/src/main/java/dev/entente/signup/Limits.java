package dev.entente.signup;

import dev.entente.problem.Problem;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps programs from opening workspaces by the thousand, by where they come from and in all. Each server counts for itself. */
@ApplicationScoped
public class Limits {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int LETTERS = 5;
    private static final int LOOKS = 120;
    private static final int NETWORK_BYTES = 8;

    @Inject
    @ConfigProperty(name = "entente.signup", defaultValue = "on")
    String state;

    @Inject
    @ConfigProperty(name = "entente.signup.per.address", defaultValue = "10")
    int perAddress;

    @Inject
    @ConfigProperty(name = "entente.signup.per.hour", defaultValue = "200")
    int perHour;

    @Inject
    InstantSource clock;

    private Allowance byRemote = new Allowance(1, HOUR);
    private Allowance inAll = new Allowance(1, HOUR);
    private final Allowance looking = new Allowance(LOOKS, Duration.ofMinutes(1));
    private final Allowance letters = new Allowance(LETTERS, HOUR);

    @PostConstruct
    void read() {
        byRemote = new Allowance(perAddress, HOUR);
        inAll = new Allowance(perHour, HOUR);
    }

    boolean isOpen() {
        return state.equals("on");
    }

    void openWorkspace(String remote) {
        if (!byRemote.take(network(remote), clock.instant()) || !inAll.take("", clock.instant())) {
            throw new Problem(SignUpProblem.TOO_MANY, "Try again in an hour.");
        }
    }

    void look(String remote) {
        if (!looking.take(network(remote), clock.instant())) {
            throw new Problem(SignUpProblem.TOO_MANY, "Try again in a minute.");
        }
    }

    void writeAgain(String tenant) {
        if (!letters.take(tenant, clock.instant())) {
            throw new Problem(SignUpProblem.TOO_MANY, "Look into the junk folder too, and try again in an hour.");
        }
    }

    /** A household has 2^64 addresses of the newer kind, so those are counted by their network. */
    public static String network(String remote) {
        try {
            var bytes = InetAddress.ofLiteral(remote.replaceAll("[\\[\\]]", "")).getAddress();
            return HexFormat.of().formatHex(bytes.length == 4 ? bytes : Arrays.copyOf(bytes, NETWORK_BYTES));
        } catch (IllegalArgumentException notAnAddress) {
            return remote;
        }
    }
}
