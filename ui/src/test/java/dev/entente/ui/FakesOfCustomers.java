package dev.entente.ui;

import dev.entente.customer.Customer;
import dev.entente.customer.CustomerFixtures;
import dev.entente.customer.CustomerProblem;
import dev.entente.customer.CustomerProfile;
import dev.entente.customer.DescribingCustomers;
import dev.entente.customer.ReadingCustomers;
import dev.entente.export.ExportingCustomers;
import dev.entente.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** In place of the use cases of customers. */
final class FakesOfCustomers {

    static final Map<Class<?>, Object> ALL = Map.of(
            ReadingCustomers.class,
            new Reading(),
            DescribingCustomers.class,
            new Describing(),
            ExportingCustomers.class,
            new ExportingCustomers());

    private FakesOfCustomers() {}

    private static ReadingCustomers.Page find(UUID id) {
        return World.current().customers.stream()
                .filter(each -> each.customer().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem(CustomerProblem.UNKNOWN_CUSTOMER, "Look for it in the list."));
    }

    static final class Reading extends ReadingCustomers {

        @Override
        public Page open(UUID id) {
            return find(id);
        }

        @Override
        public List<Customer> list(String typed, int offset, int limit) {
            return World.current().customers.stream()
                    .map(Page::customer)
                    .skip(offset)
                    .limit(limit)
                    .toList();
        }

        @Override
        public int count(String typed) {
            return World.current().customers.size();
        }
    }

    static final class Describing extends DescribingCustomers {

        @Override
        public Customer describe(UUID id, int revision, CustomerProfile profile) {
            return CustomerFixtures.described(find(id).customer(), profile);
        }
    }
}
