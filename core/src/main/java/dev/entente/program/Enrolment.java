package dev.entente.program;

import dev.entente.tenant.Cached;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;

/** A partner in one program since a day. */
@Cached
@Entity
@IdClass(Enrolment.Key.class)
@Filter(name = Tenant.SIDE)
public class Enrolment {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "partner_id", updatable = false)
    UUID partnerId;

    @Column(name = "program_id", updatable = false)
    UUID programId;

    LocalDate since;

    @SuppressWarnings("NullAway.Init")
    protected Enrolment() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Enrolment(UUID partnerId, UUID programId, LocalDate since) {
        this.id = id(partnerId, programId);
        this.partnerId = partnerId;
        this.programId = programId;
        this.since = since;
    }

    /** A partner is in a program once. */
    static UUID id(UUID partnerId, UUID programId) {
        return Ids.derived("enrolment", partnerId, programId);
    }

    UUID id() {
        return id;
    }

    UUID partnerId() {
        return partnerId;
    }

    UUID programId() {
        return programId;
    }

    LocalDate since() {
        return since;
    }

    Enrolled with(List<DatedTier> tiers) {
        return new Enrolled(partnerId, programId, since, tiers);
    }
}
