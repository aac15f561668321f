package dev.entente.catalog;

import dev.entente.credential.Keys;
import dev.entente.identity.Open;
import dev.entente.operator.Operator;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.PublicKey;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lets publishers in, and says by which keys their jars are signed; for the operator. */
@Open("the operator alone does it, and that is asked first")
@ApplicationScoped
public class ManagingPublishers {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+){0,5}");
    private static final String PREFIX = "entpub_";

    @Inject
    Publishers publishers;

    @Inject
    InstantSource clock;

    /** A publisher, and its token, which is told this one time. */
    public record Opened(Publisher publisher, String token) {}

    public List<Publisher> all() {
        Operator.check();
        return publishers.all();
    }

    public Opened open(String code, String name) {
        Operator.check();
        new Findings()
                .form("/code", code, CODE, "Use 1 to 6 words of small letters and digits with hyphens between")
                .line("/name", name, 200)
                .refuse(CatalogProblem.UNCLEAR_PUBLISHER);
        var token = PREFIX + Keys.fresh();
        if (!publishers.open(code, name.strip(), token, clock.instant()))
            throw new Problem(CatalogProblem.PUBLISHER_EXISTS, "Choose another code, or give that one another token.");
        return new Opened(find(code), token);
    }

    /** Another token; the one before counts no more. */
    public Opened renew(String code) {
        Operator.check();
        var publisher = find(code);
        var token = PREFIX + Keys.fresh();
        publishers.changeToken(code, token);
        return new Opened(publisher, token);
    }

    /**
     * Trusts a public key for all plugins of the publisher, through a last day if there is one; of a key that is trusted already that
     * becomes the last day. Nobody shares one: whoever has it revoked speaks for themselves alone.
     */
    public Publisher trust(String code, String key, @Nullable LocalDate until) {
        Operator.check();
        find(code);
        if (until != null && until.isBefore(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)))
            throw Problem.field(CatalogProblem.UNCLEAR_PUBLISHER, "/until", "Choose today or a later day");
        try {
            refuseTaken(code, dev.entente.guard.Keys.readPublic(key));
        } catch (IllegalArgumentException e) {
            var words = "Send the key that ./entente plugin key printed, one line of Base64";
            throw Problem.field(CatalogProblem.UNCLEAR_PUBLISHER, "/key", words);
        }
        if (!publishers.trust(code, key.strip(), until, clock.instant())) throw taken();
        return find(code);
    }

    private void refuseTaken(String code, PublicKey key) {
        boolean taken = publishers.all().stream()
                .filter(other -> !other.code().equals(code))
                .flatMap(other -> other.keys().stream())
                .anyMatch(it -> dev.entente.guard.Keys.readPublic(it.key()).equals(key));
        if (taken) throw taken();
    }

    private static Problem taken() {
        return new Problem(CatalogProblem.KEY_TAKEN, "Ask for a key that the publisher made for itself.");
    }

    /** From today on no server asks a jar that this key signed; within seconds, and without a restart. */
    public Publisher revoke(String code, String key) {
        Operator.check();
        find(code);
        var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!publishers.revoke(code, key.strip(), day))
            throw new Problem(CatalogProblem.UNKNOWN_KEY, "Look it up in the list of publishers.");
        return find(code);
    }

    private Publisher find(String code) {
        return publishers
                .find(code)
                .orElseThrow(
                        () -> new Problem(CatalogProblem.UNKNOWN_PUBLISHER, "Look it up in the list of publishers."));
    }
}
