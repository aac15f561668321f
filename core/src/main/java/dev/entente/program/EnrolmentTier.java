package dev.entente.program;

import dev.entente.tenant.Cached;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;

/** The tier that an enrolled partner has from a day on, until the next one begins. */
@Cached
@Entity
@Table(name = "enrolment_tier")
@IdClass(EnrolmentTier.Key.class)
@Filter(name = Tenant.SIDE)
class EnrolmentTier {

    /** Within a tenant. */
    record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "enrolment_id")
    UUID enrolmentId;

    @Column(name = "partner_id")
    UUID partnerId;

    @Column(name = "from_day")
    LocalDate fromDay;

    String tier;

    @SuppressWarnings("NullAway.Init")
    protected EnrolmentTier() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    EnrolmentTier(Enrolment enrolment, DatedTier dated) {
        this.id = Ids.derived(enrolment.id(), dated.from());
        this.enrolmentId = enrolment.id();
        this.partnerId = enrolment.partnerId();
        this.fromDay = dated.from();
        this.tier = dated.tier();
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    UUID id() {
        return id;
    }

    UUID partnerId() {
        return partnerId;
    }

    /** Codes are compared for each sale: equal ones are the same object, as they are in terms that are made ready. */
    DatedTier dated() {
        return new DatedTier(tier.intern(), fromDay);
    }
}
