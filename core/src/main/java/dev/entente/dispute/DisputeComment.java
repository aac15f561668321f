package dev.entente.dispute;

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

/** What one of the two sides said in a dispute. */
@Entity
@Table(name = "dispute_comment")
@IdClass(DisputeComment.Key.class)
@Filter(name = Tenant.SIDE)
class DisputeComment {

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

    @Column(name = "dispute_id")
    UUID disputeId;

    @Column(name = "by_partner")
    boolean byPartner;

    @Column(name = "member_id")
    @Nullable
    UUID memberId;

    @Column(name = "said_at")
    Instant saidAt;

    String text;

    @SuppressWarnings("NullAway.Init")
    protected DisputeComment() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    DisputeComment(Dispute dispute, String text, Instant at) {
        this.id = Ids.next();
        this.partnerId = dispute.partnerId;
        this.disputeId = dispute.id;
        this.byPartner = Scope.current().partnerId() != null;
        this.memberId = Scope.current().memberId();
        this.saidAt = at;
        this.text = text;
    }
}
