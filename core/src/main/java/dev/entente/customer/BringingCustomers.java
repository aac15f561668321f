package dev.entente.customer;

import dev.entente.audit.Audit;
import dev.entente.audit.Audit.Change;
import dev.entente.identity.Internal;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes in and describes many customers at once; the number of statements does not depend on how many. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class BringingCustomers {

    /** Of those whose names begin with the same word. */
    private static final int MOST_ALIKE = 20;

    private static final String BEHIND_ALL = "\uDBFF\uDFFF";

    @Inject
    Customers customers;

    @Inject
    KnowingCustomers knowing;

    @Inject
    DescribedCustomers described;

    @Inject
    Audit audit;

    @Inject
    Event<CustomersRemoved> removing;

    /** Those of these that there are. */
    public Map<NamedCustomer, Customer> known(Collection<NamedCustomer> named) {
        return knowing.known(named);
    }

    /** The same as they stand, which nobody else changes until this transaction ends. */
    public Map<NamedCustomer, Customer> hold(Collection<NamedCustomer> named) {
        var known = knowing.known(named);
        var held = held(known.values().stream().map(Customer::id).toList());
        var answer = new LinkedHashMap<NamedCustomer, Customer>();
        known.forEach((each, customer) -> {
            var now = held.get(customer.id());
            if (now != null) answer.put(each, now);
        });
        return answer;
    }

    /** The same by their keys. */
    public Map<UUID, Customer> held(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return customers
                .locked(Scope.current().tenantId(), ids.stream().distinct().toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(Customer::id, Function.identity()));
    }

    /** Those whose names begin with the same words as these, some of each. */
    public List<Customer> beginningLike(Collection<NamedCustomer> named) {
        var words = named.stream()
                .map(each -> each.nameKey().split(" ", 2)[0])
                .distinct()
                .toArray(String[]::new);
        if (words.length == 0) return List.of();
        var behind = Stream.of(words).map(each -> each + BEHIND_ALL).toArray(String[]::new);
        return customers.beginning(Scope.current().tenantId(), words, behind, MOST_ALIKE);
    }

    /** Nobody has named them yet. What is said of each is kept with it. */
    public Map<NamedCustomer, Customer> add(Map<NamedCustomer, CustomerProfile> said) {
        if (said.isEmpty()) return Map.of();
        var added = knowing.know(said.keySet());
        var profiles = new LinkedHashMap<Customer, CustomerProfile>();
        added.forEach((named, customer) -> profiles.put(customer, Objects.requireNonNull(said.get(named))));
        described.become(profiles);
        return added;
    }

    /** What is said of each now; they are held. */
    public void change(Map<Customer, CustomerProfile> said) {
        described.become(said);
    }

    /** Takes out those that nothing names, and says which they were; they are held. */
    public Set<UUID> remove(Collection<Customer> some) {
        if (some.isEmpty()) return Set.of();
        var removed = Set.copyOf(customers.removeUnlessNamed(
                Scope.current().tenantId(), some.stream().map(Customer::id).toArray(UUID[]::new)));
        audit.recordAll(some.stream()
                .filter(customer -> removed.contains(customer.id()))
                .map(BringingCustomers::removal)
                .toList());
        if (!removed.isEmpty()) removing.fire(new CustomersRemoved(removed));
        return removed;
    }

    private static Change removal(Customer customer) {
        return new Change("customer.removed", "customer", customer.id(), KnowingCustomers.view(customer), null);
    }
}
