package dev.entente.lead;

import dev.entente.audit.Audit;
import dev.entente.audit.Audit.Change;
import dev.entente.identity.Internal;
import dev.entente.job.Dispatch;
import dev.entente.job.Dispatch.Due;
import dev.entente.lead.KeepingLeads.Added;
import dev.entente.lead.Lead.Origin;
import dev.entente.lead.LeadChanged.What;
import dev.entente.lead.LeadShare.Role;
import dev.entente.tenant.Numbers;
import dev.entente.tenant.Scope;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes leads in, one or many, for those who have asked for it; each is routed by itself where that is said, hot ones at once. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class BringingLeads {

    private static final String SERIES = "L";
    private static final String WAITS = "Waits for somebody to pass it on";
    private static final int MOST_ALIKE = 200;

    @Inject
    Leads leads;

    @Inject
    LeadShares shares;

    @Inject
    StoredLeads stored;

    @Inject
    RoutingPolicies policies;

    @Inject
    PassingLeads passing;

    @Inject
    Numbers numbers;

    @Inject
    Dispatch dispatch;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /**
     * One of the vendor's, once: the same name of a source is the same lead. A hot one skips the queue: it is offered before this transaction ends. What anybody sent waits for
     * somebody, so that no stranger fills the partners' room.
     */
    Added add(LeadProfile profile, Origin origin) {
        var known = known(origin);
        if (known.isPresent()) return new Added(known.get(), false);
        var policy = policies.current().policy();
        var round = profile.hot() ? passing.begin(1) : null;
        // Whoever brings the same at the same moment waits for the number, and finds it then.
        var number = numbers.next(SERIES);
        var meanwhile = known(origin);
        if (meanwhile.isPresent()) return new Added(meanwhile.get(), false);
        var lead = new Lead(number, profile, origin, clock.instant());
        boolean isRouted = policy.automatic() && !SendingLeads.SOURCE.equals(origin.source());
        if (isRouted || profile.hot()) lead.isToBeRouted();
        else lead.because = WAITS;
        stored.insert(lead);
        if (round != null) passing.routeNew(lead, round);
        else if (isRouted) dispatch.now(PassingLeads.ROUTE, lead.id());
        else stored.tell(lead, null, What.QUEUED);
        return new Added(lead, true);
    }

    private Optional<Lead> known(Origin origin) {
        var source = origin.source();
        var id = origin.id();
        return source == null || id == null ? Optional.empty() : leads.byName(source, id);
    }

    /** One that a partner gives: the vendor is to answer it. */
    Lead given(LeadProfile profile, UUID partner, Instant due) {
        var lead = new Lead(numbers.next(SERIES), profile, new Origin(null, null, partner), clock.instant());
        lead.because = "Given by a partner";
        lead.dueAt = due;
        stored.insert(lead);
        var share = new LeadShare(lead, partner, Role.GAVE, clock.instant(), due);
        shares.insert(share);
        stored.disclose(share, profile);
        stored.tell(lead, share, What.GIVEN);
        return lead;
    }

    /** Many of one source, in the order given; nobody of it is known by its name there yet. */
    public List<Lead> addAll(String source, Map<LeadProfile, String> named, List<LeadProfile> profiles) {
        if (profiles.isEmpty()) return List.of();
        var free = numbers.next(SERIES, profiles.size()).iterator();
        var now = clock.instant();
        var added = new ArrayList<Lead>();
        for (var profile : profiles) {
            var id = named.get(profile);
            added.add(new Lead(free.next(), profile, new Origin(id == null ? null : source, id, null), now));
        }
        var policy = policies.current().policy();
        for (var lead : added) {
            if (policy.automatic() || lead.isHot()) lead.isToBeRouted();
            else lead.because = WAITS;
        }
        leads.insertAll(added);
        leads.insertTokens(
                added.stream().flatMap(each -> LeadToken.of(each).stream()).toList());
        audit.recordAll(added.stream()
                .map(each -> new Change("lead.added", "lead", each.id(), null, StoredLeads.view(each)))
                .toList());
        dispatch.all(
                PassingLeads.ROUTE,
                added.stream()
                        .filter(Lead::isBeingRouted)
                        .map(each -> new Due(now, each.id()))
                        .toList());
        return added;
    }

    /** Those that a source brought already, by what it calls them. */
    public Map<String, Lead> named(String source, Collection<String> externalIds) {
        if (externalIds.isEmpty()) return Map.of();
        return leads.byNames(source, externalIds.stream().distinct().toArray(String[]::new)).stream()
                .collect(Collectors.toMap(each -> String.valueOf(each.externalId()), Function.identity()));
    }

    public Map<UUID, Lead> byId(Collection<UUID> ids) {
        return leads.byIds(ids.stream().distinct().toArray(UUID[]::new)).stream()
                .collect(Collectors.toMap(Lead::id, Function.identity()));
    }

    /** The domains of these of which there is an open lead. */
    public Set<String> alike(Collection<String> domains) {
        var asked = domains.stream().filter(each -> !each.isEmpty()).distinct().toArray(String[]::new);
        if (asked.length == 0) return Set.of();
        return leads.ofDomains(asked, Limit.of(MOST_ALIKE)).stream()
                .filter(each -> each.state().isOpen())
                .map(Lead::domain)
                .collect(Collectors.toSet());
    }

    /** Takes out those that nobody was ever offered and nobody looked at, and says which they were. */
    public Set<UUID> remove(Collection<UUID> ids) {
        var free = new HashSet<UUID>();
        var gone = new ArrayList<Change>();
        var all = ids.stream().distinct().toArray(UUID[]::new);
        leads.lockAll(Scope.current().tenantId(), all);
        var touched = new HashSet<>(leads.touched(all));
        for (var lead : byId(ids).values()) {
            if (lead.state() != Lead.State.NEW || touched.contains(lead.id())) continue;
            free.add(lead.id());
            gone.add(new Change("lead.removed", "lead", lead.id(), StoredLeads.view(lead), null));
        }
        if (free.isEmpty()) return Set.of();
        var keys = free.toArray(UUID[]::new);
        leads.deleteTokens(keys);
        leads.deleteAll(keys);
        audit.recordAll(gone);
        return free;
    }
}
