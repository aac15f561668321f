package dev.entente.lead;

import dev.entente.tenant.Ids;
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
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** That somebody saw whom a lead is about, or took many out as a file; added to, never changed. */
@Entity
@Table(name = "lead_access")
@IdClass(LeadAccess.Key.class)
@Filter(name = Tenant.SIDE)
public class LeadAccess {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** What was done. */
    public enum Kind {
        SEEN("Read the contact"),
        EXPORTED("Took it out in a file");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "lead_id")
    UUID leadId;

    /** Of the member who did it; null: of the vendor. */
    @Column(name = "partner_id")
    @Nullable
    UUID partnerId;

    @Column(name = "member_id")
    @Nullable
    UUID memberId;

    @Enumerated(EnumType.STRING)
    Kind kind;

    Instant at;

    @SuppressWarnings("NullAway.Init")
    protected LeadAccess() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    LeadAccess(UUID leadId, @Nullable UUID partnerId, Kind kind, Instant at) {
        this.id = Ids.next();
        this.leadId = leadId;
        this.partnerId = partnerId;
        this.memberId = Scope.current().memberId();
        this.kind = kind;
        this.at = at;
    }

    public UUID leadId() {
        return leadId;
    }

    public @Nullable UUID partnerId() {
        return partnerId;
    }

    public @Nullable UUID memberId() {
        return memberId;
    }

    public Kind kind() {
        return kind;
    }

    public Instant at() {
        return at;
    }
}
