package dev.entente.level;

import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Up to which day a program's tiers were reviewed, and how far a review is that goes on. */
@Entity
@Table(name = "level_clock")
@IdClass(LevelClock.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
class LevelClock {

    /** Within a tenant. */
    record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    /** The program's. */
    @Id
    UUID id;

    @Column(name = "reviewed_to")
    LocalDate reviewedTo;

    /** The review that goes on; null where none does. */
    @Nullable
    UUID run;

    @Column(name = "run_day")
    @Nullable
    LocalDate runDay;

    boolean scheduled;

    /** The partner that was looked at last. */
    @Nullable
    UUID behind;

    @SuppressWarnings("NullAway.Init")
    protected LevelClock() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    LevelClock(UUID programId, LocalDate reviewedTo) {
        this.id = programId;
        this.reviewedTo = reviewedTo;
    }

    void begin(UUID run, LocalDate day, boolean scheduled) {
        this.run = run;
        this.runDay = day;
        this.scheduled = scheduled;
        this.behind = null;
    }

    void end() {
        if (scheduled && runDay != null) this.reviewedTo = runDay;
        this.run = null;
        this.runDay = null;
        this.behind = null;
    }
}
