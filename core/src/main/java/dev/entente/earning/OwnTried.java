package dev.entente.earning;

import dev.entente.api.Measure.Per;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;

/** What an offer gave on a day by one page of a trial, for the totals that later pages ask for. */
@Entity
@Table(name = "trial_own")
@IdClass(OwnTried.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class OwnTried {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "trial_id")
    UUID trialId;

    @Column(name = "partner_id")
    UUID partnerId;

    /** Of a month that nobody has closed, with the program as it is. */
    @Column(name = "as_it_is")
    boolean asItIs;

    @Enumerated(EnumType.STRING)
    Per per;

    /** The offer, and the customer or subscription where it is per one of these. */
    String whose;

    @Column(name = "on_day")
    LocalDate onDay;

    String unit;

    long minor;

    @SuppressWarnings("NullAway.Init")
    protected OwnTried() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    OwnTried(UUID trialId, boolean asItIs, Of of, long minor) {
        this.id = Ids.next();
        this.trialId = trialId;
        this.asItIs = asItIs;
        this.partnerId = of.partner();
        this.per = of.per();
        this.whose = of.whose();
        this.onDay = of.day();
        this.unit = of.unit();
        this.minor = minor;
    }

    /** What is added up. */
    record Of(UUID partner, Per per, String whose, LocalDate day, String unit) {}
}
