package dev.entente.partner;

import dev.entente.audit.Audit;
import dev.entente.audit.Audit.Change;
import dev.entente.identity.Internal;
import dev.entente.identity.WelcomingOrganisations;
import dev.entente.partner.Partner.Profile;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Numbers;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes in and changes many partners at once; the number of statements does not depend on how many. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class BringingPartners {

    @Inject
    Partners partners;

    @Inject
    PartnerTokens tokens;

    @Inject
    WelcomingOrganisations organisations;

    @Inject
    Numbers numbers;

    @Inject
    Audit audit;

    @Inject
    Event<PartnersAdded> bringing;

    /** Those that there are, by code. */
    public Map<String, Partner> byCode(Collection<String> codes) {
        return partners.byCodes(codes.stream().distinct().toArray(String[]::new)).stream()
                .collect(Collectors.toMap(Partner::code, Function.identity()));
    }

    public Map<UUID, Partner> byId(Collection<UUID> ids) {
        return partners.byIds(ids.stream().distinct().toArray(UUID[]::new)).stream()
                .collect(Collectors.toMap(Partner::id, Function.identity()));
    }

    /** Nobody has their codes yet. In the order given. */
    public List<Partner> add(List<Profile> profiles) {
        if (profiles.isEmpty()) return List.of();
        var free = numbers.next("P", profiles.size()).iterator();
        var added = new ArrayList<Partner>();
        for (var profile : profiles) added.add(new Partner(Ids.next(), free.next(), profile));
        organisations.guests(added.stream().collect(Collectors.toMap(Partner::id, Partner::name)));
        partners.insertAll(added);
        tokens.insertAll(tokens(added));
        audit.recordAll(added.stream()
                .map(partner -> new Change("partner.added", "partner", partner.id(), null, partner.profile()))
                .toList());
        bringing.fire(new PartnersAdded(added));
        return added;
    }

    /** What is said of each now but its state; the partners are those that were read in this transaction. */
    public void change(Map<Partner, Profile> said) {
        if (said.isEmpty()) return;
        var changes = new ArrayList<Change>();
        var renamed = new ArrayList<Partner>();
        said.forEach((partner, profile) -> {
            changes.add(new Change("partner.changed", "partner", partner.id(), partner.profile(), profile));
            if (!partner.name().equals(profile.name())) renamed.add(partner);
            partner.become(profile);
        });
        partners.updateAll(List.copyOf(said.keySet()));
        organisations.rename(renamed.stream().collect(Collectors.toMap(Partner::id, Partner::name)));
        tokens.deleteOfAll(said.keySet().stream().map(Partner::id).toArray(UUID[]::new));
        tokens.insertAll(tokens(List.copyOf(said.keySet())));
        audit.recordAll(changes);
    }

    /** Takes out those that nothing else refers to, and says which they were. */
    public Set<UUID> remove(Collection<UUID> ids) {
        return remove(ids, partners::removeUnlessReferred);
    }

    /** The same with the territories that they cover. */
    public Set<UUID> removeWithCoverage(Collection<UUID> ids) {
        return remove(ids, partners::removeWithCoverage);
    }

    private Set<UUID> remove(Collection<UUID> ids, BiFunction<UUID, UUID[], List<UUID>> how) {
        var known = byId(ids);
        if (known.isEmpty()) return Set.of();
        var removed = new HashSet<>(
                how.apply(Scope.current().tenantId(), known.keySet().toArray(UUID[]::new)));
        audit.recordAll(known.values().stream()
                .filter(partner -> removed.contains(partner.id()))
                .map(partner -> new Change("partner.removed", "partner", partner.id(), partner.profile(), null))
                .toList());
        return removed;
    }

    private static List<PartnerToken> tokens(List<Partner> of) {
        return of.stream().flatMap(partner -> PartnerToken.of(partner).stream()).toList();
    }
}
