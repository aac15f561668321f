package dev.entente.program;

import dev.entente.tenant.Cached;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A version that was withdrawn before its first day: when, by whom (null: by the system) and why. It has the version's key. */
@Cached
@Entity
@Table(name = "program_withdrawal")
@IdClass(ProgramWithdrawal.Key.class)
public class ProgramWithdrawal {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    Instant at;

    @Column(name = "member_id")
    @Nullable
    UUID memberId;

    String because;

    @SuppressWarnings("NullAway.Init")
    protected ProgramWithdrawal() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    ProgramWithdrawal(UUID id, Instant at, @Nullable UUID memberId, String because) {
        this.id = id;
        this.at = at;
        this.memberId = memberId;
        this.because = because;
    }

    public UUID id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public @Nullable UUID memberId() {
        return memberId;
    }

    public String because() {
        return because;
    }
}
