package dev.entente.ui;

import dev.entente.customer.Customer;
import dev.entente.customer.CustomerFilter;
import dev.entente.customer.CustomerFilter.Having;
import dev.entente.customer.CustomerFixtures;
import dev.entente.customer.CustomerProblem;
import dev.entente.customer.CustomerProfile;
import dev.entente.customer.DescribingCustomers;
import dev.entente.customer.ReadingCustomers;
import dev.entente.export.ExportingCustomers;
import dev.entente.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        public List<Customer> list(CustomerFilter filter, int offset, int limit) {
            return fitting(filter).skip(offset).limit(limit).toList();
        }

        @Override
        public int count(CustomerFilter filter) {
            return Math.toIntExact(fitting(filter).count());
        }

        private static Stream<Customer> fitting(CustomerFilter filter) {
            return World.current().customers.stream()
                    .filter(page ->
                            fits(filter.regions(), page.customer().profile().region()))
                    .filter(page ->
                            fits(filter.sizes(), page.customer().profile().size()))
                    .filter(page -> fits(filter.partner(), page.accounts().isEmpty() ? Having.WITHOUT : Having.WITH))
                    .map(Page::customer);
        }

        private static <T> boolean fits(Set<T> wanted, @Nullable T value) {
            return wanted.isEmpty() || value != null && wanted.contains(value);
        }

        @Override
        public Said said() {
            return new Said(
                    said(CustomerProfile::region), said(CustomerProfile::segment), said(CustomerProfile::industry));
        }

        private static List<String> said(Function<CustomerProfile, @Nullable String> word) {
            return World.current().customers.stream()
                    .map(page -> word.apply(page.customer().profile()))
                    .filter(Objects::nonNull)
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    static final class Describing extends DescribingCustomers {

        @Override
        public Customer describe(UUID id, int revision, CustomerProfile profile) {
            return CustomerFixtures.described(find(id).customer(), profile);
        }
    }
}
