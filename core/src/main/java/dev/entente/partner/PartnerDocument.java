package dev.entente.partner;

import dev.entente.file.StoredFile;
import dev.entente.problem.Findings;
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

/**
 * A file that belongs to a partner's record: a contract, a certificate, a plan. Whether the partner reads it or the vendor
 * alone is decided when it is handed in, and is a column of its own, so that the fences know it.
 */
@Entity
@Table(name = "partner_document")
@IdClass(PartnerDocument.Key.class)
@Filter(name = Tenant.SIDE, condition = "reader_id = :partner")
public class PartnerDocument {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** What a document is called on the record, what its file is called, and whether the partner may read it. */
    public record Details(String label, String fileName, boolean shared) {

        public Details {
            label = label.strip();
            new Findings().line("/label", label, 200).refuse(PartnerProblem.UNCLEAR_DOCUMENT);
        }
    }

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "partner_id")
    UUID partnerId;

    @Nullable
    @Column(name = "reader_id")
    UUID readerId;

    @Column(name = "file_id")
    UUID fileId;

    String label;

    @Column(name = "file_name")
    String fileName;

    @Column(name = "media_type")
    String mediaType;

    @Column(name = "bytes")
    long size;

    @Column(name = "added_at")
    Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected PartnerDocument() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    PartnerDocument(UUID partnerId, String label, boolean shared, StoredFile file) {
        this.id = Ids.next();
        this.partnerId = partnerId;
        this.readerId = shared ? partnerId : null;
        this.fileId = file.id();
        this.label = label;
        this.fileName = file.name();
        this.mediaType = file.type();
        this.size = file.size();
        this.addedAt = file.storedAt();
    }

    public UUID id() {
        return id;
    }

    UUID partnerId() {
        return partnerId;
    }

    /** Under which the bytes are downloaded. */
    public UUID fileId() {
        return fileId;
    }

    public String label() {
        return label;
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

    /** Whether the partner reads it, or the vendor alone. */
    public boolean isShared() {
        return readerId != null;
    }
}
