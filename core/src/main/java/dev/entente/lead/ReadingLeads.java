package dev.entente.lead;

import dev.entente.deal.Deal;
import dev.entente.deal.FindingDeals;
import dev.entente.identity.NamingMembers;
import dev.entente.identity.Requires;
import dev.entente.lead.Leads.Counted;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.partner.SearchTokens.Range;
import dev.entente.tenant.Scope;
import dev.entente.territory.KnowingTerritories;
import dev.entente.territory.TerritoryMap;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows leads to the vendor: where they are, whom they went to and why, what else is known of the company, and who looked at them. */
@ApplicationScoped
@Transactional
@Requires(LeadPermissions.READ)
public class ReadingLeads {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int MOST = 50;
    private static final int MOST_ROUTES = 20;
    private static final Duration A_WHILE = Duration.ofMinutes(15);
    private static final int LONGEST = 200;

    @Inject
    Leads leads;

    @Inject
    LeadShares shares;

    @Inject
    FindingDeals deals;

    @Inject
    Partners partners;

    @Inject
    KnowingTerritories territories;

    @Inject
    NamingMembers members;

    @Inject
    InstantSource clock;

    /** A lead with the partner that has it and the one that gave it (each empty: none), its territory, and since when it waits there. */
    public record Row(
            Lead lead,
            String partner,
            String giver,
            String territory,
            @Nullable Instant offeredAt) {}

    /**
     * A lead, what it was to partners (the newest first), how it was routed each time, other leads and open deals with the same
     * company, who looked at whom it is about, and the names of all partners and members in it.
     */
    public record Page(
            Row row,
            List<LeadShare> shares,
            List<LeadRoute> routes,
            List<Lead> alike,
            List<Deal> deals,
            List<LeadAccess> accesses,
            Map<UUID, String> names) {}

    public Page open(UUID id) {
        var lead = leads.byId(id).orElseThrow(StoredLeads::unknown);
        var received = shares.ofLead(id);
        var accesses = shares.accessesOf(id, Limit.of(MOST));
        log(lead, accesses);
        var alike = leads.ofDomain(lead.domain(), Limit.of(MOST)).stream()
                .filter(each -> !each.id().equals(id))
                .toList();
        var open = lead.domain().isEmpty() ? List.<Deal>of() : deals.openLike(lead.domain(), List.of());
        var names = new HashMap<>(partners(Stream.concat(
                        received.stream().map(LeadShare::partnerId),
                        Stream.of(lead.heldBy(), lead.givenBy()).filter(Objects::nonNull))
                .toList()));
        names.putAll(members.names(accesses.stream()
                .map(LeadAccess::memberId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet())));
        return new Page(
                rows(List.of(lead)).getFirst(),
                received,
                leads.routesOf(id, Limit.of(MOST_ROUTES)),
                alike,
                open,
                accesses,
                names);
    }

    // The vendor's people are in the log as well, once for a while in which they have it open.
    private void log(Lead lead, List<LeadAccess> accesses) {
        var member = Scope.current().memberId();
        var now = clock.instant();
        boolean isKnown = accesses.stream()
                .anyMatch(each ->
                        Objects.equals(member, each.memberId()) && each.at().isAfter(now.minus(A_WHILE)));
        if (isKnown || member == null || lead.profile().contact().isNobody()) return;
        shares.insertAccess(new LeadAccess(lead.id(), null, LeadAccess.Kind.SEEN, now));
    }

    private Map<UUID, String> partners(Collection<@Nullable UUID> ids) {
        var known = ids.stream().filter(Objects::nonNull).distinct().toArray(UUID[]::new);
        if (known.length == 0) return Map.of();
        return partners.byIds(known).stream().collect(Collectors.toMap(Partner::id, Partner::name));
    }

    private List<Row> rows(List<Lead> found) {
        if (found.isEmpty()) return List.of();
        var ids = new HashSet<@Nullable UUID>();
        found.forEach(each -> ids.addAll(Arrays.asList(each.heldBy(), each.givenBy())));
        var names = partners(ids);
        var map = territories.map();
        var offered = offered(found);
        return found.stream().map(each -> row(each, names, map, offered)).toList();
    }

    private Map<UUID, Instant> offered(List<Lead> found) {
        var ids = found.stream()
                .filter(each -> each.state() == Lead.State.OFFERED)
                .map(Lead::shareId)
                .filter(Objects::nonNull)
                .toArray(UUID[]::new);
        if (ids.length == 0) return Map.of();
        return shares.byIds(ids).stream().collect(Collectors.toMap(LeadShare::leadId, LeadShare::offeredAt));
    }

    private static Row row(Lead lead, Map<UUID, String> names, TerritoryMap map, Map<UUID, Instant> offered) {
        var territory = lead.territoryId();
        return new Row(
                lead,
                name(names, lead.heldBy()),
                name(names, lead.givenBy()),
                territory == null ? "" : map.path(territory),
                offered.get(lead.id()));
    }

    private static String name(Map<UUID, String> names, @Nullable UUID id) {
        return id == null ? "" : names.getOrDefault(id, "");
    }

    /** Newest first. */
    public List<Row> list(LeadFilter filter, int offset, int limit) {
        if (limit == 0) return List.of();
        var part = Limit.range(offset + 1L, (long) offset + limit);
        var range = range(filter.typed());
        return rows(
                range.isAll()
                        ? leads.page(filter.stateNames(), filter.partner(), filter.hot(), part)
                        : leads.pageFound(
                                filter.stateNames(),
                                filter.partner(),
                                filter.hot(),
                                range.from(),
                                range.until(),
                                part));
    }

    public int count(LeadFilter filter) {
        var range = range(filter.typed());
        return Math.toIntExact(
                range.isAll()
                        ? leads.count(filter.stateNames(), filter.partner(), filter.hot())
                        : leads.countFound(
                                filter.stateNames(), filter.partner(), filter.hot(), range.from(), range.until()));
    }

    /** The next so many behind an id, in the order in which they were added. */
    public List<Row> after(@Nullable UUID id, LeadFilter filter, int limit) {
        var after = id == null ? BEFORE_ALL : id;
        var range = range(filter.typed());
        return rows(
                range.isAll()
                        ? leads.after(filter.stateNames(), filter.partner(), filter.hot(), after, Limit.of(limit))
                        : leads.afterFound(
                                filter.stateNames(),
                                filter.partner(),
                                filter.hot(),
                                range.from(),
                                range.until(),
                                after,
                                Limit.of(limit)));
    }

    /** The same, to leave in a file: that it did stands in the log of each that names a contact. */
    List<Row> takeOut(@Nullable UUID id, LeadFilter filter, int limit) {
        var rows = after(id, filter, limit);
        var now = clock.instant();
        shares.insertAccesses(rows.stream()
                .filter(row -> !row.lead().profile().contact().isNobody())
                .map(row -> new LeadAccess(row.lead().id(), null, LeadAccess.Kind.EXPORTED, now))
                .toList());
        return rows;
    }

    /** How many there are in each state; one that has none is left out. */
    public Map<Lead.State, Long> counted() {
        return leads.counted().stream().collect(Collectors.toMap(Counted::state, Counted::many));
    }

    private static Range range(@Nullable String typed) {
        return Range.of(typed == null ? "" : typed.substring(0, Math.min(typed.length(), LONGEST)));
    }
}
