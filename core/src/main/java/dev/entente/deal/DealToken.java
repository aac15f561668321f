package dev.entente.deal;

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
import org.jspecify.annotations.Nullable;

/** One text under which a deal is found. */
@Entity
@Table(name = "deal_token")
@IdClass(DealToken.Key.class)
@Filter(name = Tenant.SIDE)
class DealToken {

    /** Within a tenant. */
    record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "deal_id")
    UUID dealId;

    @Column(name = "partner_id")
    @Nullable
    UUID partnerId;

    String token;

    @SuppressWarnings("NullAway.Init")
    protected DealToken() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    private DealToken(Deal deal, String token) {
        this.id = Ids.derived("deal token", deal.id(), token);
        this.dealId = deal.id();
        this.partnerId = deal.partnerId();
        this.token = token;
    }

    static List<DealToken> of(Deal deal) {
        var domain = deal.domain();
        return SearchTokens.of(deal.customerName(), deal.name(), deal.number(), domain == null ? "" : domain).stream()
                .map(token -> new DealToken(deal, token))
                .toList();
    }
}
