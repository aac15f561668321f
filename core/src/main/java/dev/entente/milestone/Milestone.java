package dev.entente.milestone;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * Something that a partner reached or delivered on a day, as it was last reported. A correction counts its revisions; what was
 * reported by mistake is withdrawn and earns nothing, and counts again when it is reported again.
 */
@Entity
@IdClass(Milestone.Key.class)
@Filter(name = Tenant.SIDE)
public class Milestone {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    int revision;

    @Column(updatable = false)
    String source;

    @Column(name = "external_id", updatable = false)
    String externalId;

    @Column(name = "partner_id")
    UUID partnerId;

    @Column(name = "on_day")
    LocalDate onDay;

    @Nullable
    String program;

    String motion;

    String name;

    /** What was delivered for the customer's money; null where something was reached. */
    @Nullable
    Long services;

    @Nullable
    String unit;

    @Nullable
    Integer scale;

    /** The certification that it was reached with; null where somebody reported it. */
    @Column(name = "shown_by")
    @Nullable
    UUID shownBy;

    boolean withdrawn;

    @Column(name = "reported_at")
    Instant reportedAt;

    @SuppressWarnings("NullAway.Init")
    protected Milestone() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Milestone(MilestoneReport report, UUID partnerId, @Nullable UUID shownBy, Instant at) {
        this.id = idOf(report);
        this.source = report.source();
        this.externalId = report.id();
        become(report, partnerId, shownBy, at);
    }

    /** What a report names: the same for ever. */
    public static UUID idOf(MilestoneReport report) {
        return idOf(report.source(), report.id());
    }

    /** By the source, and what it calls the milestone. */
    public static UUID idOf(String source, String id) {
        return Ids.derived("milestone", source, id);
    }

    final void become(MilestoneReport report, UUID partner, @Nullable UUID shown, Instant at) {
        var delivered = report.services();
        this.revision++;
        this.partnerId = partner;
        this.onDay = report.on();
        this.program = report.program();
        this.motion = report.motion();
        this.name = report.name();
        this.shownBy = shown;
        this.services = delivered == null ? null : delivered.minor();
        this.unit = delivered == null ? null : delivered.unit().code();
        this.scale = delivered == null ? null : delivered.unit().scale();
        this.withdrawn = false;
        this.reportedAt = at;
    }

    void withdraw(Instant at) {
        this.revision++;
        this.withdrawn = true;
        this.reportedAt = at;
    }

    boolean says(MilestoneReport report, UUID partner) {
        return !withdrawn
                && partnerId.equals(partner)
                && onDay.equals(report.on())
                && Objects.equals(program, report.program())
                && motion.equals(report.motion())
                && name.equals(report.name())
                && Objects.equals(services(), report.services());
    }

    /** As it was last reported, of the partner with this code. */
    public MilestoneReport report(String partner) {
        return new MilestoneReport(source, externalId, onDay, partner, program, motion, name, services());
    }

    public UUID id() {
        return id;
    }

    public int revision() {
        return revision;
    }

    public String source() {
        return source;
    }

    public String externalId() {
        return externalId;
    }

    /** By which people find it again: what its source calls it, or what shows it. */
    public String document() {
        return shownBy == null ? externalId : "Certification";
    }

    public UUID partnerId() {
        return partnerId;
    }

    public LocalDate on() {
        return onDay;
    }

    public @Nullable String program() {
        return program;
    }

    public String motion() {
        return motion;
    }

    /** The milestone, or the project. */
    public String name() {
        return name;
    }

    /** Null where something was reached. */
    public @Nullable Amount services() {
        if (services == null || unit == null || scale == null) return null;
        return new Amount(services, new Unit(unit, scale));
    }

    /** The certification that it was reached with; null where somebody reported it. */
    public @Nullable UUID shownBy() {
        return shownBy;
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }
}
