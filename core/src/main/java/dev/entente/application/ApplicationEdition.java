package dev.entente.application;

import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A form, a profile or a checklist of a program, as it was from some moment on: written once. */
@Entity
@Table(name = "application_edition")
@IdClass(ApplicationEdition.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class ApplicationEdition {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** What it says. */
    public enum Kind {
        FORM,
        PROFILE,
        CHECKLIST
    }

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(updatable = false)
    String program;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Kind kind;

    @Column(updatable = false)
    int number;

    @Column(updatable = false)
    String says;

    @Column(name = "made_at", updatable = false)
    Instant madeAt;

    @Column(name = "made_by", updatable = false)
    @Nullable
    UUID madeBy;

    @SuppressWarnings("NullAway.Init")
    protected ApplicationEdition() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    ApplicationEdition(String program, Kind kind, int number, Object says, Instant at) {
        this.id = Ids.derived("application edition", Scope.current().tenantId(), program, kind, number);
        this.program = program;
        this.kind = kind;
        this.number = number;
        this.says = JsonMapper.shared().writeValueAsString(says);
        this.madeAt = at;
        this.madeBy = Scope.current().memberId();
    }

    UUID id() {
        return id;
    }

    String program() {
        return program;
    }

    public int number() {
        return number;
    }

    <T> T read(Class<T> type) {
        return JsonMapper.shared().readValue(says, type);
    }
}
