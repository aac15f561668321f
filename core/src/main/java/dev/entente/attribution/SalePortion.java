package dev.entente.attribution;

import dev.entente.api.Percentage;
import dev.entente.sale.Evidence.OwnPortion;
import dev.entente.sale.Evidence.Part;
import dev.entente.sale.Evidence.Portion;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * What a partner, or one of the vendor's own sellers, has of a split that was agreed for a sale. All rows of a sale that its
 * source reported are one split, all that people stated are another; each is replaced as one. Partners see none of it.
 */
@Entity
@Table(name = "sale_portion")
@IdClass(SalePortion.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class SalePortion {

    /** Within a tenant, for each sale and what was reported or stated of it, in the order of the shares. */
    public record Key(UUID tenantId, UUID saleId, boolean reported, int place) {}

    /** What all portions of a split say alike: of which sale, who agreed on it and when, and whether its source says so. */
    record Head(UUID saleId, String by, LocalDate on, boolean reported, Instant at) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    @Column(name = "sale_id")
    UUID saleId;

    @Id
    boolean reported;

    @Id
    int place;

    @Column(name = "agreed_by")
    String agreedBy;

    @Column(name = "agreed_on")
    LocalDate agreedOn;

    @Column(name = "had_by")
    @Nullable
    UUID partnerId;

    @Nullable
    String seller;

    @Enumerated(EnumType.STRING)
    @Nullable
    Part part;

    BigDecimal share;

    @Nullable
    String motion;

    @Column(name = "stated_at")
    Instant statedAt;

    @SuppressWarnings("NullAway.Init")
    protected SalePortion() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    private SalePortion(Head head, int place, Percentage share) {
        this.saleId = head.saleId();
        this.place = place;
        this.reported = head.reported();
        this.agreedBy = head.by().strip();
        this.agreedOn = head.on();
        this.share = share.fraction();
        this.statedAt = head.at();
    }

    static SalePortion of(Head head, int place, UUID partner, Portion said) {
        var portion = new SalePortion(head, place, said.share());
        portion.partnerId = partner;
        portion.part = said.part();
        portion.motion = said.motion();
        return portion;
    }

    static SalePortion of(Head head, int place, OwnPortion said) {
        var portion = new SalePortion(head, place, said.share());
        portion.seller = said.seller().strip();
        return portion;
    }

    UUID saleId() {
        return saleId;
    }

    boolean isReported() {
        return reported;
    }

    /** Null for one of the vendor's own sellers. */
    @Nullable
    UUID partnerId() {
        return partnerId;
    }

    Percentage share() {
        return new Percentage(share);
    }
}
