package dev.entente.identity;

import dev.entente.tenant.Cached;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A person who acts for one organisation. Deactivated, never deleted: the audit trail names members for ever. */
@Cached
@Entity
@IdClass(Member.Key.class)
@Filter(name = Tenant.SIDE)
public class Member {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** Whether the member may come in at all. */
    enum State {
        active,
        deactivated
    }

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

    @Enumerated(EnumType.STRING)
    State state;

    @Column(name = "joined_at")
    Instant joinedAt;

    @SuppressWarnings("NullAway.Init")
    protected Member() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Member(UUID id, Invitation invitation, Instant joinedAt) {
        this.id = id;
        this.partnerId = invitation.partnerId();
        this.email = invitation.email();
        this.name = invitation.name();
        this.roles = RolesText.write(invitation.roles());
        this.state = State.active;
        this.joinedAt = joinedAt;
    }

    public UUID id() {
        return id;
    }

    /** The partner that the member acts for; null for the vendor's own. */
    public @Nullable UUID partnerId() {
        return partnerId;
    }

    public boolean isHome() {
        return partnerId == null;
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

    public boolean isActive() {
        return state == State.active;
    }

    public Instant joinedAt() {
        return joinedAt;
    }

    boolean may(Permission permission) {
        return !Collections.disjoint(roles(), permission.roles());
    }
}
