package dev.entente.template;

import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;

/** A message that a tenant has added itself: what it is called and what it is about. Its words are versions like those of any other. */
@Entity
@Table(name = "own_template")
@IdClass(OwnTemplate.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class OwnTemplate {

    static final String PREFIX = "own.";

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(updatable = false)
    String kind;

    String label;

    @Column(updatable = false)
    String about;

    @SuppressWarnings("NullAway.Init")
    protected OwnTemplate() {}

    // A name that is never given again: the versions of one that was taken away are not those of another.
    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    OwnTemplate(String label, String about) {
        this.id = Ids.next();
        this.kind = PREFIX + id;
        this.label = label;
        this.about = about;
    }

    static boolean is(String kind) {
        return kind.startsWith(PREFIX);
    }
}
