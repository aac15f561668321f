package dev.entente.product;

import dev.entente.problem.Findings;
import dev.entente.tenant.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.annotations.TenantId;

/** Something that can stand in a line of a sale. Its article number is for ever, name and family may change. */
@Entity
@IdClass(Product.Key.class)
public class Product {

    private static final Pattern SKU = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern FAMILY = Pattern.compile("[a-z0-9-]{1,40}");

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(updatable = false)
    String sku;

    String name;
    String family;

    @SuppressWarnings("NullAway.Init")
    protected Product() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Product(Description described) {
        this.id = Ids.next();
        this.sku = described.sku();
        this.name = described.name();
        this.family = described.family();
    }

    public UUID id() {
        return id;
    }

    /** The article number, as the vendor writes it. */
    public String sku() {
        return sku;
    }

    public String name() {
        return name;
    }

    /** What terms name when they hold for several products. */
    public String family() {
        return family;
    }

    public Description description() {
        return new Description(sku, name, family);
    }

    /** What can be said of a product. Refuses what cannot be stored or read. */
    public record Description(String sku, String name, String family) {

        public Description {
            new Findings()
                    .form("/sku", sku, SKU, "Use 1 to 64 letters, digits, dots, hyphens or underscores, without spaces")
                    .line("/name", name, 200)
                    .form("/family", family, FAMILY, "Use 1 to 40 lower-case letters, digits or hyphens")
                    .refuse(ProductProblem.UNCLEAR_PRODUCT);
            name = name.strip();
        }
    }
}
