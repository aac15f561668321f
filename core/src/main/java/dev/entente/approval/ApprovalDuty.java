package dev.entente.approval;

import dev.entente.identity.Role;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One who is waited for, so that everybody finds what waits for them. */
@Entity
@Table(name = "approval_duty")
@IdClass(ApprovalDuty.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
class ApprovalDuty {

    /** Within a tenant. */
    record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "request_id")
    UUID requestId;

    int step;

    int place;

    @Enumerated(EnumType.STRING)
    @Nullable
    Role role;

    @Column(name = "member_id")
    @Nullable
    UUID memberId;

    @SuppressWarnings("NullAway.Init")
    protected ApprovalDuty() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    ApprovalDuty(UUID requestId, int step, int place, Approver approver) {
        this.id = Ids.derived("approval duty", requestId, step, place);
        this.requestId = requestId;
        this.step = step;
        this.place = place;
        switch (approver) {
            case Approver.OfRole(var role) -> this.role = role;
            case Approver.Person(var member) -> this.memberId = member;
        }
    }

    Approver approver() {
        if (role != null) return new Approver.OfRole(role);
        if (memberId != null) return new Approver.Person(memberId);
        throw new IllegalStateException("Nobody is waited for: " + id);
    }
}
