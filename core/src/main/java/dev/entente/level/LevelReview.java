package dev.entente.level;

import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What one review found for one partner, with the figures as they were; never changed. */
@Entity
@Table(name = "level_review")
@IdClass(LevelReview.Key.class)
@Filter(name = Tenant.SIDE)
public class LevelReview {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "partner_id")
    UUID partnerId;

    @Column(name = "program_id")
    UUID programId;

    @Column(name = "on_day")
    LocalDate onDay;

    @Nullable
    String tier;

    @Nullable
    String earned;

    int below;

    boolean scheduled;

    String verdict;

    String evidence;

    Instant at;

    @SuppressWarnings("NullAway.Init")
    protected LevelReview() {}

    /** Which review it belongs to, of whom, and when. */
    record Of(UUID run, UUID partnerId, UUID programId, LocalDate day, boolean scheduled) {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    LevelReview(Of of, Verdict.Known known, Verdict verdict, Evidence evidence, Instant at) {
        this.id = Ids.derived("level review", of.run(), of.partnerId());
        this.partnerId = of.partnerId();
        this.programId = of.programId();
        this.onDay = of.day();
        this.scheduled = of.scheduled();
        this.tier = known.tier().orElse(null);
        this.earned = Looking.earned(known);
        this.below = Looking.below(known, verdict, of.scheduled());
        this.verdict = Looking.words(verdict);
        this.evidence = evidence.content();
        this.at = at;
    }

    public UUID id() {
        return id;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public UUID programId() {
        return programId;
    }

    /** The first day that what follows could begin on; figures count through the day before. */
    public LocalDate on() {
        return onDay;
    }

    /** The tier that the partner had; null before the first. */
    public @Nullable String tier() {
        return tier;
    }

    /** The highest tier that its figures were enough for. */
    public @Nullable String earned() {
        return earned;
    }

    /** In how many reviews in a row its figures were not enough. */
    public int below() {
        return below;
    }

    /** Whether it was due by the program, or asked for. */
    public boolean isScheduled() {
        return scheduled;
    }

    /** What it came to, in words. */
    public String verdict() {
        return verdict;
    }

    public Evidence evidence() {
        return Evidence.ofContent(evidence);
    }
}
