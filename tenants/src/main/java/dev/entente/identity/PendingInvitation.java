package dev.entente.identity;

import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was asked to become a member and has not answered. It goes when they accept or when it is withdrawn. It says
 * nothing of whether the address is a member's on another side: that comes out only when its owner accepts.
 */
@Entity
@Table(name = "invitation")
@IdClass(PendingInvitation.Key.class)
@Filter(name = Tenant.SIDE)
public class PendingInvitation {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "partner_id")
    @Nullable
    UUID partnerId;

    String email;

    String name;

    String roles;

    @Column(name = "invited_by")
    @Nullable
    UUID invitedBy;

    @Column(name = "invited_at")
    Instant invitedAt;

    @SuppressWarnings("NullAway.Init")
    protected PendingInvitation() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    PendingInvitation(UUID id, Invitation wanted, @Nullable UUID invitedBy, Instant invitedAt) {
        this.id = id;
        this.partnerId = wanted.partnerId();
        this.email = wanted.email();
        this.name = wanted.name();
        this.roles = RolesText.write(wanted.roles());
        this.invitedBy = invitedBy;
        this.invitedAt = invitedAt;
    }

    public UUID id() {
        return id;
    }

    /** The partner that the member is to act for; null for the vendor's own. */
    public @Nullable UUID partnerId() {
        return partnerId;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public Set<Role> roles() {
        return RolesText.read(roles);
    }

    /** When the last letter went out. */
    public Instant invitedAt() {
        return invitedAt;
    }

    /** What was wanted, with the name as the member writes it. */
    Invitation as(String ownName) {
        return new Invitation(email, ownName, roles(), partnerId);
    }
}
