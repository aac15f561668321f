package dev.entente.customer;

import dev.entente.identity.Requires;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Shows customers, and what is shared of each with whom; to the vendor alone. */
@ApplicationScoped
@Transactional
@Requires(CustomerPermissions.READ)
public class ReadingCustomers {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int MOST_WORDS = 100;

    @Inject
    Customers customers;

    @Inject
    Accounts accounts;

    @Inject
    StatelessSession session;

    /** A customer, and what is shared of it with each partner, and for the vendor's own deals. */
    public record Page(Customer customer, List<SharedAccount> accounts) {

        public Page {
            accounts = List.copyOf(accounts);
        }
    }

    /** Which regions, segments and industries were said of customers, so many of each at most. */
    public record Said(List<String> regions, List<String> segments, List<String> industries) {

        public Said {
            regions = List.copyOf(regions);
            segments = List.copyOf(segments);
            industries = List.copyOf(industries);
        }
    }

    public Page open(UUID id) {
        return new Page(customers.byId(id).orElseThrow(DescribedCustomers::unknown), accounts.of(id));
    }

    /** By name. */
    public List<Customer> list(CustomerFilter filter, int offset, int limit) {
        return limit == 0 ? List.of() : new CustomerQuery(filter).page(session, offset, limit);
    }

    public int count(CustomerFilter filter) {
        return Math.toIntExact(new CustomerQuery(filter).count(session));
    }

    /** The next so many behind an id. */
    public List<Customer> after(@Nullable UUID id, CustomerFilter filter, int limit) {
        return new CustomerQuery(filter).after(session, id == null ? BEFORE_ALL : id, limit);
    }

    public Said said() {
        var tenant = Scope.current().tenantId();
        return new Said(
                customers.regions(tenant, MOST_WORDS),
                customers.segments(tenant, MOST_WORDS),
                customers.industries(tenant, MOST_WORDS));
    }
}
