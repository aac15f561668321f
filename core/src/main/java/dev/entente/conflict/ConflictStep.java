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
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Something that was done in a case, and which contender it concerns: none, where it is the vendor's alone. Never changed. */
@Entity
@Table(name = "conflict_step")
@IdClass(ConflictStep.Key.class)
@Filter(name = Tenant.SIDE)
public class ConflictStep {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** What was done. */
    public enum Kind {
        OPENED,
        JOINED,
        ASKED,
        EVIDENCE,
        ESCALATED,
        ENDED_MEANWHILE,
        DECIDED,
        APPEALED,
        FINAL
    }

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "conflict_id")
    UUID conflictId;

    @Column(name = "contender_id")
    @Nullable
    UUID contenderId;

    @Column(name = "partner_id")
    @Nullable
    UUID partnerId;

    @Column(name = "done_at")
    Instant doneAt;

    @Column(name = "done_by")
    @Nullable
    UUID doneBy;

    @Enumerated(EnumType.STRING)
    Kind kind;

    String words;

    @SuppressWarnings("NullAway.Init")
    protected ConflictStep() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    private ConflictStep(UUID conflictId, Kind kind, String words, Instant at) {
        this.id = Ids.next();
        this.conflictId = conflictId;
        this.kind = kind;
        this.words = words;
        this.doneAt = at;
        this.doneBy = Scope.current().memberId();
    }

    /** The vendor's alone. */
    static ConflictStep of(Conflict conflict, Kind kind, String words, Instant at) {
        return new ConflictStep(conflict.id, kind, words, at);
    }

    /** One that this contender reads too. */
    static ConflictStep of(Contender contender, Kind kind, String words, Instant at) {
        var step = new ConflictStep(contender.conflictId, kind, words, at);
        step.contenderId = contender.id;
        step.partnerId = contender.partnerId;
        return step;
    }

    public UUID id() {
        return id;
    }

    public @Nullable UUID contenderId() {
        return contenderId;
    }

    public Instant at() {
        return doneAt;
    }

    /** The member who did it; null where it happened by itself. */
    public @Nullable UUID by() {
        return doneBy;
    }

    public Kind kind() {
        return kind;
    }

    public String words() {
        return words;
    }
}
