package dev.entente.quote;

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

/** One text under which a quote is found. */
@Entity
@Table(name = "quote_token")
@IdClass(QuoteToken.Key.class)
@Filter(name = Tenant.SIDE)
class QuoteToken {

    /** Within a tenant. */
    record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "quote_id")
    UUID quoteId;

    @Column(name = "partner_id")
    @Nullable
    UUID partnerId;

    String token;

    @SuppressWarnings("NullAway.Init")
    protected QuoteToken() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    private QuoteToken(Quote quote, String token) {
        this.id = Ids.derived("quote token", quote.id(), token);
        this.quoteId = quote.id();
        this.partnerId = quote.partnerId();
        this.token = token;
    }

    static List<QuoteToken> of(Quote quote) {
        return SearchTokens.of(quote.customerName(), quote.number()).stream()
                .map(token -> new QuoteToken(quote, token))
                .toList();
    }
}
