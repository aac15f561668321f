package dev.entente.program;

import dev.entente.tenant.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** Whether a program version is published only when somebody else has approved it. One row of a tenant; without it, no. */
@Entity
@Table(name = "version_review")
@IdClass(VersionReview.Key.class)
public class VersionReview {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    boolean required;

    @SuppressWarnings("NullAway.Init")
    protected VersionReview() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    VersionReview(UUID id, boolean required) {
        this.id = id;
        this.required = required;
    }

    /** The same for ever. */
    static UUID id(UUID tenant) {
        return Ids.derived("review policy", tenant);
    }

    public boolean isRequired() {
        return required;
    }
}
