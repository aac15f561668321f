package dev.entente.registration;

import dev.entente.partner.SearchTokens;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;

/** One text under which a registration is found. */
@Entity
@Table(name = "registration_token")
@IdClass(RegistrationToken.Key.class)
@Filter(name = Tenant.SIDE)
class RegistrationToken {

    /** Within a tenant. */
    record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "registration_id")
    UUID registrationId;

    @Column(name = "partner_id")
    UUID partnerId;

    String token;

    @SuppressWarnings("NullAway.Init")
    protected RegistrationToken() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    private RegistrationToken(Registration registration, String token) {
        this.id = Ids.derived("registration token", registration.id(), token);
        this.registrationId = registration.id();
        this.partnerId = registration.partnerId();
        this.token = token;
    }

    static List<RegistrationToken> of(Registration registration) {
        return SearchTokens.of(registration.customerName(), registration.number(), registration.domain()).stream()
                .map(token -> new RegistrationToken(registration, token))
                .toList();
    }
}
