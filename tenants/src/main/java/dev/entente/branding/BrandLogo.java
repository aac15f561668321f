package dev.entente.branding;

import dev.entente.tenant.Digest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A logo that is safe to show: drawn anew by us. Kept in the database, since the sign-in page shows it to everybody. */
@Entity
@Table(name = "brand_logo")
@IdClass(BrandLogo.Key.class)
public class BrandLogo {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    String type;

    byte[] bytes;

    String digest;

    @SuppressWarnings("NullAway.Init")
    protected BrandLogo() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    BrandLogo(UUID id, Picture picture) {
        this.id = id;
        this.type = picture.type();
        this.bytes = picture.bytes();
        this.digest = Digest.of(picture.bytes());
    }

    public UUID id() {
        return id;
    }

    /** image/png, image/jpeg or image/svg+xml. */
    public String type() {
        return type;
    }

    public byte[] bytes() {
        return bytes;
    }

    /** SHA-256 of the bytes, in hexadecimal. */
    public String digest() {
        return digest;
    }
}
