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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A program file that is being worked on; kept whether it is right or wrong. What was published or discarded changes no more. */
@Entity
@Table(name = "program_draft")
@IdClass(ProgramDraft.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class ProgramDraft {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** Its course. A change of what is reviewed or approved makes it a draft again. */
    public enum State {
        DRAFT,
        REVIEW,
        APPROVED,
        PUBLISHED,
        DISCARDED;

        public boolean isOpen() {
            return this != PUBLISHED && this != DISCARDED;
        }
    }

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    String code;

    String name;

    int begun;

    String file;

    @Enumerated(EnumType.STRING)
    State state;

    @Nullable
    Integer version;

    @Column(name = "made_at", updatable = false)
    Instant madeAt;

    @Column(name = "made_by", updatable = false)
    @Nullable
    UUID madeBy;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "changed_by")
    @Nullable
    UUID changedBy;

    @Version
    int revision;

    @SuppressWarnings("NullAway.Init")
    protected ProgramDraft() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    ProgramDraft(int begun, Named named, String file, Instant at) {
        this.id = Ids.next();
        this.begun = begun;
        this.madeAt = at;
        this.madeBy = Scope.current().memberId();
        become(named, file, at);
    }

    /** The file as it is now; whatever was said of it was said of another one. */
    final void become(Named named, String written, Instant at) {
        this.code = named.code();
        this.name = named.name();
        this.file = written;
        move(State.DRAFT, at);
    }

    final void move(State to, Instant at) {
        this.state = to;
        this.changedAt = at;
        this.changedBy = Scope.current().memberId();
    }

    public UUID id() {
        return id;
    }

    /** What the file calls its program, as far as it can be read. */
    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** The version that it was begun with; 0 where the program is new. */
    public int begun() {
        return begun;
    }

    /** The program file, letter by letter. */
    public String file() {
        return file;
    }

    public State state() {
        return state;
    }

    /** The version that it became; null until then. */
    public @Nullable Integer version() {
        return version;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public @Nullable UUID madeBy() {
        return madeBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public @Nullable UUID changedBy() {
        return changedBy;
    }

    /** Grows with each change. */
    public int revision() {
        return revision;
    }
}
