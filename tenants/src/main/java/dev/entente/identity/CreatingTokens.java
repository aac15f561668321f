package dev.entente.identity;

import dev.entente.credential.Tokens;
import dev.entente.problem.Findings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.TreeSet;

/** Makes an API token that acts for the member who makes it, with no more permissions than that member has now. */
@ApplicationScoped
@Requires(IdentityPermissions.TOKEN_MANAGE)
public class CreatingTokens {

    private static final int LONGEST_NAME = 80;
    private static final int MOST_DAYS = 730;

    @Inject
    Access access;

    @Inject
    Tokens tokens;

    @Inject
    InstantSource clock;

    /** What the token is for, what it may do, and for how many days. */
    public record Wish(String name, Set<String> permissions, int days) {}

    /** The token itself is in the answer, and never again. */
    public Tokens.Made create(Wish wish) {
        var findings = new Findings().line("/name", wish.name(), LONGEST_NAME);
        var missing = new TreeSet<>(wish.permissions());
        missing.removeAll(access.held());
        if (!missing.isEmpty())
            findings.add("/permissions", "You may not do this yourself: " + String.join(", ", missing));
        if (wish.permissions().isEmpty()) findings.add("/permissions", "Choose at least one permission");
        if (wish.days() < 1 || wish.days() > MOST_DAYS) findings.add("/days", "Choose 1 to " + MOST_DAYS + " days");
        findings.refuse(IdentityProblem.INVALID_TOKEN);
        var ends = clock.instant().plus(Duration.ofDays(wish.days()));
        return tokens.make(new Tokens.Wanted(access.current().id(), wish.name().strip(), wish.permissions(), ends));
    }
}
