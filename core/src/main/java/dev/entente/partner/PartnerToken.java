package dev.entente.partner;

import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;

/** One text under which a partner is found. */
@Entity
@Table(name = "partner_token")
@IdClass(PartnerToken.Key.class)
@Filter(name = Tenant.SIDE)
class PartnerToken {

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

    String token;

    @SuppressWarnings("NullAway.Init")
    protected PartnerToken() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    private PartnerToken(UUID partnerId, String token) {
        this.id = Ids.derived(partnerId, token);
        this.partnerId = partnerId;
        this.token = token;
    }

    static List<PartnerToken> of(Partner partner) {
        var typed =
                SearchTokens.of(
                        partner.name(),
                        partner.code(),
                        partner.number(),
                        partner.domain().orElse(""))
                        .stream();
        var others = Stream.concat(
                partner.types().stream().map(PartnerType::token),
                partner.domain().map(SearchTokens::ofDomain).stream());
        return Stream.concat(typed, others)
                .map(token -> new PartnerToken(partner.id(), token))
                .toList();
    }
}
