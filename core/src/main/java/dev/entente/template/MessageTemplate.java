package dev.entente.template;

import dev.entente.tenant.Cached;
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

/** One version of how a tenant words a message; the last one counts, and none is ever changed. */
@Cached
@Entity
@Table(name = "message_template")
@IdClass(MessageTemplate.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class MessageTemplate {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    String kind;

    int version;

    /** Null where the product's own words count again. */
    @Nullable
    String text;

    @Column(name = "set_at")
    Instant setAt;

    @Column(name = "set_by")
    @Nullable
    UUID setBy;

    @SuppressWarnings("NullAway.Init")
    protected MessageTemplate() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    MessageTemplate(String kind, int version, @Nullable String text, Instant at) {
        this.id = Ids.next();
        this.kind = kind;
        this.version = version;
        this.text = text;
        this.setAt = at;
        this.setBy = Scope.current().memberId();
    }

    public String kind() {
        return kind;
    }

    /** From 1 on, of its kind. */
    public int version() {
        return version;
    }

    /** Null where the product's own words count again. */
    public @Nullable String text() {
        return text;
    }

    public Instant setAt() {
        return setAt;
    }

    public @Nullable UUID setBy() {
        return setBy;
    }
}
