package dev.entente.earning;

import dev.entente.earning.Inputs.Pin;
import dev.entente.payable.Clawback;
import dev.entente.payable.Payable;
import dev.entente.tenant.Digest;
import dev.entente.tenant.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What many results were worked out by: the terms of an offer, and where they come from. Kept once, under a key that
 * follows from the text; never changed and never deleted.
 */
@Entity
@Table(name = "agreed_terms")
@IdClass(AgreedTerms.Key.class)
class AgreedTerms {

    /** Within a tenant. */
    record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    String content;

    @SuppressWarnings("NullAway.Init")
    protected AgreedTerms() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    AgreedTerms(Pin pin, JsonNode terms, @Nullable Payable payable, @Nullable Clawback clawback) {
        this.content = Snapshot.of(pin, terms, payable, clawback);
        this.id = Ids.derived("agreed terms", Digest.of(content));
    }

    UUID id() {
        return id;
    }

    /** As JSON. */
    String content() {
        return content;
    }
}
