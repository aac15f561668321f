package dev.entente.conflict;

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
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What shows that a contender was at work on a day: that it found out what the customer needs, met it, wrote or offered. */
@Entity
@Table(name = "conflict_touch")
@IdClass(Touch.Key.class)
@Filter(name = Tenant.SIDE)
public class Touch {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** What it was. Of them all, only discovery shows that somebody found out what the customer needs. */
    public enum Kind {
        DISCOVERY,
        MEETING,
        MAIL,
        OFFER,
        OTHER
    }

    /** What somebody says of it. */
    public record Said(Kind kind, LocalDate on, String words) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "conflict_id", updatable = false)
    UUID conflictId;

    @Column(name = "contender_id", updatable = false)
    UUID contenderId;

    @Column(name = "partner_id", updatable = false)
    @Nullable
    UUID partnerId;

    @Column(name = "on_day", updatable = false)
    LocalDate onDay;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Kind kind;

    @Column(updatable = false)
    String words;

    @Column(name = "file_id")
    @Nullable
    UUID fileId;

    @Column(name = "file_name")
    @Nullable
    String fileName;

    @Column(name = "given_at", updatable = false)
    Instant givenAt;

    @Column(name = "given_by", updatable = false)
    @Nullable
    UUID givenBy;

    @SuppressWarnings("NullAway.Init")
    protected Touch() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Touch(Contender contender, Said said, Instant at) {
        this.id = Ids.next();
        this.conflictId = contender.conflictId;
        this.contenderId = contender.id;
        this.partnerId = contender.partnerId;
        this.onDay = said.on();
        this.kind = said.kind();
        this.words = said.words().strip();
        this.givenAt = at;
        this.givenBy = Scope.current().memberId();
    }

    public UUID id() {
        return id;
    }

    public UUID contenderId() {
        return contenderId;
    }

    public LocalDate on() {
        return onDay;
    }

    public Kind kind() {
        return kind;
    }

    public String words() {
        return words;
    }

    /** Under which its file is downloaded, where it has one. */
    public @Nullable UUID fileId() {
        return fileId;
    }

    public @Nullable String fileName() {
        return fileName;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
