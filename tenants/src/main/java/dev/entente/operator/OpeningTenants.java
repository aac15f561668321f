package dev.entente.operator;

import dev.entente.audit.Audit;
import dev.entente.credential.Links;
import dev.entente.credential.Tokens;
import dev.entente.identity.AddingMembers;
import dev.entente.identity.Catalog;
import dev.entente.identity.Internal;
import dev.entente.identity.Invitation;
import dev.entente.identity.Member;
import dev.entente.identity.Role;
import dev.entente.identity.WelcomingOrganisations;
import dev.entente.problem.Findings;
import dev.entente.tenant.Addresses;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Ids;
import dev.entente.tenant.NewTenant;
import dev.entente.tenant.Scope;
import dev.entente.tenant.TenantAddresses;
import dev.entente.tenant.TenantOpened;
import dev.entente.tenant.TenantProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Opens a tenant: its address, its vendor, its first administrator, and what a starter brings. All of it, or nothing. */
@ApplicationScoped
@Internal
public class OpeningTenants {

    private static final Duration TOKEN_LASTS = Duration.ofDays(365);
    private static final Pattern STARTER = Pattern.compile("[a-z][a-z0-9-]{1,40}");

    @Inject
    Opening opening;

    @Inject
    TenantAddresses addresses;

    /** What to open: the tenant, its first administrator's e-mail address, and perhaps a starter. */
    public record Wish(
            NewTenant tenant, String admin, @Nullable String starter) {}

    /** The way in, told once. */
    public record Opened(String address, String signIn, String token) {}

    public Opened open(Wish wish) {
        Operator.check();
        var findings = new Findings();
        wish.tenant().check(findings);
        if (wish.starter() != null && !isShipped(wish.starter())) {
            findings.add("/starter", "There is no such starter; leave it out to begin empty");
        }
        administrator(wish).check(findings, "/admin");
        findings.refuse(TenantProblem.INVALID_TENANT);
        var opened = Scope.call(Scope.system(Ids.next()), () -> opening.open(wish, administrator(wish)));
        addresses.forget(wish.tenant().slug());
        return opened;
    }

    private static Invitation administrator(Wish wish) {
        return new Invitation(wish.admin(), "Administrator", Set.of(Role.ADMINISTRATOR), null);
    }

    private static boolean isShipped(String starter) {
        return STARTER.matcher(starter).matches()
                && OpeningTenants.class.getResource("/starters/" + starter + "/program.yaml") != null;
    }

    /** The transaction, inside the new tenant's scope. */
    @ApplicationScoped
    @Transactional
    @Internal
    static class Opening {

        @Inject
        CurrentTenant tenant;

        @Inject
        WelcomingOrganisations organisations;

        @Inject
        AddingMembers members;

        @Inject
        Event<TenantOpened> opened;

        @Inject
        Links links;

        @Inject
        Tokens tokens;

        @Inject
        Catalog catalog;

        @Inject
        Addresses addresses;

        @Inject
        Audit audit;

        @Inject
        InstantSource clock;

        public Opened open(Wish wish, Invitation administrator) {
            var scope = Scope.current();
            tenant.open(wish.tenant());
            audit.record("tenant.opened", "tenant", scope.tenantId(), null, wish.tenant());
            organisations.home(wish.tenant().name());
            var member = members.add(administrator);
            opened.fire(new TenantOpened(scope.tenantId(), wish.starter()));
            return credentials(wish.tenant().slug(), member);
        }

        // Last, since these commit at once: if anything before fails, there are none; if the commit fails, they open
        // nothing.
        private Opened credentials(String slug, Member member) {
            var address = addresses.of(slug);
            var ends = clock.instant().plus(TOKEN_LASTS);
            var token = tokens.make(new Tokens.Wanted(member.id(), "First token", catalog.codes(member.roles()), ends));
            return new Opened(address, address + "/link/" + links.make(member.id()), token.token());
        }
    }
}
