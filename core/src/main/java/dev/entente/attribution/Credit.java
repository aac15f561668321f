package dev.entente.attribution;

import dev.entente.api.Percentage;
import dev.entente.sale.Sale;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A partner's credit for a sale, for one revision of its attribution. The partner that the sale names has one in any case:
 * of nothing, with the reason, where it is not credited.
 */
@Entity
@Table(name = "credit")
@IdClass(Credit.Key.class)
@Filter(name = Tenant.SIDE)
public class Credit {

    /** Within a tenant, for each partner and revision of a sale's attribution. */
    public record Key(UUID tenantId, UUID saleId, int revision, UUID partnerId) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    @Column(name = "sale_id")
    UUID saleId;

    @Id
    int revision;

    @Id
    @Column(name = "partner_id")
    UUID partnerId;

    boolean superseded;

    @Column(name = "sale_revision")
    int saleRevision;

    /** Its place among those who are credited. */
    int place;

    @Column(name = "on_day")
    LocalDate onDay;

    /** As people look for the sale; a partner that is credited may not see it itself. */
    String document;

    String part;

    @Enumerated(EnumType.STRING)
    @Nullable
    Level level;

    @Column(name = "share_before")
    BigDecimal shareBefore;

    BigDecimal share;

    boolean registered;

    @Nullable
    String motion;

    String rule;

    @Column(name = "vendor_share")
    @Nullable
    BigDecimal vendorShare;

    @SuppressWarnings("NullAway.Init")
    protected Credit() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Credit(Sale sale, int revision, int place, Share share) {
        this.saleId = sale.id();
        this.revision = revision;
        this.partnerId = share.partner();
        this.saleRevision = sale.revision();
        this.place = place;
        this.onDay = sale.on();
        this.document = sale.document();
        this.part = share.part();
        this.level = share.level();
        this.shareBefore = share.before().fraction();
        this.share = share.share().fraction();
        this.registered = share.registered();
        this.motion = share.motion();
        this.rule = share.rule();
        this.vendorShare = share.vendor() == null ? null : share.vendor().fraction();
    }

    UUID saleId() {
        return saleId;
    }

    Share said() {
        return new Share(
                partnerId,
                part,
                level,
                new Percentage(shareBefore),
                new Percentage(share),
                registered,
                motion,
                rule,
                vendorShare == null ? null : new Percentage(vendorShare));
    }
}
