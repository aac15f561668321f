package dev.entente.operator;

import dev.entente.credential.Links;
import dev.entente.credential.Purpose;
import dev.entente.credential.Tokens;
import dev.entente.identity.Catalog;
import dev.entente.identity.Internal;
import dev.entente.identity.Invitation;
import dev.entente.identity.Member;
import dev.entente.identity.Role;
import dev.entente.problem.Findings;
import dev.entente.tenant.Addresses;
import dev.entente.tenant.Ids;
import dev.entente.tenant.NewTenant;
import dev.entente.tenant.Scope;
import dev.entente.tenant.TenantAddresses;
import dev.entente.tenant.TenantProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Opens tenants for the operator, who vouches for them and hands on the way in. */
@ApplicationScoped
@Internal
public class OpeningTenants {

    private static final Duration TOKEN_LASTS = Duration.ofDays(365);
    private static final Pattern STARTER = Pattern.compile("[a-z][a-z0-9-]{1,40}");
    private static final String NAME = "Administrator";
    private static final int LONGEST_NAME = 120;

    @Inject
    Opening opening;

    @Inject
    TenantAddresses known;

    @Inject
    Addresses addresses;

    @Inject
    Links links;

    @Inject
    Tokens tokens;

    @Inject
    Catalog catalog;

    @Inject
    InstantSource clock;

    /**
     * What to open: the tenant, its first administrator's e-mail address and perhaps name, perhaps a starter, and whether what is
     * usually promised in time is promised from the first day on.
     */
    public record Wish(
            NewTenant tenant,
            String admin,
            @Nullable String adminName,
            @Nullable String starter,
            boolean promises) {

        public Wish(NewTenant tenant, String admin, @Nullable String starter) {
            this(tenant, admin, null, starter, false);
        }
    }

    /** The way in, told once. */
    public record Opened(String address, String signIn, String token) {}

    public Opened open(Wish wish) {
        Operator.check();
        var findings = new Findings();
        wish.tenant().check(findings);
        if (wish.starter() != null && !isShipped(wish.starter())) {
            findings.add("/starter", "There is no such starter; leave it out to begin empty");
        }
        var name = wish.adminName() == null ? NAME : wish.adminName().strip();
        new Invitation(wish.admin(), name, Set.of(Role.ADMINISTRATOR), null).check(findings, "/admin");
        if (wish.adminName() != null) findings.line("/adminName", name, LONGEST_NAME);
        findings.refuse(TenantProblem.INVALID_TENANT);
        var slug = wish.tenant().slug();
        var plan = new Opening.Plan(wish.tenant(), wish.admin(), name, wish.starter(), wish.promises());
        var opened = Scope.call(
                Scope.system(Ids.next()), () -> opening.open(plan, administrator -> wayIn(slug, administrator)));
        known.forget(slug);
        return opened;
    }

    private static boolean isShipped(String starter) {
        return STARTER.matcher(starter).matches()
                && OpeningTenants.class.getResource("/starters/" + starter + "/program.yaml") != null;
    }

    private Opened wayIn(String slug, Member member) {
        var address = addresses.of(slug);
        var ends = clock.instant().plus(TOKEN_LASTS);
        var token = tokens.make(new Tokens.Wanted(member.id(), "First token", catalog.codes(member.roles()), ends));
        return new Opened(address, address + "/link/" + links.make(member.id(), Purpose.SIGN_IN), token.token());
    }
}
