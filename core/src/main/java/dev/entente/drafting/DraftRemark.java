package dev.entente.drafting;

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

/** What happened to a draft: who wrote, said, asked or decided what, and when. */
@Entity
@Table(name = "draft_remark")
@IdClass(DraftRemark.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class DraftRemark {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** What somebody did. */
    public enum What {
        WROTE,
        SAID,
        ASKED,
        APPROVED,
        SENT_BACK,
        PUBLISHED,
        DISCARDED
    }

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "draft_id")
    UUID draftId;

    @Enumerated(EnumType.STRING)
    What what;

    Instant at;

    @Column(name = "member_id")
    @Nullable
    UUID memberId;

    @Nullable
    String text;

    @SuppressWarnings("NullAway.Init")
    protected DraftRemark() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    DraftRemark(UUID draftId, What what, @Nullable String text, Instant at) {
        this.id = Ids.next();
        this.draftId = draftId;
        this.what = what;
        this.at = at;
        this.memberId = Scope.current().memberId();
        this.text = text;
    }

    public What what() {
        return what;
    }

    public Instant at() {
        return at;
    }

    public @Nullable UUID memberId() {
        return memberId;
    }

    public @Nullable String text() {
        return text;
    }
}
