package dev.entente.customer;

import dev.entente.tenant.Ids;
import org.jspecify.annotations.Nullable;

/** Customers as they are known. */
public final class CustomerFixtures {

    private CustomerFixtures() {}

    public static Customer described(String name, @Nullable String domain, CustomerProfile profile) {
        var customer = new Customer(Ids.derived("tenant"), new NamedCustomer(name, domain));
        customer.become(profile);
        return customer;
    }
}
