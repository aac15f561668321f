package dev.entente.operator;

import dev.entente.audit.Audit;
import dev.entente.identity.AddingMembers;
import dev.entente.identity.Internal;
import dev.entente.identity.Invitation;
import dev.entente.identity.Member;
import dev.entente.identity.Role;
import dev.entente.identity.WelcomingOrganisations;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.NewTenant;
import dev.entente.tenant.Scope;
import dev.entente.tenant.TenantOpened;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Opens the tenant whose scope is bound: its address, its vendor, its first administrator, and what a starter brings. All of
 * it, or nothing. Whoever calls it has looked at what was asked for.
 */
@ApplicationScoped
@Transactional
@Internal
public class Opening {

    @Inject
    CurrentTenant tenant;

    @Inject
    WelcomingOrganisations organisations;

    @Inject
    AddingMembers members;

    @Inject
    Event<TenantOpened> opened;

    @Inject
    Audit audit;

    /** What to open: the tenant, its first administrator, perhaps a starter, and whether what is usual is promised. */
    public record Plan(
            NewTenant tenant,
            String email,
            String name,
            @Nullable String starter,
            boolean promises) {

        Invitation administrator() {
            return new Invitation(email, name, Set.of(Role.ADMINISTRATOR), null);
        }
    }

    /**
     * The way in is made last, since credentials commit at once: if anything before fails, there are none; if the commit fails,
     * they open nothing.
     */
    public <R> R open(Plan plan, Function<Member, R> wayIn) {
        var scope = Scope.current();
        tenant.open(plan.tenant());
        audit.record("tenant.opened", "tenant", scope.tenantId(), null, plan.tenant());
        organisations.home(plan.tenant().name());
        var member = members.add(plan.administrator());
        opened.fire(new TenantOpened(scope.tenantId(), plan.starter(), plan.promises()));
        return wayIn.apply(member);
    }
}
