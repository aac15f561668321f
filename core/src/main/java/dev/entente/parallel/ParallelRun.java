package dev.entente.parallel;

import dev.entente.tenant.Ids;
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

/** Another system whose payments are compared with what is worked out here, and how far the last comparison is. */
@Entity
@Table(name = "parallel_run")
@IdClass(ParallelRun.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class ParallelRun {

    static final UUID BEFORE_ALL = new UUID(0, 0);

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(updatable = false)
    String system;

    @Column(name = "made_at", updatable = false)
    Instant madeAt;

    @Column(name = "job_id")
    @Nullable
    UUID jobId;

    /** Where sales and milestones came from when the last comparison began, one a line. */
    String sources;

    /** The last partner that is done with. */
    UUID behind;

    /** How many payments are done with, of how many. */
    long seen;

    long payments;

    @Column(name = "compared_at")
    @Nullable
    Instant comparedAt;

    /** What the last comparison came to, by cause, as JSON; null until it is done. */
    @Nullable
    String sums;

    @SuppressWarnings("NullAway.Init")
    protected ParallelRun() {}

    /** It follows from the system's name. */
    static UUID idOf(String system) {
        return Ids.derived("parallel run", system);
    }

    public UUID id() {
        return id;
    }

    /** What the other system is called. */
    public String system() {
        return system;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** The last comparison; null before the first. */
    public @Nullable UUID jobId() {
        return jobId;
    }

    /** When the last comparison was done; null before that. */
    public @Nullable Instant comparedAt() {
        return comparedAt;
    }
}
