package dev.entente.customer;

import java.util.List;

/** Companies were named for the first time. */
public record CustomersAdded(List<Customer> customers) {

    public CustomersAdded {
        customers = List.copyOf(customers);
    }
}
