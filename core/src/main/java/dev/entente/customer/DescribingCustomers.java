package dev.entente.customer;

import dev.entente.identity.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Says which kind of customer one is; all deals with it read it there. */
@ApplicationScoped
@Transactional
public class DescribingCustomers {

    @Inject
    Customers customers;

    @Inject
    DescribedCustomers described;

    /** As it is before a change, for whoever may make one. */
    @Requires(CustomerPermissions.DESCRIBE)
    public Customer current(UUID id) {
        return customers.byId(id).orElseThrow(DescribedCustomers::unknown);
    }

    /** The revision is the one that was seen; when it is no longer the current one, nothing changes. */
    @Requires(CustomerPermissions.DESCRIBE)
    public Customer describe(UUID id, int revision, CustomerProfile profile) {
        var customer = current(id);
        if (customer.revision() != revision) throw DescribedCustomers.meanwhile();
        described.become(customer, profile);
        return customer;
    }
}
