package dev.entente.branding;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A brand as it was published; never changed afterwards. The one with the highest number is what everybody sees. */
@Entity
@Table(name = "brand_edition")
@IdClass(BrandEdition.Key.class)
public class BrandEdition {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    int number;

    @Embedded
    Design design;

    @Nullable
    @Column(name = "logo_id")
    UUID logoId;

    @Column(name = "published_at")
    Instant publishedAt;

    @Nullable
    @Column(name = "published_by")
    UUID publishedBy;

    @SuppressWarnings("NullAway.Init")
    protected BrandEdition() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant, publishing the rest
    BrandEdition(UUID id, int number, Design design, @Nullable UUID logoId) {
        this.id = id;
        this.number = number;
        this.design = design;
        this.logoId = logoId;
    }

    public UUID id() {
        return id;
    }

    /** 1 for what the tenant was opened with. */
    public int number() {
        return number;
    }

    public Design design() {
        return design;
    }

    public @Nullable UUID logoId() {
        return logoId;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** Null for what the tenant was opened with, and when the system did it. */
    public @Nullable UUID publishedBy() {
        return publishedBy;
    }
}
