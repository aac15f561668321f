package dev.entente.application;

import dev.entente.credential.Keys;
import dev.entente.identity.Internal;
import dev.entente.rest.Secret;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Signed texts that come back unchanged: one with each form that is given out, good for one application and only after as long
 * as a person needs to read the form; and one in each letter, which shows that its address is the applicant's.
 */
@Internal
@ApplicationScoped
public class FormTokens {

    /** Nobody reads and answers a form faster. */
    public static final Duration LEAST = Duration.ofSeconds(4);

    /** For as long a form may stay open; what was typed is kept, and goes with a new one. */
    public static final Duration MOST = Duration.ofHours(24);

    private static final Pattern FORM = Pattern.compile("([0-9]{1,15})\\.([A-Za-z0-9_-]{43})\\.([0-9a-f]{32})");
    private static final Pattern LINK = Pattern.compile("([0-9a-f-]{36})\\.([0-9a-f]{32})");

    @Inject
    Secret secret;

    @Inject
    InstantSource clock;

    /** What is read of a token: the part that is in no other, and how long ago it was given out. */
    public record Given(String nonce, Duration age) {}

    public String give(String program) {
        var said = clock.millis() + "." + Keys.fresh();
        return said + "." + sign("form|" + program + "|" + said);
    }

    /** None where it is not ours, or is another program's. */
    public Optional<Given> read(String program, String token) {
        var parts = FORM.matcher(token);
        if (!parts.matches()) return Optional.empty();
        var said = parts.group(1) + "." + parts.group(2);
        if (!isSigned("form|" + program + "|" + said, parts.group(3))) return Optional.empty();
        var age = Duration.between(Instant.ofEpochMilli(Long.parseLong(parts.group(1))), clock.instant());
        return Optional.of(new Given(parts.group(2), age));
    }

    /** What stands in the letters about an application; it is good for as long as the address stays the same. */
    String link(Application application) {
        return application.id() + "." + sign("link|" + application.id() + "|" + application.email());
    }

    /** The application that a link names, which still has to be asked whether the link is its own. */
    Optional<UUID> named(String link) {
        var parts = LINK.matcher(link);
        if (!parts.matches()) return Optional.empty();
        try {
            return Optional.of(UUID.fromString(parts.group(1)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    boolean opens(String link, Application application) {
        return MessageDigest.isEqual(
                link(application).getBytes(StandardCharsets.US_ASCII), link.getBytes(StandardCharsets.US_ASCII));
    }

    private boolean isSigned(String text, String signature) {
        return MessageDigest.isEqual(secret.sign(scoped(text)), HexFormat.of().parseHex(signature));
    }

    private String sign(String text) {
        return HexFormat.of().formatHex(secret.sign(scoped(text)));
    }

    private static String scoped(String text) {
        return "application|" + Scope.current().tenantId() + "|" + text;
    }
}
