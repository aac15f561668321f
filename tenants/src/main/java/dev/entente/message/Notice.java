package dev.entente.message;

import dev.entente.identity.Member;
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

/** News in one member's inbox; nobody else sees it. */
@Entity
@Table(name = "notice")
@IdClass(Notice.Key.class)
@Filter(name = Tenant.SIDE)
public class Notice {

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

    @Column(name = "member_id")
    UUID memberId;

    String kind;

    String title;

    String text;

    String path;

    @Column(name = "told_at")
    Instant toldAt;

    @Column(name = "read_at")
    @Nullable
    Instant readAt;

    /** Whether it is to stand in the member's next daily letter. */
    boolean waiting;

    @SuppressWarnings("NullAway.Init")
    protected Notice() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Notice(UUID id, Member member, News news, Instant toldAt, boolean waiting) {
        this.id = id;
        this.partnerId = member.partnerId();
        this.memberId = member.id();
        this.kind = news.kind();
        this.title = news.title();
        this.text = news.text();
        this.path = news.path();
        this.toldAt = toldAt;
        this.waiting = waiting;
    }

    public UUID id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    /** The page that it opens, without a slash in front. */
    public String path() {
        return path;
    }

    public Instant toldAt() {
        return toldAt;
    }

    public boolean isRead() {
        return readAt != null;
    }

    public @Nullable Instant readAt() {
        return readAt;
    }
}
