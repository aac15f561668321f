package dev.entente.signup;

import dev.entente.identity.Open;
import dev.entente.problem.Findings;
import dev.entente.tenant.Addresses;
import dev.entente.tenant.Slug;
import dev.entente.tenant.TenantAddresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** Says of a workspace's address whether it can be had. Who has an address is public: there is a sign-in page at it. */
@ApplicationScoped
@Open("Whoever signs up has no workspace yet")
public class CheckingNames {

    @Inject
    TenantAddresses known;

    @Inject
    Addresses addresses;

    @Inject
    Limits limits;

    /** What can be said of a name. */
    public enum State {
        FREE,
        TAKEN,
        RESERVED,
        MALFORMED
    }

    /** The state, the same in words, and the address as it would be. */
    public record Answer(State state, String words, String address) {}

    public Answer check(String typed, String remote) {
        limits.look(remote);
        var slug = typed.strip().toLowerCase(Locale.ROOT);
        var findings = new Findings();
        Slug.check(findings, "", slug);
        if (!Slug.isPossible(slug)) return new Answer(State.MALFORMED, words(findings), "");
        var address = addresses.of(slug);
        if (known.find(slug).isPresent()) return new Answer(State.TAKEN, "Somebody has this address already", address);
        if (!findings.isEmpty()) return new Answer(State.RESERVED, words(findings), address);
        return new Answer(State.FREE, "This address is free", address);
    }

    private static String words(Findings findings) {
        return findings.all().getFirst().detail();
    }
}
