package dev.entente.registration;

import dev.entente.audit.Audit;
import dev.entente.audit.Audit.Change;
import dev.entente.identity.Internal;
import dev.entente.registration.Registration.State;
import dev.entente.registration.RegistrationChanged.What;
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

/** Brings registrations of many partners at once, as lists have them: they wait to be decided like all others, and nobody is told. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class BringingRegistrations {

    @Inject
    Registrations registrations;

    @Inject
    RegistrationParts parts;

    @Inject
    StoredRegistrations stored;

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
        parts.insertTokens(brought.stream()
                .flatMap(each -> RegistrationToken.of(each).stream())
                .toList());
        audit.recordAll(brought.stream()
                .map(each -> new Change(
                        "registration.imported", "registration", each.id(), null, StoredRegistrations.view(each)))
                .toList());
        brought.forEach(each -> changed.fire(new RegistrationChanged(each, What.IMPORTED)));
        return brought;
    }

    /** The list that brought it was wrong. */
    public void takeBack(Registration registration) {
        var before = StoredRegistrations.view(registration);
        registration.end(State.WITHDRAWN, tenant.today(), "The import that brought it was undone");
        stored.changed("registration.withdrawn", before, registration, What.WITHDRAWN);
    }
}
