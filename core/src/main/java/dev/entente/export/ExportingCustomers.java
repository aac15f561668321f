package dev.entente.export;

import static dev.entente.export.Columns.of;

import dev.entente.customer.Customer;
import dev.entente.customer.CustomerFilter;
import dev.entente.customer.CustomerPermissions;
import dev.entente.customer.ReadingCustomers;
import dev.entente.identity.Requires;
import dev.entente.table.Sheet;
import dev.entente.table.Sheet.Column;
import dev.entente.table.Sheet.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Customers as a sheet, in the order of their keys. */
@ApplicationScoped
public class ExportingCustomers {

    private static final List<Column<Customer>> CUSTOMER = List.of(
            of("Customer", Customer::name),
            of("Customer\u2019s domain", Customer::domain),
            of("Region", customer -> customer.profile().region()),
            of("Segment", customer -> customer.profile().segment()),
            of("Industry", customer -> customer.profile().industry()),
            of("Size", customer -> {
                var size = customer.profile().size();
                return size == null ? null : size.code();
            }));

    @Inject
    ReadingCustomers customers;

    @Requires(CustomerPermissions.READ)
    public Sheet<Customer> customers(CustomerFilter filter) {
        return new Sheet<>(
                "Customers", CUSTOMER, last -> customers.after(last == null ? null : last.id(), filter, Pages.SIZE));
    }
}
