package dev.entente.announcement;

import dev.entente.tenant.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** That a version was published, or withdrawn, as partners are told it; with a word of the vendor's, if there is one. */
@Entity
@IdClass(Announcement.Key.class)
public class Announcement {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** What is told. */
    public enum What {
        COMES,
        WITHDRAWN
    }

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "version_id", updatable = false)
    UUID versionId;

    @Column(name = "program_id", updatable = false)
    UUID programId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    What what;

    @Nullable
    String word;

    @Column(updatable = false)
    Instant at;

    @Version
    int revision;

    @SuppressWarnings("NullAway.Init")
    protected Announcement() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Announcement(UUID versionId, UUID programId, What what, Instant at) {
        this.id = id(versionId, what);
        this.versionId = versionId;
        this.programId = programId;
        this.what = what;
        this.at = at;
    }

    /** The same for ever, so that nobody is told twice. */
    static UUID id(UUID versionId, What what) {
        return Ids.derived("announcement", versionId, what.name());
    }

    public UUID id() {
        return id;
    }

    public What what() {
        return what;
    }

    /** What the vendor says with it; null where it says nothing. */
    public @Nullable String word() {
        return word;
    }

    public Instant at() {
        return at;
    }
}
