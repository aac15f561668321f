package dev.entente.customer;

import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A company that buys, as it was named first. Whoever names it again, in whatever spelling, means this one. */
@Entity
@IdClass(Customer.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class Customer {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(updatable = false)
    String key;

    @Column(updatable = false)
    String name;

    @Column(name = "name_key", updatable = false)
    String nameKey;

    @Column(updatable = false)
    @Nullable
    String domain;

    @Nullable
    String region;

    @Nullable
    String segment;

    @Nullable
    String industry;

    @Enumerated(EnumType.STRING)
    @Nullable
    Size size;

    @Version
    int revision;

    /** By how many people work there. */
    public enum Size {
        UP_TO_50("1-50", "1 to 50 people", 50),
        UP_TO_250("51-250", "51 to 250 people", 250),
        UP_TO_1000("251-1000", "251 to 1,000 people", 1_000),
        UP_TO_5000("1001-5000", "1,001 to 5,000 people", 5_000),
        MORE("5001+", "More than 5,000 people", Long.MAX_VALUE);

        private final String code;
        private final String words;
        private final long most;

        Size(String code, String words, long most) {
            this.code = code;
            this.words = words;
            this.most = most;
        }

        /** As interfaces write it. */
        public String code() {
            return code;
        }

        public String words() {
            return words;
        }

        /** The one that is written like this; none where there is none. */
        public static Optional<Size> of(String written) {
            return Stream.of(values()).filter(size -> size.code.equals(written)).findFirst();
        }

        /** That of so many people. */
        public static Size of(long people) {
            return Stream.of(values())
                    .filter(size -> people <= size.most)
                    .findFirst()
                    .orElseThrow();
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected Customer() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Customer(UUID tenant, NamedCustomer named) {
        var known = named.key();
        this.id = Ids.derived("customer", tenant, known.text());
        this.key = known.text();
        this.name = named.name();
        this.nameKey = known.name();
        this.domain = known.domain();
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** In its registered form; null where none was ever given. */
    public @Nullable String domain() {
        return domain;
    }

    /** What is known of it; each value perhaps not. */
    public CustomerProfile profile() {
        return new CustomerProfile(region, segment, industry, size);
    }

    /** How often something was said of it anew. */
    public int revision() {
        return revision;
    }

    void become(CustomerProfile profile) {
        this.region = profile.region();
        this.segment = profile.segment();
        this.industry = profile.industry();
        this.size = profile.size();
    }

    String key() {
        return key;
    }
}
