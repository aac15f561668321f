package dev.entente.tenant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneId;
import java.util.Currency;
import java.util.UUID;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A vendor that works here: its name, its look, the days and the currency it counts in. */
@Cached
@Entity
@FilterDef(
        name = Tenant.SIDE,
        defaultCondition = "partner_id = :partner",
        parameters = @ParamDef(name = "partner", type = UUID.class),
        applyToLoadByKey = true)
public class Tenant {

    /**
     * The filter that stands on every entity with rows of a partner, and of the vendor alone: on for all sides but the
     * vendor's own. Between partners it is what the tenant's own column is between tenants.
     */
    public static final String SIDE = "side";

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    String slug;

    String name;

    String accent;

    String zone;

    String currency;

    @Column(name = "opened_at")
    Instant openedAt;

    @Nullable
    String region;

    @Column(name = "fiscal_year_start")
    int fiscalYearStart;

    @Column(name = "verified_at")
    @Nullable
    Instant verifiedAt;

    @SuppressWarnings("NullAway.Init")
    protected Tenant() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Tenant(NewTenant opening, Instant openedAt) {
        this.slug = opening.slug();
        this.name = opening.name();
        this.accent = opening.accent();
        this.zone = opening.zone();
        this.currency = opening.currency();
        this.openedAt = openedAt;
        this.region = opening.region();
        this.fiscalYearStart = opening.fiscalYearStart();
        this.verifiedAt = opening.verified() ? openedAt : null;
    }

    public UUID id() {
        return tenantId;
    }

    /** What its host name begins with. */
    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    /** The brand's colour, as #rrggbb; safe to write into a page. */
    public String accent() {
        return accent;
    }

    /** Where its business days begin and end. */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public Currency currency() {
        return Currency.getInstance(currency);
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** The country where the company is at home, as two letters; null when nobody said. */
    public @Nullable String region() {
        return region;
    }

    /** The month that its fiscal year starts with. */
    public Month fiscalYearStart() {
        return Month.of(fiscalYearStart);
    }

    /** When its first administrator's mail was proved, or the operator vouched; until then it sends nothing but that proof. */
    public @Nullable Instant verifiedAt() {
        return verifiedAt;
    }

    public boolean isVerified() {
        return verifiedAt != null;
    }
}
