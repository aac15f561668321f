package dev.entente.identity;

import dev.entente.audit.AuditEntry;
import dev.entente.audit.Trail;
import dev.entente.audit.Trail.Filter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows who did what: the trail, with the names of members. */
@ApplicationScoped
@Transactional
@Requires(IdentityPermissions.AUDIT_READ)
public class ReadingAudit {

    @Inject
    Trail trail;

    @Inject
    Members members;

    /** One entry; the member's name is null when the system acted. */
    public record Line(AuditEntry entry, @Nullable String member) {}

    /** Newest first. */
    public List<Line> list(Filter filter, int offset, int limit) {
        return named(trail.page(filter, offset, limit));
    }

    public int count(Filter filter) {
        return Math.toIntExact(trail.count(filter));
    }

    /** Newest first, older than the given one. */
    public List<Line> before(Filter filter, @Nullable UUID before, int limit) {
        return named(trail.before(filter, before, limit));
    }

    /** The actions that stand in the trail, in alphabetical order. */
    public List<String> actions() {
        return trail.actions();
    }

    private List<Line> named(List<AuditEntry> entries) {
        var ids = entries.stream()
                .map(AuditEntry::memberId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var names = members.all(ids).stream().collect(Collectors.toMap(Member::id, Member::name));
        return entries.stream()
                .map(entry -> new Line(entry, entry.memberId() == null ? null : names.get(entry.memberId())))
                .toList();
    }
}
