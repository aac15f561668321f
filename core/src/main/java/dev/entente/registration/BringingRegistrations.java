package dev.entente.registration;

import dev.entente.audit.Audit;
import dev.entente.audit.Audit.Change;
import dev.entente.identity.Internal;
import dev.entente.registration.Registration.State;
import dev.entente.registration.RegistrationChanged.What;
import dev.entente.tenant.Bulk;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Numbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Brings registrations of many partners at once, as lists have them: they wait to be decided like all others, nobody is told,
 * and the time for the vendor's answer runs unless another registration protects the customer.
 */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class BringingRegistrations {

    @Inject
    Registrations registrations;

    @Inject
    Bulk bulk;

    @Inject
    StoredRegistrations stored;

    @Inject
    RegistrationPromises promises;

    @Inject
    Numbers numbers;

    @Inject
    CurrentTenant tenant;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Inject
    Event<RegistrationChanged> changed;

    /** What a partner claims. */
    public record Brought(UUID partnerId, Claim claim) {}

    /** Those that wait or are approved for customers of these domains. */
    public List<Registration> claiming(Collection<String> domains) {
        if (domains.isEmpty()) return List.of();
        return registrations.ofDomains(domains.toArray(String[]::new), StoredRegistrations.ALIVE);
    }

    /** Those that protect customers of these domains today, by domain. */
    public Map<String, Registration> held(Collection<String> domains) {
        if (domains.isEmpty()) return Map.of();
        return registrations.ofDomains(domains.toArray(String[]::new), StoredRegistrations.HOLDING).stream()
                .filter(each -> each.heldOn(tenant.today()))
                .collect(Collectors.toMap(Registration::domain, Function.identity()));
    }

    /** By id. */
    public Map<UUID, Registration> byIds(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return registrations.byIds(ids.toArray(UUID[]::new)).stream()
                .collect(Collectors.toMap(Registration::id, Function.identity()));
    }

    /** In the order given, all of them or none; no partner has one of the same customer already. */
    public List<Registration> bring(List<Brought> wanted) {
        if (wanted.isEmpty()) return List.of();
        var free = numbers.next("R", wanted.size());
        var at = clock.instant();
        var brought = new ArrayList<Registration>();
        for (int i = 0; i < wanted.size(); i++) {
            brought.add(new Registration(
                    free.get(i), wanted.get(i).partnerId(), wanted.get(i).claim(), at));
        }
        registrations.insertAll(brought);
        bulk.insert(brought.stream()
                .flatMap(each -> RegistrationToken.of(each).stream())
                .toList());
        audit.recordAll(brought.stream()
                .map(each -> new Change(
                        "registration.imported", "registration", each.id(), null, StoredRegistrations.view(each)))
                .toList());
        brought.forEach(each -> changed.fire(new RegistrationChanged(each, What.IMPORTED)));
        var held = held(brought.stream().map(Registration::domain).toList());
        promises.imported(brought.stream()
                .filter(each -> !held.containsKey(each.domain()))
                .toList());
        return brought;
    }

    /** The list that brought it was wrong. */
    public void takeBack(Registration registration) {
        var before = StoredRegistrations.view(registration);
        registration.end(State.WITHDRAWN, tenant.today(), "The import that brought it was undone");
        stored.changed("registration.withdrawn", before, registration, What.WITHDRAWN);
    }
}
