package dev.entente.registration;

import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
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

/** That there was a meeting with the customer of a registration. Never changed. */
@Entity
@Table(name = "registration_meeting")
@IdClass(RegistrationMeeting.Key.class)
@Filter(name = Tenant.SIDE)
public class RegistrationMeeting {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "registration_id")
    UUID registrationId;

    @Column(name = "partner_id")
    UUID partnerId;

    @Column(name = "on_day")
    LocalDate onDay;

    String note;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "recorded_by")
    @Nullable
    UUID recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected RegistrationMeeting() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    RegistrationMeeting(Registration registration, LocalDate on, String note, Instant at) {
        this.id = Ids.next();
        this.registrationId = registration.id();
        this.partnerId = registration.partnerId();
        this.onDay = on;
        this.note = note;
        this.recordedAt = at;
        this.recordedBy = Scope.current().memberId();
    }

    public UUID id() {
        return id;
    }

    public UUID registrationId() {
        return registrationId;
    }

    public LocalDate on() {
        return onDay;
    }

    public String note() {
        return note;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** The member who wrote it down, of the partner or of the vendor. */
    public @Nullable UUID recordedBy() {
        return recordedBy;
    }
}
