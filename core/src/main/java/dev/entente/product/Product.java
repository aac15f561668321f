package dev.entente.product;

import dev.entente.problem.Findings;
import dev.entente.tenant.Cached;
import dev.entente.tenant.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Something that can stand in a line of a sale. Its article number is for ever, name and family may change. */
@Cached
@Entity
@IdClass(Product.Key.class)
public class Product {

    private static final Pattern SKU = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern FAMILY = Pattern.compile("[a-z0-9-]{1,40}");

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, ProductText>> TEXTS = new TypeReference<>() {};

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
    String unit;
    String texts;
    String parts;
    String rules;

    @Column(name = "retired_from")
    @Nullable
    LocalDate retiredFrom;

    /** Since when its parts and rules are as they are; null: always. */
    @Column(name = "revised_on")
    @Nullable
    LocalDate revisedOn;

    @SuppressWarnings("NullAway.Init")
    protected Product() {}

    /** One that is added on a day; of days before, nothing else is known than what is said of it then. */
    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Product(Description described, LocalDate day) {
        this.id = Ids.next();
        this.sku = described.sku();
        this.revisedOn = day;
        say(described);
    }

    /**
     * Something else is said of it from a day on; details that are left out stay as they are. Returns what its parts and rules were
     * until then, where they are others now and had been so on a day before.
     */
    Optional<ProductRevision> become(Description described, LocalDate day) {
        var before = new ProductRevision(sku, day, parts, rules);
        var known = before.past();
        say(described);
        var now = details();
        if (now.parts().equals(known.parts()) && now.rules().equals(known.rules())) return Optional.empty();
        var since = revisedOn;
        if (since != null && !since.isBefore(day)) return Optional.empty();
        this.revisedOn = day;
        return Optional.of(before);
    }

    @SuppressWarnings("NullAway.Init")
    private void say(Description described) {
        this.name = described.name();
        this.family = described.family();
        var details = described.details();
        if (details == null && this.unit != null) return;
        var said = details == null ? ProductDetails.PLAIN : details;
        this.unit = said.unit();
        this.texts = JSON.writeValueAsString(said.texts());
        this.parts = JSON.writeValueAsString(said.parts());
        this.rules = JSON.writeValueAsString(said.rules());
        this.retiredFrom = said.retiredFrom();
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

    public ProductDetails details() {
        return new ProductDetails(
                unit,
                JSON.readValue(texts, TEXTS),
                ProductDetails.parts(parts),
                ProductDetails.rules(rules),
                retiredFrom);
    }

    /** All that is said of it. */
    public Description description() {
        return new Description(sku, name, family, details());
    }

    /**
     * What can be said of a product; details that are left out stay as they are known. Refuses what cannot be stored or read.
     */
    public record Description(
            String sku,
            String name,
            String family,
            @Nullable ProductDetails details) {

        public Description {
            var findings = checkSku("/sku", sku, new Findings())
                    .line("/name", name, 200)
                    .form("/family", family, FAMILY, "Use 1 to 40 lower-case letters, digits or hyphens");
            if (details != null) details.check(sku, findings);
            findings.refuse(ProductProblem.UNCLEAR_PRODUCT);
            name = name.strip();
        }

        public Description(String sku, String name, String family) {
            this(sku, name, family, null);
        }

        static Findings checkSku(String pointer, @Nullable String sku, Findings findings) {
            return findings.form(
                    pointer, sku, SKU, "Use 1 to 64 letters, digits, dots, hyphens or underscores, without spaces");
        }

        /** With the details that are known, where it says none. */
        Description over(Description known) {
            return details == null ? new Description(sku, name, family, known.details) : this;
        }

        /** As it is called in a language (null: none is asked for); by its name where nothing is said in that. */
        public Description in(@Nullable String language) {
            return language == null
                    ? this
                    : known().in(language)
                            .map(text -> new Description(sku, text.name(), family, details))
                            .orElse(this);
        }

        /** What is known of it, plain where nothing more was said. */
        public ProductDetails known() {
            return details == null ? ProductDetails.PLAIN : details;
        }
    }
}
