package dev.entente.refresh;

import dev.entente.clock.Quarter;
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

/** That a program is looked through for a quarter, and what came of it: a draft, or the word that nothing changes. */
@Entity
@Table(name = "program_refresh")
@IdClass(ProgramRefresh.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class ProgramRefresh {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** Its course. One whose draft is discarded is open again. */
    public enum State {
        OPEN,
        DRAFTED,
        UNCHANGED
    }

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "program_id", updatable = false)
    UUID programId;

    @Column(name = "from_day", updatable = false)
    LocalDate fromDay;

    @Column(name = "due_on", updatable = false)
    LocalDate dueOn;

    @Column(name = "opened_at", updatable = false)
    Instant openedAt;

    @Column(name = "opened_by", updatable = false)
    @Nullable
    UUID openedBy;

    @Enumerated(EnumType.STRING)
    State state;

    @Column(name = "draft_id")
    @Nullable
    UUID draftId;

    @Nullable
    String word;

    @Nullable
    String priorities;

    @Column(name = "closed_at")
    @Nullable
    Instant closedAt;

    @Column(name = "closed_by")
    @Nullable
    UUID closedBy;

    @SuppressWarnings("NullAway.Init")
    protected ProgramRefresh() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    ProgramRefresh(UUID programId, Quarter quarter, LocalDate dueOn, Instant at) {
        this.id = id(programId, quarter);
        this.programId = programId;
        this.fromDay = quarter.from();
        this.dueOn = dueOn;
        this.openedAt = at;
        this.openedBy = Scope.current().memberId();
        this.state = State.OPEN;
    }

    /** One for each program and quarter, whoever opens it. */
    static UUID id(UUID programId, Quarter quarter) {
        return Ids.derived("program-refresh", programId, quarter.from());
    }

    void close(State to, @Nullable UUID draft, @Nullable String said, @Nullable String next, Instant at) {
        this.state = to;
        this.draftId = draft;
        this.word = said;
        this.priorities = next;
        this.closedAt = at;
        this.closedBy = Scope.current().memberId();
    }

    /** What was said for the next quarter stays, to begin with. */
    void reopen() {
        this.state = State.OPEN;
        this.draftId = null;
        this.closedAt = null;
        this.closedBy = null;
    }

    public UUID id() {
        return id;
    }

    public UUID programId() {
        return programId;
    }

    public Quarter quarter() {
        return Quarter.of(fromDay);
    }

    /** The last day of its quarter. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** Who asked for it; null where the program did. */
    public @Nullable UUID openedBy() {
        return openedBy;
    }

    public State state() {
        return state;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** The draft that came of it. */
    public @Nullable UUID draftId() {
        return draftId;
    }

    /** Why nothing changes. */
    public @Nullable String word() {
        return word;
    }

    /** What matters in the next quarter, as whoever closed it said. */
    public @Nullable String priorities() {
        return priorities;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public @Nullable UUID closedBy() {
        return closedBy;
    }
}
