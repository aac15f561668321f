package dev.entente.audit;

import dev.entente.tenant.Scope;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the trail, as far as the scope reaches: a partner sees what its own members did. Asks for no permission by itself. */
@ApplicationScoped
@Transactional
public class Trail {

    private static final UUID NONE = new UUID(0, 0);

    @Inject
    AuditEntries entries;

    /** What is looked for: an action, what happened to one subject, or everything. */
    public record Filter(@Nullable String action, @Nullable UUID subject) {

        public static final Filter ALL = new Filter(null, null);
    }

    /** Newest first. */
    public List<AuditEntry> page(Filter filter, int offset, int limit) {
        if (limit == 0) return List.of();
        var range = Limit.range(offset + 1L, (long) offset + limit);
        return entries.page(side(), filter.action(), filter.subject(), range);
    }

    /** Newest first, older than the given one. */
    public List<AuditEntry> before(Filter filter, @Nullable UUID before, int limit) {
        if (before == null) return page(filter, 0, limit);
        return entries.before(side(), filter.action(), filter.subject(), before, Limit.of(limit));
    }

    public long count(Filter filter) {
        return entries.count(side(), filter.action(), filter.subject());
    }

    /** All that can be looked for. */
    public List<String> actions() {
        return entries.actions(Scope.current().tenantId());
    }

    // The database draws the same line; this one holds without it.
    private static @Nullable UUID side() {
        var scope = Scope.current();
        if (scope.isHome()) return null;
        return scope.partnerId() == null ? NONE : scope.partnerId();
    }
}
