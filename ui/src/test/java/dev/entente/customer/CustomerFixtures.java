package dev.entente.customer;

import dev.entente.tenant.Ids;
import java.util.UUID;

/** Customers as they are known. */
public final class CustomerFixtures {

    private CustomerFixtures() {}

    public static Customer customer(String name, String domain) {
        return new Customer(Ids.derived("tenant"), new NamedCustomer(name, domain));
    }

    /** The same, with what is known of it. */
    public static Customer described(Customer customer, CustomerProfile profile) {
        customer.become(profile);
        return customer;
    }

    /** What is shared of one with a partner. */
    public static SharedAccount account(Customer customer, UUID partner, String overlap) {
        var account = new SharedAccount();
        account.customerId = customer.id();
        account.partnerId = partner;
        account.overlapReason = overlap;
        account.integrationPresent = true;
        return account;
    }

    public static StrategicAccount strategic(NamedCustomer customer, String because) {
        return new StrategicAccount(Ids.derived("tenant"), customer, because);
    }
}
