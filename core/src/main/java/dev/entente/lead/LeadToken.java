package dev.entente.lead;

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

/** One text under which a lead is found. */
@Entity
@Table(name = "lead_token")
@IdClass(LeadToken.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
class LeadToken {

    /** Within a tenant. */
    record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "lead_id")
    UUID leadId;

    String token;

    @SuppressWarnings("NullAway.Init")
    protected LeadToken() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    private LeadToken(UUID leadId, String token) {
        this.id = Ids.derived("lead token", leadId, token);
        this.leadId = leadId;
        this.token = token;
    }

    static List<LeadToken> of(Lead lead) {
        return SearchTokens.of(
                        lead.company(),
                        lead.number(),
                        lead.domain(),
                        lead.profile().contact().email(),
                        lead.profile().contact().name())
                .stream()
                .map(token -> new LeadToken(lead.id(), token))
                .toList();
    }
}
