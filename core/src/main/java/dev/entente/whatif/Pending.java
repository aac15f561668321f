package dev.entente.whatif;

import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;

/** A partner that a what-if goes through, and about how much it has to look at for it. */
@Entity
@Table(name = "what_if_pending")
@IdClass(Pending.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class Pending {

    /** Within a tenant, of a what-if. */
    public record Key(UUID tenantId, UUID whatIfId, UUID partnerId) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    @Column(name = "what_if_id")
    UUID whatIfId;

    @Id
    @Column(name = "partner_id")
    UUID partnerId;

    /** Sales, what was given back, credits for what others sold, and milestones. */
    long things;

    @SuppressWarnings("NullAway.Init")
    protected Pending() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Pending(UUID whatIfId, UUID partnerId, long things) {
        this.whatIfId = whatIfId;
        this.partnerId = partnerId;
        this.things = things;
    }
}
