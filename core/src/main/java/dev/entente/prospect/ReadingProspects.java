package dev.entente.prospect;

import dev.entente.api.Unit;
import dev.entente.identity.NamingMembers;
import dev.entente.identity.Requires;
import dev.entente.partner.ReadingPartners;
import dev.entente.partner.SearchTokens.Range;
import dev.entente.tenant.CurrentTenant;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows prospects, what was done to win them, and what that comes to. */
@ApplicationScoped
@Transactional
@Requires(ProspectPermissions.READ)
public class ReadingProspects {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int MOST = 200;

    @Inject
    Prospects prospects;

    @Inject
    ProspectParts parts;

    @Inject
    NamingMembers members;

    @Inject
    ReadingPartners partners;

    @Inject
    CurrentTenant tenant;

    /** A prospect with what was done, the newest first, the names of the members that it speaks of, and who referred it. */
    public record Page(
            Prospect prospect,
            List<Outreach> outreach,
            Map<UUID, String> names,
            @Nullable String referrer) {}

    public Page open(UUID id) {
        var prospect = prospects.byId(id).orElseThrow(KeepingProspects::unknown);
        var outreach = parts.of(id, Limit.of(MOST));
        var ids = new HashSet<UUID>();
        outreach.forEach(each -> ids.add(each.saidBy()));
        ids.add(prospect.ownerId);
        ids.remove(null);
        var referrer = prospect.referrerId;
        var name = referrer == null ? null : partners.names(List.of(referrer)).get(referrer);
        return new Page(prospect, outreach, members.names(ids), name);
    }

    /** What each source came to, in the tenant's currency. */
    public List<SourceCosts> costs() {
        var unit = Unit.currency(tenant.get().currency().getCurrencyCode());
        return SourceCosts.of(prospects.counted(), prospects.won(), parts.spent(), unit);
    }

    /** What was spent on sources as a whole, the newest first. */
    public List<Outreach> ofSources() {
        return parts.ofSources(Limit.of(MOST));
    }

    /** Newest first. */
    public List<Prospect> list(ProspectFilter filter, int offset, int limit) {
        if (limit == 0) return List.of();
        var part = Limit.range(offset + 1L, (long) offset + limit);
        var range = range(filter.typed());
        return range.isAll()
                ? prospects.page(filter.stateNames(), filter.sourceName(), part)
                : prospects.pageFound(filter.stateNames(), filter.sourceName(), range.from(), range.until(), part);
    }

    public int count(ProspectFilter filter) {
        var range = range(filter.typed());
        return Math.toIntExact(
                range.isAll()
                        ? prospects.count(filter.stateNames(), filter.sourceName())
                        : prospects.countFound(filter.stateNames(), filter.sourceName(), range.from(), range.until()));
    }

    /** The next so many behind an id, in the order in which they were added. */
    public List<Prospect> after(@Nullable UUID id, ProspectFilter filter, int limit) {
        var after = id == null ? BEFORE_ALL : id;
        var range = range(filter.typed());
        return range.isAll()
                ? prospects.after(filter.stateNames(), filter.sourceName(), after, Limit.of(limit))
                : prospects.afterFound(
                        filter.stateNames(), filter.sourceName(), range.from(), range.until(), after, Limit.of(limit));
    }

    private static Range range(@Nullable String typed) {
        return Range.of(typed == null ? "" : typed.substring(0, Math.min(typed.length(), 200)));
    }
}
