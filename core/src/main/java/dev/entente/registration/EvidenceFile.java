package dev.entente.registration;

import dev.entente.file.StoredFile;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A file that a partner handed in with a registration: minutes, a mail, an offer. Its bytes lie in the file store. */
@Entity
@Table(name = "registration_evidence")
@IdClass(EvidenceFile.Key.class)
@Filter(name = Tenant.SIDE)
public class EvidenceFile {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "registration_id")
    UUID registrationId;

    @Column(name = "partner_id")
    UUID partnerId;

    @Column(name = "file_id")
    UUID fileId;

    @Column(name = "file_name")
    String fileName;

    @Column(name = "media_type")
    String mediaType;

    @Column(name = "bytes")
    long size;

    @Column(name = "added_at")
    Instant addedAt;

    @Column(name = "added_by")
    @Nullable
    UUID addedBy;

    @SuppressWarnings("NullAway.Init")
    protected EvidenceFile() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    EvidenceFile(Registration registration, StoredFile file) {
        this.id = Ids.next();
        this.registrationId = registration.id();
        this.partnerId = registration.partnerId();
        this.fileId = file.id();
        this.fileName = file.name();
        this.mediaType = file.type();
        this.size = file.size();
        this.addedAt = file.storedAt();
        this.addedBy = file.storedBy();
    }

    public UUID id() {
        return id;
    }

    /** Under which the bytes are downloaded. */
    public UUID fileId() {
        return fileId;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    public Instant addedAt() {
        return addedAt;
    }

    /** The member of the partner who handed it in. */
    public @Nullable UUID addedBy() {
        return addedBy;
    }
}
