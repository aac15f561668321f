package dev.entente.customer;

import dev.entente.tenant.Ids;

/** Customers as they are known. */
public final class CustomerFixtures {

    private CustomerFixtures() {}

    public static Customer customer(String name, String domain) {
        return new Customer(Ids.derived("tenant"), new NamedCustomer(name, domain));
    }

    public static StrategicAccount strategic(NamedCustomer customer, String because) {
        return new StrategicAccount(Ids.derived("tenant"), customer, because);
    }
}
