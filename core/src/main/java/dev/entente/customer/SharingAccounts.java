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

    /** What is said of one, and what whoever says it was shown; what does not differ is not said. */
    public record Word(With with, Account shown, Account said) {}

    /** What is otherwise of one than it was. */
    public record Turned(With with, Account before, Account after) {}

    /** Of each; a partner asks for its own alone. */
    public Map<With, Account> of(Collection<With> wanted) {
        if (wanted.isEmpty()) return Map.of();
        var ids = wanted.stream().map(With::customerId).distinct().toArray(UUID[]::new);
        return put(wanted, known(ids), places(ids));
    }

    private static Map<With, Account> put(
            Collection<With> wanted, Map<With, SharedAccount> known, Map<UUID, CustomerProfile> places) {
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

    /** Keeps what is said, word by word, and answers what is otherwise now. Only the vendor says where customers belong. */
    public List<Turned> say(List<Word> said) {
        var news =
                said.stream().filter(word -> !word.said().equals(word.shown())).toList();
        if (news.isEmpty()) return List.of();
        var words = words(news.stream().map(Word::with).toList());
        news.forEach(words::say);
        return keep(words);
    }

    /** What was before stands again, as far as nobody has said anything else since. */
    public void turnBack(List<Turned> turned) {
        if (turned.isEmpty()) return;
        var words = words(turned.stream().map(Turned::with).toList());
        turned.forEach(words::turnBack);
        keep(words);
    }

    private Words words(List<With> with) {
        var ids = with.stream().map(With::customerId).distinct().toArray(UUID[]::new);
        var isHome = Scope.current().isHome();
        return new Words(put(with, known(ids), isHome ? Whereabouts.of(customers.byIds(ids)) : Map.of()));
    }

    private List<Turned> keep(Words words) {
        var turned = words.turned();
        share(turned);
        if (Scope.current().isHome()) place(turned);
        return turned;
    }

    private void share(List<Turned> turned) {
        var changed = new LinkedHashMap<With, Account>();
        var trail = new ArrayList<Change>();
        for (var each : turned) {
            var with = each.with();
            var before = view(with.partnerId(), each.before());
            var after = view(with.partnerId(), each.after());
            if (Objects.equals(before, after)) continue;
            changed.put(with, each.after());
            trail.add(new Change("customer.account-shared", "customer", with.customerId(), before, after));
        }
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

    private static @Nullable Map<String, Object> view(@Nullable UUID partner, Account account) {
        if (account.overlapReason() == null && account.integrationPresent() == null) return null;
        var view = new LinkedHashMap<String, Object>();
        if (partner != null) view.put("partner", partner.toString());
        if (account.overlapReason() != null) view.put("overlapReason", account.overlapReason());
        if (account.integrationPresent() != null) view.put("integrationPresent", account.integrationPresent());
        return view;
    }

    private void place(List<Turned> turned) {
        var places = new HashMap<UUID, Turned>();
        for (var each : turned) {
            if (!Words.isPlaced(each.before(), each.after()))
                places.put(each.with().customerId(), each);
        }
        if (places.isEmpty()) return;
        described.place(
                places.keySet().toArray(UUID[]::new),
                customer -> Words.placed(customer.profile(), Objects.requireNonNull(places.get(customer.id()))));
    }
}
