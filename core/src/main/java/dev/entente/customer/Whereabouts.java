package dev.entente.customer;

import dev.entente.identity.Internal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where customers belong, read on the vendor's side for a partner that leads deals with them. */
@Internal
@ApplicationScoped
class Whereabouts {

    @Inject
    Customers customers;

    /** In a transaction of its own, since another side is bound to it. */
    @Transactional(TxType.REQUIRES_NEW)
    Map<UUID, CustomerProfile> of(UUID[] ids) {
        return of(customers.byIds(ids));
    }

    static Map<UUID, CustomerProfile> of(List<Customer> found) {
        return found.stream().collect(Collectors.toMap(Customer::id, Customer::profile));
    }
}
