package dev.entente.message;

import dev.entente.tenant.Cached;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** When one member wants news of one kind by e-mail; without it, at once. */
@Entity
@Cached
@IdClass(Preference.Key.class)
@Filter(name = Tenant.SIDE)
class Preference {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID memberId, String kind) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    @Column(name = "member_id")
    UUID memberId;

    @Id
    String kind;

    @Column(name = "partner_id")
    @Nullable
    UUID partnerId;

    @Enumerated(EnumType.STRING)
    MailChoice mail;

    @SuppressWarnings("NullAway.Init")
    protected Preference() {}
}
