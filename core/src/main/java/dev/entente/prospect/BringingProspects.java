package dev.entente.prospect;

import dev.entente.audit.Audit;
import dev.entente.audit.Audit.Change;
import dev.entente.identity.Internal;
import dev.entente.prospect.Prospect.Profile;
import dev.entente.prospect.Prospect.State;
import dev.entente.tenant.Numbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes in and changes many prospects at once; the number of statements does not depend on how many. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class BringingProspects {

    @Inject
    Prospects prospects;

    @Inject
    ProspectParts parts;

    @Inject
    Numbers numbers;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /** Those that there are, by domain. */
    public Map<String, Prospect> byDomain(Collection<String> domains) {
        return prospects.byDomains(domains.stream().distinct().toArray(String[]::new)).stream()
                .collect(Collectors.toMap(Prospect::domain, Function.identity()));
    }

    public Map<UUID, Prospect> byId(Collection<UUID> ids) {
        return prospects.byIds(ids.stream().distinct().toArray(UUID[]::new)).stream()
                .collect(Collectors.toMap(Prospect::id, Function.identity()));
    }

    /** Nobody has their domains yet. In the order given. */
    public List<Prospect> add(List<Profile> profiles) {
        if (profiles.isEmpty()) return List.of();
        var free = numbers.next("PR", profiles.size()).iterator();
        var now = clock.instant();
        var added = new ArrayList<Prospect>();
        for (var profile : profiles) added.add(new Prospect(free.next(), profile, now));
        prospects.insertAll(added);
        parts.insertTokens(tokens(added));
        audit.recordAll(added.stream()
                .map(each -> new Change("prospect.added", "prospect", each.id(), null, KeepingProspects.view(each)))
                .toList());
        return added;
    }

    /** What is said of each now; the prospects are those that were read in this transaction. */
    public void change(Map<Prospect, Profile> said) {
        if (said.isEmpty()) return;
        var changes = new ArrayList<Change>();
        said.forEach((prospect, profile) -> {
            var before = KeepingProspects.view(prospect);
            prospect.become(profile);
            changes.add(
                    new Change("prospect.changed", "prospect", prospect.id(), before, KeepingProspects.view(prospect)));
        });
        var all = List.copyOf(said.keySet());
        prospects.updateAll(all);
        parts.follow(all.stream().map(Prospect::id).toArray(UUID[]::new));
        parts.deleteTokens(all.stream().map(Prospect::id).toArray(UUID[]::new));
        parts.insertTokens(tokens(all));
        audit.recordAll(changes);
    }

    /** Takes out those with which nothing has happened yet, and says which they were. */
    public Set<UUID> remove(Collection<UUID> ids) {
        var known = byId(ids);
        var written = new HashSet<>(parts.written(known.keySet().toArray(UUID[]::new)));
        var free = known.values().stream()
                .filter(each -> each.state() == State.NEW && !written.contains(each.id()))
                .toList();
        if (free.isEmpty()) return Set.of();
        var keys = free.stream().map(Prospect::id).toArray(UUID[]::new);
        parts.deleteTokens(keys);
        prospects.deleteAll(keys);
        audit.recordAll(free.stream()
                .map(each -> new Change("prospect.removed", "prospect", each.id(), KeepingProspects.view(each), null))
                .toList());
        return Set.of(keys);
    }

    private static List<ProspectToken> tokens(List<Prospect> of) {
        return of.stream().flatMap(each -> ProspectToken.of(each).stream()).toList();
    }
}
