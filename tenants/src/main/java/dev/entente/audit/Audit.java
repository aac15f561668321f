package dev.entente.audit;

import dev.entente.tenant.Bulk;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Writes the trail; the row commits with the change or not at all. All rows of a transaction are written together, at its end. */
@ApplicationScoped
public class Audit {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    @Inject
    Bulk bulk;

    @Inject
    InstantSource clock;

    /** One change and its subject; before and after become JSON. */
    public record Change(
            String action,
            String subjectKind,
            UUID subjectId,
            @Nullable Object before,
            @Nullable Object after) {}

    public void record(
            String action, String subjectKind, UUID subjectId, @Nullable Object before, @Nullable Object after) {
        write(entry(new Change(action, subjectKind, subjectId, before, after)));
    }

    /** Of a partner's member, whose work had to reach further than the partner: it stands in that partner's trail (null: the vendor's). */
    public void recordOf(@Nullable UUID partnerId, Change change) {
        var entry = entry(change);
        entry.partnerId = partnerId;
        write(entry);
    }

    /** A batch's changes. */
    public void recordAll(List<Change> changes) {
        changes.stream().map(this::entry).forEach(this::write);
    }

    private void write(AuditEntry entry) {
        bulk.insertLast(List.of(entry));
    }

    private AuditEntry entry(Change change) {
        var scope = Scope.current();
        var entry =
                new AuditEntry(Ids.next(), clock.instant(), change.action(), change.subjectKind(), change.subjectId());
        entry.partnerId = scope.partnerId();
        entry.memberId = scope.memberId();
        entry.before = json(change.before());
        entry.after = json(change.after());
        entry.requestId = RequestId.current();
        return entry;
    }

    /** For the one role that is not Hibernate's: the same row, on the connection of the change. */
    public static void write(Connection connection, Change change, Instant now) throws SQLException {
        var scope = Scope.current();
        var sql = """
                insert into audit (tenant_id, id, partner_id, member_id, happened_at, action, subject_kind, subject_id, before,
                after, request_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, scope.tenantId());
            statement.setObject(2, Ids.next());
            statement.setObject(3, scope.partnerId());
            statement.setObject(4, scope.memberId());
            statement.setObject(5, now.atOffset(ZoneOffset.UTC));
            statement.setString(6, change.action());
            statement.setString(7, change.subjectKind());
            statement.setObject(8, change.subjectId());
            statement.setString(9, json(change.before()));
            statement.setString(10, json(change.after()));
            statement.setString(11, RequestId.current());
            statement.executeUpdate();
        }
    }

    private static @Nullable String json(@Nullable Object value) {
        return value == null ? null : JSON.writeValueAsString(value);
    }
}
