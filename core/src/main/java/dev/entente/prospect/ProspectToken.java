package dev.entente.prospect;

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

/** One text under which a prospect is found. */
@Entity
@Table(name = "prospect_token")
@IdClass(ProspectToken.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
class ProspectToken {

    /** Within a tenant. */
    record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "prospect_id")
    UUID prospectId;

    String token;

    @SuppressWarnings("NullAway.Init")
    protected ProspectToken() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    private ProspectToken(UUID prospectId, String token) {
        this.id = Ids.derived("prospect token", prospectId, token);
        this.prospectId = prospectId;
        this.token = token;
    }

    static List<ProspectToken> of(Prospect prospect) {
        return SearchTokens.of(prospect.name(), prospect.number(), prospect.domain()).stream()
                .map(token -> new ProspectToken(prospect.id(), token))
                .toList();
    }
}
