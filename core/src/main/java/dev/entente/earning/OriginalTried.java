package dev.entente.earning;

import dev.entente.earning.Booking.Place;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;

/** What a sale came to in a trial, for what is given back of it on later pages. */
@Entity
@Table(name = "trial_original")
@IdClass(OriginalTried.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class OriginalTried {

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

    @Column(name = "source_id")
    UUID sourceId;

    @Column(name = "partner_id")
    UUID partnerId;

    /** As JSON. */
    String result;

    @SuppressWarnings("NullAway.Init")
    protected OriginalTried() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    OriginalTried(UUID trialId, Worked original) {
        this.id = Ids.derived("trial original", trialId, original.sourceId(), original.partnerId());
        this.trialId = trialId;
        this.sourceId = original.sourceId();
        this.partnerId = original.partnerId();
        this.result = original.resultJson();
    }

    Place place() {
        return new Place(sourceId, partnerId);
    }
}
