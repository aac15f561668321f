package dev.entente.application;

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

/** One text under which an application is found. */
@Entity
@Table(name = "application_token")
@IdClass(ApplicationToken.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
class ApplicationToken {

    /** Within a tenant. */
    record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "application_id")
    UUID applicationId;

    String token;

    @SuppressWarnings("NullAway.Init")
    protected ApplicationToken() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    private ApplicationToken(UUID applicationId, String token) {
        this.id = Ids.derived("application token", applicationId, token);
        this.applicationId = applicationId;
        this.token = token;
    }

    static List<ApplicationToken> of(Application application) {
        return SearchTokens.of(application.company(), application.number(), application.domain()).stream()
                .map(token -> new ApplicationToken(application.id(), token))
                .toList();
    }
}
