package dev.entente.partner;

import dev.entente.identity.Requires;
import dev.entente.partner.SearchTokens.Range;
import dev.entente.problem.Problem;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows partners; to a partner's member, that partner alone. */
@ApplicationScoped
@Transactional
public class ReadingPartners {

    @Inject
    Partners partners;

    /** Those that are found by what was typed, by name. */
    @Requires(PartnerPermissions.READ)
    public List<Partner> list(@Nullable String typed, int offset, int limit) {
        var part = Limit.range(offset + 1L, (long) offset + limit);
        var range = range(typed);
        return range.isAll() ? partners.byName(part) : partners.foundByName(range.from(), range.until(), part);
    }

    @Requires(PartnerPermissions.READ)
    public int count(@Nullable String typed) {
        var range = range(typed);
        return Math.toIntExact(range.isAll() ? partners.count() : partners.countFound(range.from(), range.until()));
    }

    @Requires(PartnerPermissions.READ)
    public Partner open(UUID id) {
        return partners.byId(id).orElseThrow(ReadingPartners::unknown);
    }

    /** The names of those of these that exist; one query however many. */
    @Requires(PartnerPermissions.READ)
    public Map<UUID, String> names(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return partners.byIds(ids.toArray(UUID[]::new)).stream().collect(Collectors.toMap(Partner::id, Partner::name));
    }

    /** Those of these that exist; one query however many. */
    @Requires(PartnerPermissions.READ)
    public Map<UUID, Partner> some(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return partners.byIds(ids.toArray(UUID[]::new)).stream().collect(Collectors.toMap(Partner::id, each -> each));
    }

    static Problem unknown() {
        return new Problem(PartnerProblem.UNKNOWN_PARTNER, "Look for it in the list of partners.");
    }

    private static Range range(@Nullable String typed) {
        return Range.of(typed == null ? "" : typed.substring(0, Math.min(typed.length(), 200)));
    }
}
