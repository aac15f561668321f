package dev.entente.identity;

import dev.entente.problem.Problem;
import dev.entente.tenant.Actor;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;

/** What whoever acts may do. */
@ApplicationScoped
public class Access {

    @Inject
    Catalog catalog;

    @Inject
    Acquaintances acquaintances;

    /** Whether a permission is held, for showing what can be done; use cases ask again by themselves. */
    public boolean may(String code) {
        var permission = catalog.get(code);
        return switch (Scope.current().actor()) {
            case Actor.System _ -> true;
            case Actor.Nobody _ -> false;
            case Actor.Member _ -> isHeld(permission);
            case Actor.Token token -> token.permissions().contains(code) && isHeld(permission);
        };
    }

    private boolean isHeld(Permission permission) {
        return acquaintances.acting().filter(member -> member.may(permission)).isPresent();
    }

    /** All that whoever acts may do. */
    public Set<String> held() {
        return catalog.all().stream().map(Permission::code).filter(this::may).collect(Collectors.toUnmodifiableSet());
    }

    /** The active member who acts; a problem when nobody has signed in, or no longer may. */
    public Member current() {
        return acquaintances
                .acting()
                .orElseThrow(() -> new Problem(IdentityProblem.UNAUTHENTICATED, "Sign in and try again."));
    }

    /** Refuses where a permission is not held; for what depends on the record that is asked for. */
    public void require(String code) {
        if (may(code)) return;
        if (!(Scope.current().actor() instanceof Actor.System)) current();
        var ask = Scope.current().actor() instanceof Actor.Token
                ? "Use a token that allows this, of a member who may: "
                : "Ask an administrator for a role that allows this: ";
        throw new Problem(IdentityProblem.FORBIDDEN, ask + catalog.get(code).words() + ".");
    }
}
