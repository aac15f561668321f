package dev.entente.plan;

import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A plan that runs with a partner, or ran, or was waived. */
@Entity
@Table(name = "partner_plan")
@IdClass(PartnerPlan.Key.class)
@Filter(name = Tenant.SIDE)
public class PartnerPlan {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** How far it is. What is waived was never asked for; what is cancelled was given up. */
    public enum Course {
        RUNNING,
        FINISHED,
        WAIVED,
        CANCELLED;

        /** As interfaces write it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "partner_id", updatable = false)
    UUID partnerId;

    @Column(updatable = false)
    @Nullable
    String template;

    @Column(name = "template_version", updatable = false)
    @Nullable
    Integer templateVersion;

    @Column(updatable = false)
    String name;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Purpose purpose;

    @Column(name = "started_on", updatable = false)
    LocalDate startedOn;

    @Column(name = "started_at", updatable = false)
    Instant startedAt;

    @Enumerated(EnumType.STRING)
    Course course;

    @Column(name = "ended_on")
    @Nullable
    LocalDate endedOn;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @Nullable
    String reason;

    @Version
    int revision;

    @SuppressWarnings("NullAway.Init")
    protected PartnerPlan() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    PartnerPlan(UUID partnerId, PlanTemplate template, LocalDate from, Instant at) {
        this(partnerId, template.name(), template.purpose(), from, at);
        this.template = template.code();
        this.templateVersion = template.version();
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    private PartnerPlan(UUID partnerId, String name, Purpose purpose, LocalDate from, Instant at) {
        this.id = Ids.next();
        this.partnerId = partnerId;
        this.name = name;
        this.purpose = purpose;
        this.startedOn = from;
        this.startedAt = at;
        this.course = Course.RUNNING;
    }

    static PartnerPlan waived(UUID partnerId, String reason, LocalDate on, Instant at) {
        var plan = new PartnerPlan(partnerId, "Onboarding", Purpose.ONBOARDING, on, at);
        plan.end(Course.WAIVED, on, reason, at);
        return plan;
    }

    final void end(Course how, LocalDate on, @Nullable String why, Instant at) {
        this.course = how;
        this.endedOn = on;
        this.endedAt = at;
        this.reason = why;
    }

    public UUID id() {
        return id;
    }

    public UUID partnerId() {
        return partnerId;
    }

    /** The template that it began with; null where it was waived. */
    public @Nullable String template() {
        return template;
    }

    public @Nullable Integer templateVersion() {
        return templateVersion;
    }

    public String name() {
        return name;
    }

    public Purpose purpose() {
        return purpose;
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    public Course course() {
        return course;
    }

    public boolean isRunning() {
        return course == Course.RUNNING;
    }

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    /** Why it was waived or cancelled. */
    public @Nullable String reason() {
        return reason;
    }
}
