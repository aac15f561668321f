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
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** That a partner changed its registration after it was sent, and what of it. Never changed itself. */
@Entity
@Table(name = "registration_edit")
@IdClass(RegistrationEdit.Key.class)
@Filter(name = Tenant.SIDE)
public class RegistrationEdit {

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

    int revision;

    String changed;

    @Column(name = "edited_at")
    Instant editedAt;

    @Column(name = "edited_by")
    @Nullable
    UUID editedBy;

    @SuppressWarnings("NullAway.Init")
    protected RegistrationEdit() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    RegistrationEdit(Registration registration, List<String> changed, Instant at) {
        this.id = Ids.next();
        this.registrationId = registration.id();
        this.partnerId = registration.partnerId();
        this.revision = registration.revision();
        this.changed = String.join(", ", changed);
        this.editedAt = at;
        this.editedBy = Scope.current().memberId();
    }

    public UUID id() {
        return id;
    }

    /** The revision of the registration that came of it. */
    public int revision() {
        return revision;
    }

    /** What of it was changed, in the words of the form: "next meeting, amount". */
    public String changed() {
        return changed;
    }

    public Instant at() {
        return editedAt;
    }

    public @Nullable UUID by() {
        return editedBy;
    }
}
