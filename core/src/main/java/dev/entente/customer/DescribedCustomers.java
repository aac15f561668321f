package dev.entente.customer;

import dev.entente.audit.Audit;
import dev.entente.audit.Audit.Change;
import dev.entente.identity.Internal;
import dev.entente.problem.Problem;
import dev.entente.tenant.Scope;
import jakarta.data.exceptions.OptimisticLockingFailureException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Customers as they are described now; what was said before stands in the trail. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DescribedCustomers {

    @Inject
    Customers customers;

    @Inject
    Audit audit;

    /** Nothing happens where nothing is new. */
    void become(Customer customer, CustomerProfile profile) {
        var before = customer.profile();
        if (before.equals(profile)) return;
        customer.become(profile);
        try {
            customers.update(customer);
        } catch (OptimisticLockingFailureException atTheSameMoment) {
            throw meanwhile();
        }
        audit.record("customer.described", "customer", customer.id(), view(before), view(profile));
    }

    /** The same of where many belong, in as many statements as of one; whoever describes one at the same moment is waited for. */
    void place(UUID[] ids, Function<Customer, CustomerProfile> placed) {
        var moving = customers.byIds(ids).stream()
                .filter(customer -> !customer.profile().equals(placed.apply(customer)))
                .map(Customer::id)
                .toArray(UUID[]::new);
        if (moving.length == 0) return;
        var said = new LinkedHashMap<Customer, CustomerProfile>();
        for (var customer : customers.locked(Scope.current().tenantId(), moving))
            said.put(customer, placed.apply(customer));
        become(said);
    }

    /** The same of many that are locked. */
    void become(Map<Customer, CustomerProfile> said) {
        var moved = new ArrayList<Customer>();
        var trail = new ArrayList<Change>();
        said.forEach((customer, profile) -> {
            var before = customer.profile();
            if (before.equals(profile)) return;
            customer.become(profile);
            moved.add(customer);
            trail.add(new Change("customer.described", "customer", customer.id(), view(before), view(profile)));
        });
        if (moved.isEmpty()) return;
        customers.describe(
                Scope.current().tenantId(),
                moved.stream().map(Customer::id).toArray(UUID[]::new),
                column(moved, CustomerProfile::region),
                column(moved, CustomerProfile::segment),
                column(moved, CustomerProfile::industry),
                column(
                        moved,
                        profile ->
                                profile.size() == null ? null : profile.size().name()));
        audit.recordAll(trail);
    }

    private static String[] column(List<Customer> customers, Function<CustomerProfile, @Nullable String> value) {
        return customers.stream().map(Customer::profile).map(value).toArray(String[]::new);
    }

    private static Map<String, String> view(CustomerProfile profile) {
        var view = new LinkedHashMap<String, String>();
        if (profile.region() != null) view.put("region", profile.region());
        if (profile.segment() != null) view.put("segment", profile.segment());
        if (profile.industry() != null) view.put("industry", profile.industry());
        if (profile.size() != null) view.put("size", profile.size().words());
        return view;
    }

    static Problem meanwhile() {
        return new Problem(
                CustomerProblem.CUSTOMER_CHANGED_MEANWHILE, "Look at it again, and change what you see then.");
    }

    static Problem unknown() {
        return new Problem(CustomerProblem.UNKNOWN_CUSTOMER, "Look for it in the list of customers.");
    }
}
