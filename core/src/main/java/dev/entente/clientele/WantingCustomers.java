package dev.entente.clientele;

import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.tenant.Broken;
import dev.entente.tenant.Scope;
import jakarta.data.exceptions.OptimisticLockingFailureException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Says which customers are wanted; what partners have is compared with it each time it is looked at. */
@ApplicationScoped
@Transactional
public class WantingCustomers {

    @Inject
    WantedCustomers wanted;

    @Inject
    Audit audit;

    /** As it is before a change, for whoever may make one. */
    @Requires(ClientelePermissions.SET)
    public IdealCustomer current() {
        return WantedCustomer.said(wanted.all());
    }

    /** On top of what was seen; when that is no longer what stands there, nothing changes. */
    @Requires(ClientelePermissions.SET)
    public IdealCustomer say(IdealCustomer seen, IdealCustomer ideal) {
        var before = wanted.all().stream().findFirst().orElse(null);
        var known = before == null ? IdealCustomer.ANY : before.ideal();
        if (!known.equals(seen)) throw meanwhile();
        if (known.equals(ideal)) return ideal;
        if (before == null) insert(new WantedCustomer(Scope.current().tenantId(), ideal));
        else update(before, ideal);
        audit.record("clientele.wanted", "tenant", Scope.current().tenantId(), known, ideal);
        return ideal;
    }

    private void insert(WantedCustomer first) {
        Broken.told(() -> wanted.insert(first), WantingCustomers::meanwhile, "wanted_customer_pkey");
    }

    private void update(WantedCustomer known, IdealCustomer ideal) {
        known.say(ideal);
        try {
            wanted.update(known);
        } catch (OptimisticLockingFailureException atTheSameMoment) {
            throw meanwhile();
        }
    }

    private static Problem meanwhile() {
        return new Problem(
                ClienteleProblem.IDEAL_CUSTOMER_CHANGED_MEANWHILE, "Look at it again, and change what you see then.");
    }
}
