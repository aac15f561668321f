package dev.entente.search;

import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One text under which a customer, a contact, a member or a product is found, or a lead by the partner that was told of it. */
@Entity
@Table(name = "record_token")
@IdClass(RecordToken.Key.class)
@Filter(name = Tenant.SIDE)
class RecordToken {

    /** Within a tenant. */
    record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    String kind;

    @Column(name = "record_id")
    UUID recordId;

    @Column(name = "partner_id")
    @Nullable
    UUID partnerId;

    String token;

    @SuppressWarnings("NullAway.Init")
    protected RecordToken() {}

    @SuppressWarnings("NullAway.Init") // a bulk fills the tenant
    RecordToken(Kind kind, UUID recordId, @Nullable UUID partnerId, String token) {
        this.id = Ids.derived("token", kind.word(), recordId, token);
        this.kind = kind.word();
        this.recordId = recordId;
        this.partnerId = partnerId;
        this.token = token;
    }
}
