package dev.entente.message;

import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * News on its way to its audience. Whoever has news may not reach those whom it concerns: a partner's member cannot read
 * who works for the vendor. So it is only put down here, on the teller's side, and the system tells.
 */
@Entity
@Table(name = "bulletin")
@IdClass(Bulletin.Key.class)
@Filter(name = Tenant.SIDE)
class Bulletin {

    private static final ObjectMapper JSON = JsonMapper.shared();

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "partner_id")
    @Nullable
    UUID partnerId;

    String audience;

    String kind;

    String title;

    String text;

    String path;

    @Column(name = "written_at")
    Instant writtenAt;

    @Column(name = "told_at")
    @Nullable
    Instant toldAt;

    @SuppressWarnings("NullAway.Init")
    protected Bulletin() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Bulletin(UUID id, @Nullable UUID partnerId, Audience audience, News news, Instant writtenAt) {
        this.id = id;
        this.partnerId = partnerId;
        this.audience = JSON.writeValueAsString(audience);
        this.kind = news.kind();
        this.title = news.title();
        this.text = news.text();
        this.path = news.path();
        this.writtenAt = writtenAt;
    }

    /** As much of one as it takes to tell it. */
    @SuppressWarnings("NullAway.Init")
    Bulletin(String audience, String kind, String title, String text, String path) {
        this.audience = audience;
        this.kind = kind;
        this.title = title;
        this.text = text;
        this.path = path;
    }

    Audience audience() {
        return JSON.readValue(audience, Audience.class);
    }

    News news() {
        return new News(kind, title, text, path);
    }
}
