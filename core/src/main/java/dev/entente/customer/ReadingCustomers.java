package dev.entente.customer;

import dev.entente.identity.Requires;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows customers, and what is shared of each with whom; to the vendor alone. */
@ApplicationScoped
@Transactional
@Requires(CustomerPermissions.READ)
public class ReadingCustomers {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String BEHIND_ALL = "\uDBFF\uDFFF";
    private static final int LONGEST = 200;

    @Inject
    Customers customers;

    @Inject
    Accounts accounts;

    /** A customer, and what is shared of it with each partner, and for the vendor's own deals. */
    public record Page(Customer customer, List<SharedAccount> accounts) {

        public Page {
            accounts = List.copyOf(accounts);
        }
    }

    public Page open(UUID id) {
        return new Page(customers.byId(id).orElseThrow(DescribedCustomers::unknown), accounts.of(id));
    }

    /** By name, those whose name or domain begins with what was typed. */
    public List<Customer> list(String typed, int offset, int limit) {
        if (limit == 0) return List.of();
        var range = Range.of(typed);
        var part = Limit.range(offset + 1L, (long) offset + limit);
        return range.isAll()
                ? customers.page(part)
                : customers.pageFound(range.from(), range.until(), range.domain(), range.domainUntil(), part);
    }

    public int count(String typed) {
        var range = Range.of(typed);
        return Math.toIntExact(
                range.isAll()
                        ? customers.count()
                        : customers.countFound(range.from(), range.until(), range.domain(), range.domainUntil()));
    }

    /** The next so many behind an id. */
    public List<Customer> after(@Nullable UUID id, String typed, int limit) {
        var after = id == null ? BEFORE_ALL : id;
        var range = Range.of(typed);
        return range.isAll()
                ? customers.after(after, Limit.of(limit))
                : customers.afterFound(
                        range.from(), range.until(), range.domain(), range.domainUntil(), after, Limit.of(limit));
    }

    // Names and domains are compared as plain text, from the first that begins so to the last.
    record Range(String from, String until, String domain, String domainUntil) {

        static Range of(String typed) {
            var part = typed.substring(0, Math.min(typed.length(), LONGEST)).strip();
            var name = CustomerKey.name(part);
            // What is no name at all is the name of nobody; what is no domain yet may become one.
            var named = name.isEmpty() ? part : name;
            var domain = CustomerKey.domain(part).orElseGet(() -> CustomerKey.beginning(part));
            return new Range(named, named + BEHIND_ALL, domain, domain + BEHIND_ALL);
        }

        boolean isAll() {
            return from.isEmpty();
        }
    }
}
