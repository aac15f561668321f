package dev.entente.product;

import dev.entente.tenant.Cached;
import dev.entente.tenant.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** What a product contained, and by which rules it was bought, until a day. Never changed. */
@Cached
@Entity
@Table(name = "product_revision")
@IdClass(ProductRevision.Key.class)
public class ProductRevision {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    String sku;

    @Column(name = "until_day")
    LocalDate until;

    String parts;
    String rules;

    @SuppressWarnings("NullAway.Init")
    protected ProductRevision() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    ProductRevision(String sku, LocalDate until, String parts, String rules) {
        this.id = Ids.next();
        this.sku = sku;
        this.until = until;
        this.parts = parts;
        this.rules = rules;
    }

    public String sku() {
        return sku;
    }

    Past past() {
        return new Past(until, ProductDetails.parts(parts), ProductDetails.rules(rules));
    }
}
