package dev.entente.announcement;

import dev.entente.program.KnowingChanges.Change;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a version changes for one partner, in sentences; and when somebody of the partner said that it was read. */
@Entity
@Table(name = "program_notice")
@IdClass(ProgramNotice.Key.class)
@Filter(name = Tenant.SIDE)
public class ProgramNotice {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<String>> WORDS = new TypeReference<>() {};

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "announcement_id", updatable = false)
    UUID announcementId;

    @Column(name = "partner_id", updatable = false)
    UUID partnerId;

    @Column(updatable = false)
    String program;

    @Column(updatable = false)
    String name;

    @Column(updatable = false)
    int version;

    @Column(name = "from_day", updatable = false)
    LocalDate from;

    @Column(updatable = false)
    @Nullable
    String tier;

    @Column(updatable = false)
    String changes;

    @Column(updatable = false)
    Instant at;

    @Column(name = "read_at")
    @Nullable
    Instant readAt;

    @Column(name = "read_by")
    @Nullable
    UUID readBy;

    @SuppressWarnings("NullAway.Init")
    protected ProgramNotice() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    ProgramNotice(Announcement of, Change change, UUID partnerId, @Nullable String tier, List<String> changes) {
        this.id = Ids.derived("program notice", of.id(), partnerId);
        this.announcementId = of.id();
        this.partnerId = partnerId;
        this.program = change.program();
        this.name = change.name();
        this.version = change.version();
        this.from = change.from();
        this.tier = tier;
        this.changes = JSON.writeValueAsString(changes);
        this.at = of.at();
    }

    public UUID id() {
        return id;
    }

    public UUID announcementId() {
        return announcementId;
    }

    public UUID partnerId() {
        return partnerId;
    }

    /** The program's code. */
    public String program() {
        return program;
    }

    /** The program's name. */
    public String name() {
        return name;
    }

    public int version() {
        return version;
    }

    /** The first day of the version. */
    public LocalDate from() {
        return from;
    }

    /** The partner's tier on that day, by its code; null where the program has none. */
    public @Nullable String tier() {
        return tier;
    }

    /** What changes for the partner. */
    public List<String> changes() {
        return JSON.readValue(changes, WORDS);
    }

    public Instant at() {
        return at;
    }

    /** When somebody of the partner said that it was read; null until then. */
    public @Nullable Instant readAt() {
        return readAt;
    }

    public @Nullable UUID readBy() {
        return readBy;
    }
}
