package dev.entente.file;

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

/** A file that was handed in; its bytes lie in the file store. It is never changed: another file is another row. */
@Entity
@Table(name = "file")
@IdClass(StoredFile.Key.class)
@Filter(name = Tenant.SIDE)
public class StoredFile {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Nullable
    @Column(name = "partner_id")
    UUID partnerId;

    String purpose;

    String name;

    String type;

    @Column(name = "bytes")
    long size;

    String digest;

    @Column(name = "stored_at")
    Instant storedAt;

    @Nullable
    @Column(name = "stored_by")
    UUID storedBy;

    @SuppressWarnings("NullAway.Init")
    protected StoredFile() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    StoredFile(UUID id, NewFile wanted, String type, Upload upload) {
        this.id = id;
        this.partnerId = wanted.partnerId();
        this.purpose = wanted.purpose();
        this.name = FileName.of(wanted.name());
        this.type = type;
        this.size = upload.size();
        this.digest = upload.digest();
    }

    public UUID id() {
        return id;
    }

    /** Null: the vendor's own. */
    public @Nullable UUID partnerId() {
        return partnerId;
    }

    /** What it was handed in for; decides who may download it. */
    public String purpose() {
        return purpose;
    }

    /** What people call it; has nothing that cannot be seen, and no path. */
    public String name() {
        return name;
    }

    /** Its media type, by its bytes. */
    public String type() {
        return type;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** SHA-256 of its bytes, in hexadecimal. */
    public String digest() {
        return digest;
    }

    public Instant storedAt() {
        return storedAt;
    }

    /** The member who handed it in; null when the system did. */
    public @Nullable UUID storedBy() {
        return storedBy;
    }
}
