package dev.entente.customer;

import dev.entente.audit.Audit;
import dev.entente.audit.Audit.Change;
import dev.entente.identity.Internal;
import dev.entente.tenant.OneTrip;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedCollection;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the companies that documents name, and adds those that were never named before. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class KnowingCustomers {

    private static final String ANY = "select id from customer where tenant_id = ? and key = ?";

    @Inject
    Customers customers;

    @Inject
    OneTrip trip;

    @Inject
    Audit audit;

    @Inject
    Event<CustomersAdded> added;

    /** One query and at most one insert, however many are named; the same names give the same customers for ever. */
    public Map<NamedCustomer, Customer> know(Collection<NamedCustomer> named) {
        var byKey = byKey(named);
        var fresh = fresh(named, byKey);
        if (!fresh.isEmpty()) insert(fresh);
        for (var customer : fresh) byKey.put(customer.key(), customer);
        return answer(named, byKey);
    }

    /** Those of these that there are; none is added. */
    public Map<NamedCustomer, Customer> known(Collection<NamedCustomer> named) {
        return answer(named, byKey(named));
    }

    private Map<String, Customer> byKey(Collection<NamedCustomer> named) {
        var byKey = new HashMap<String, Customer>();
        var keys = named.stream().map(each -> each.key().text()).distinct().toArray(String[]::new);
        // One alone is mostly of a new one, and the plan for one key is made once.
        if (keys.length == 0 || keys.length == 1 && isNew(keys[0])) return byKey;
        for (var customer : customers.byKeys(Scope.current().tenantId(), keys)) byKey.put(customer.key(), customer);
        return byKey;
    }

    private boolean isNew(String key) {
        return trip.keys(ANY, Scope.current().tenantId(), key).isEmpty();
    }

    /** The two under which one may be kept: by its domain, and by its name alone. */
    public static List<String> keys(NamedCustomer named) {
        return List.of(named.key().text(), CustomerKey.of(named.name(), null).text());
    }

    // In the order of their keys, so that two batches never wait for each other in a circle.
    private static SequencedCollection<Customer> fresh(Collection<NamedCustomer> named, Map<String, Customer> known) {
        var tenant = Scope.current().tenantId();
        var fresh = new TreeMap<String, Customer>();
        for (var each : named) {
            var key = each.key().text();
            if (!known.containsKey(key)) fresh.computeIfAbsent(key, _ -> new Customer(tenant, each));
        }
        return fresh.sequencedValues();
    }

    private void insert(Collection<Customer> fresh) {
        customers.insertUnlessKnown(
                Scope.current().tenantId(),
                fresh.stream().map(Customer::id).toArray(UUID[]::new),
                column(fresh, Customer::key),
                column(fresh, Customer::name),
                column(fresh, customer -> customer.nameKey),
                column(fresh, Customer::domain));
        audit.recordAll(fresh.stream().map(KnowingCustomers::change).toList());
        added.fire(new CustomersAdded(List.copyOf(fresh)));
    }

    private static String[] column(Collection<Customer> customers, Function<Customer, @Nullable String> value) {
        return customers.stream().map(value).toArray(String[]::new);
    }

    private static Change change(Customer customer) {
        return new Change("customer.added", "customer", customer.id(), null, view(customer));
    }

    /** As the trail shows it. */
    static Object view(Customer customer) {
        record Named(String name, @Nullable String domain) {}
        return new Named(customer.name(), customer.domain());
    }

    private static Map<NamedCustomer, Customer> answer(Collection<NamedCustomer> named, Map<String, Customer> byKey) {
        var answer = new LinkedHashMap<NamedCustomer, Customer>();
        for (var each : named) {
            var customer = byKey.get(each.key().text());
            if (customer != null) answer.put(each, customer);
        }
        return answer;
    }
}
