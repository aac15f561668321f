package dev.entente.customer;

import dev.entente.audit.Audit;
import dev.entente.audit.Audit.Change;
import dev.entente.identity.Internal;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes what is shared of customers with those who lead deals with them; the number of statements does not depend on how
 * many. Where a customer belongs is its own, and the vendor's word; why partners meet there and whether the integration is in use
 * is between the vendor and one partner, so that no other learns of it.
 */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SharingAccounts {

    @Inject
    Accounts accounts;

    @Inject
    Customers customers;

    @Inject
    Whereabouts whereabouts;

    @Inject
    DescribedCustomers described;

    @Inject
    Audit audit;

    /** A customer, and the partner that leads a deal with it (none: the vendor). */
    public record With(UUID customerId, @Nullable UUID partnerId) {}

    /** What is known of one; null is what nobody said. */
    public record Account(
            @Nullable String overlapReason,
            @Nullable Boolean integrationPresent,
            @Nullable String region,
            @Nullable String segment) {

        /** Nobody said anything. */
        public static final Account UNKNOWN = new Account(null, null, null, null);
    }

    /** Of each; a partner asks for its own alone. */
    public Map<With, Account> of(Collection<With> wanted) {
        if (wanted.isEmpty()) return Map.of();
        var ids = wanted.stream().map(With::customerId).distinct().toArray(UUID[]::new);
        var known = known(ids);
        var places = places(ids);
        return wanted.stream().distinct().collect(Collectors.toMap(Function.identity(), with -> {
            var place = places.getOrDefault(with.customerId(), CustomerProfile.UNKNOWN);
            var shared = known.get(with);
            return new Account(
                    shared == null ? null : shared.overlapReason(),
                    shared == null ? null : shared.integrationPresent(),
                    place.region(),
                    place.segment());
        }));
    }

    private Map<With, SharedAccount> known(UUID[] customerIds) {
        return accounts.ofAll(customerIds).stream()
                .collect(Collectors.toMap(each -> new With(each.customerId(), each.partnerId()), Function.identity()));
    }

    // A partner reads no customers. It names the deals that it leads, and learns where those customers belong.
    private Map<UUID, CustomerProfile> places(UUID[] ids) {
        return Scope.current().isHome() ? Whereabouts.of(customers.byIds(ids)) : whereabouts.ofLed(ids);
    }

    /** What is said now; a region or segment that is left out stays as it is. Only the vendor says those. */
    public void say(Map<With, Account> said) {
        if (said.isEmpty()) return;
        share(said);
        if (Scope.current().isHome()) place(said);
    }

    private void share(Map<With, Account> said) {
        var known =
                known(said.keySet().stream().map(With::customerId).distinct().toArray(UUID[]::new));
        var changed = new LinkedHashMap<With, Account>();
        var trail = new ArrayList<Change>();
        said.forEach((with, now) -> {
            var before = known.get(with);
            var overlap = before == null ? null : before.overlapReason();
            var integration = before == null ? null : before.integrationPresent();
            if (Objects.equals(overlap, now.overlapReason()) && Objects.equals(integration, now.integrationPresent()))
                return;
            changed.put(with, now);
            trail.add(new Change(
                    "customer.account-shared",
                    "customer",
                    with.customerId(),
                    before == null ? null : view(with.partnerId(), overlap, integration),
                    view(with.partnerId(), now.overlapReason(), now.integrationPresent())));
        });
        if (changed.isEmpty()) return;
        keep(changed);
        audit.recordAll(trail);
    }

    private void keep(Map<With, Account> said) {
        var changed = inOrder(said);
        var all = List.copyOf(changed.keySet());
        accounts.keep(
                Scope.current().tenantId(),
                all.stream().map(_ -> Ids.next()).toArray(UUID[]::new),
                all.stream().map(With::customerId).toArray(UUID[]::new),
                all.stream().map(With::partnerId).toArray(UUID[]::new),
                changed.values().stream().map(Account::overlapReason).toArray(String[]::new),
                changed.values().stream()
                        .map(each -> each.integrationPresent() == null
                                ? null
                                : each.integrationPresent().toString())
                        .toArray(String[]::new));
    }

    /** In that of their keys, so that two batches never wait for each other in a circle. */
    static SequencedMap<With, Account> inOrder(Map<With, Account> said) {
        var sorted = new TreeMap<With, Account>(Comparator.comparing(With::customerId)
                .thenComparing(With::partnerId, Comparator.nullsFirst(Comparator.naturalOrder())));
        sorted.putAll(said);
        return sorted;
    }

    private static Map<String, Object> view(
            @Nullable UUID partner, @Nullable String overlap, @Nullable Boolean integration) {
        var view = new LinkedHashMap<String, Object>();
        if (partner != null) view.put("partner", partner.toString());
        if (overlap != null) view.put("overlapReason", overlap);
        if (integration != null) view.put("integrationPresent", integration);
        return view;
    }

    private void place(Map<With, Account> said) {
        var places = new HashMap<UUID, Account>();
        said.forEach((with, now) -> {
            if (now.region() != null || now.segment() != null) places.put(with.customerId(), now);
        });
        if (places.isEmpty()) return;
        described.place(places.keySet().toArray(UUID[]::new), customer -> {
            var now = Objects.requireNonNull(places.get(customer.id()));
            return customer.profile().placed(now.region(), now.segment());
        });
    }
}
