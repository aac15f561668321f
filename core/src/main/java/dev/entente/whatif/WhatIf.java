package dev.entente.whatif;

import dev.entente.api.DateRange;
import dev.entente.drafting.ProgramDraft;
import dev.entente.measure.Place;
import dev.entente.measure.Place.Rank;
import dev.entente.program.DatedTier;
import dev.entente.program.Enrolled;
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
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A draft tried on what happened on some days: the file as it was then, with whose levels, and how far it is. */
@Entity
@Table(name = "what_if")
@IdClass(WhatIf.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class WhatIf {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** Which tiers partners have in it. */
    public enum Levels {
        /** Those that they had. */
        KEPT,
        /** Those that the draft would have given them. */
        TRIED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How much there is to do: how many partners take part, and how much they sold. */
    record Extent(int partners, long sales) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "draft_id", updatable = false)
    UUID draftId;

    @Column(name = "draft_revision", updatable = false)
    int draftRevision;

    @Column(updatable = false)
    String code;

    @Column(updatable = false)
    String name;

    @Column(updatable = false)
    String file;

    @Column(name = "from_day", updatable = false)
    LocalDate fromDay;

    @Column(name = "until_day", updatable = false)
    LocalDate untilDay;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Levels levels;

    @Column(name = "job_id", updatable = false)
    UUID jobId;

    @Column(name = "asked_at", updatable = false)
    Instant askedAt;

    @Column(name = "asked_by", updatable = false)
    @Nullable
    UUID askedBy;

    @Column(updatable = false)
    int partners;

    @Column(updatable = false)
    long sales;

    /** The last partner that is done with. */
    UUID behind;

    /** Up to where the next partner is done with; null where it is not begun. */
    @Column(name = "at_day")
    @Nullable
    LocalDate atDay;

    @Enumerated(EnumType.STRING)
    @Column(name = "at_rank")
    @Nullable
    Rank atRank;

    @Column(name = "at_event")
    @Nullable
    UUID atEvent;

    /** The tiers that the draft would have given that partner, each behind its first day, one a line. */
    @Column(name = "at_tiers")
    @Nullable
    String atTiers;

    /** Whether it is known whom it goes through. */
    boolean planned;

    /** How many sales were tried. */
    long seen;

    @Column(name = "finished_at")
    @Nullable
    Instant finishedAt;

    @SuppressWarnings("NullAway.Init")
    protected WhatIf() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    WhatIf(UUID id, ProgramDraft draft, DateRange days, Levels levels, Extent extent, UUID jobId, Instant at) {
        this.id = id;
        this.draftId = draft.id();
        this.draftRevision = draft.revision();
        this.code = draft.code();
        this.name = draft.name();
        this.file = draft.file();
        this.fromDay = days.from();
        this.untilDay = days.until();
        this.levels = levels;
        this.jobId = jobId;
        this.askedAt = at;
        this.askedBy = Scope.current().memberId();
        this.partners = extent.partners();
        this.sales = extent.sales();
        this.behind = BEFORE_ALL;
    }

    /** Behind which place the next partner is gone on with. */
    Place place() {
        return atDay == null || atRank == null || atEvent == null
                ? Place.before(fromDay)
                : new Place(atDay, atRank, atEvent);
    }

    /** Whether some pages of the next partner are done with. */
    boolean isInside() {
        return atDay != null;
    }

    /** For the partner's next pages: to work them out takes all its totals. */
    void keep(Enrolled tried) {
        atTiers = tried.tiers().stream()
                .map(tier -> tier.from() + " " + tier.tier())
                .collect(Collectors.joining("\n"));
    }

    Enrolled asKept(Enrolled each) {
        if (atTiers == null) return each;
        var tiers = atTiers.lines()
                .map(line -> line.split(" ", 2))
                .map(line -> new DatedTier(line[1], LocalDate.parse(line[0])))
                .toList();
        return new Enrolled(each.partnerId(), each.programId(), each.since(), tiers);
    }

    void at(Place place, int sold) {
        atDay = place.day();
        atRank = place.rank();
        atEvent = place.event();
        seen += sold;
    }

    /** All of a partner, and of those before it. */
    void through(UUID partner, int sold) {
        behind = partner;
        atDay = null;
        atRank = null;
        atEvent = null;
        atTiers = null;
        seen += sold;
    }

    public UUID id() {
        return id;
    }

    public UUID draftId() {
        return draftId;
    }

    /** The revision of the draft that was tried. */
    public int draftRevision() {
        return draftRevision;
    }

    /** The program's code. */
    public String code() {
        return code;
    }

    /** What the draft calls the program. */
    public String name() {
        return name;
    }

    public DateRange days() {
        return new DateRange(fromDay, untilDay);
    }

    public Levels levels() {
        return levels;
    }

    public UUID jobId() {
        return jobId;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public @Nullable UUID askedBy() {
        return askedBy;
    }

    /** How many take part in the program. */
    public int partners() {
        return partners;
    }

    /** How much they sold and gave back on the days. */
    public long sales() {
        return sales;
    }

    /** Null until all partners are done with; for ever, where somebody stopped it. */
    public @Nullable Instant finishedAt() {
        return finishedAt;
    }
}
