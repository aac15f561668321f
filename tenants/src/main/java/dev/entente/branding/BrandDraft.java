package dev.entente.branding;

import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** The brand that is being worked on; only the vendor sees it. There is one, under the tenant's own id. */
@Entity
@Table(name = "brand_draft")
@IdClass(BrandDraft.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class BrandDraft {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Embedded
    Design design;

    @Nullable
    @Column(name = "logo_id")
    UUID logoId;

    @Version
    int revision;

    @SuppressWarnings("NullAway.Init")
    protected BrandDraft() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    BrandDraft(UUID id, Design design, @Nullable UUID logoId) {
        this.id = id;
        this.design = design;
        this.logoId = logoId;
    }

    public UUID id() {
        return id;
    }

    public Design design() {
        return design;
    }

    /** None: the first letter of the name on the colour. */
    public @Nullable UUID logoId() {
        return logoId;
    }

    /** Grows with every change. */
    public int revision() {
        return revision;
    }
}
