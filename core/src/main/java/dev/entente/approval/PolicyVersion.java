package dev.entente.approval;

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
import tools.jackson.databind.json.JsonMapper;

/** A policy as it was from some moment on: written once, and what was asked by it is decided by it. */
@Entity
@Table(name = "approval_policy")
@IdClass(PolicyVersion.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class PolicyVersion {

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

    String says;

    @Column(name = "made_at")
    Instant madeAt;

    @Column(name = "made_by")
    @Nullable
    UUID madeBy;

    @SuppressWarnings("NullAway.Init")
    protected PolicyVersion() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    PolicyVersion(String kind, int version, WrittenPolicy written, Instant at) {
        this.id = Ids.derived("approval policy", Scope.current().tenantId(), kind, version);
        this.kind = kind;
        this.version = version;
        this.says = JsonMapper.shared().writeValueAsString(written);
        this.madeAt = at;
        this.madeBy = Scope.current().memberId();
    }

    /** Of what it says who approves it. */
    public String kind() {
        return kind;
    }

    public int version() {
        return version;
    }

    public WrittenPolicy written() {
        return JsonMapper.shared().readValue(says, WrittenPolicy.class);
    }

    public Instant madeAt() {
        return madeAt;
    }

    public @Nullable UUID madeBy() {
        return madeBy;
    }
}
