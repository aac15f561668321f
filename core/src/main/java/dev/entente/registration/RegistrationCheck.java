package dev.entente.registration;

import dev.entente.registration.CountingChecks.Look;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** That a partner's member asked whether a customer is free. */
@Entity
@Table(name = "registration_check")
@IdClass(RegistrationCheck.Key.class)
@Filter(name = Tenant.SIDE)
class RegistrationCheck {

    /** Within a tenant. */
    record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "partner_id")
    UUID partnerId;

    @Column(name = "member_id")
    @Nullable
    UUID memberId;

    String domain;

    @Column(name = "name_key")
    String nameKey;

    String place;

    @Column(name = "asked_at")
    Instant askedAt;

    /** Whether it counts as a customer looked at: one that was looked at in the same hour may be in another place. */
    boolean counts;

    boolean noticed;

    @SuppressWarnings("NullAway.Init")
    protected RegistrationCheck() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    RegistrationCheck(UUID partnerId, Look look, Instant at) {
        this.id = Ids.next();
        this.partnerId = partnerId;
        this.memberId = Scope.current().memberId();
        this.domain = String.valueOf(look.customer().registeredDomain());
        this.nameKey = look.customer().nameKey();
        this.place = String.valueOf(look.place().country()) + " " + look.place().segment();
        this.askedAt = at;
    }

    UUID id() {
        return id;
    }
}
