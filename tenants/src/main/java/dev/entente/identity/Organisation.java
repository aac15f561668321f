package dev.entente.identity;

import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;

/** A company that members act for: the vendor (home, same key as the tenant) or a partner (guest, same key as the partner). */
@Entity
@IdClass(Organisation.Key.class)
@Filter(name = Tenant.SIDE, condition = "id = :partner")
public class Organisation {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    String kind;

    String name;

    boolean closed;

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    private Organisation(UUID id, String kind, String name) {
        this.id = id;
        this.kind = kind;
        this.name = name;
    }

    static Organisation home(UUID tenantId, String name) {
        return new Organisation(tenantId, "home", name);
    }

    static Organisation guest(UUID partnerId, String name) {
        return new Organisation(partnerId, "guest", name);
    }

    public UUID id() {
        return id;
    }

    public boolean isHome() {
        return kind.equals("home");
    }

    public String name() {
        return name;
    }

    /** Whether nobody comes in for it any more, and nobody is asked in. */
    public boolean isClosed() {
        return closed;
    }
}
