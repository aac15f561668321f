package dev.entente.job;

import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Work that people wait for, and how far it is. It stays readable when it has ended. */
@Entity
@IdClass(Job.Key.class)
@Filter(name = Tenant.SIDE)
public class Job {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** What became of it so far. */
    public enum State {
        WAITING("Waiting"),
        RUNNING("Running"),
        FINISHED("Finished"),
        FAILED("Failed"),
        CANCELLED("Stopped");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    private static final String QUEUED = "It begins when another of its kind is done.";

    /** Words are kept as far as they fit. */
    private static final int MOST_WORDS = 500;

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "partner_id", updatable = false)
    @Nullable
    UUID partnerId;

    @Column(updatable = false)
    String kind;

    @Column(updatable = false)
    String title;

    @Column(name = "subject_id", updatable = false)
    UUID subjectId;

    @Column(updatable = false)
    String path;

    @Column(name = "started_by", updatable = false)
    @Nullable
    UUID startedBy;

    @Column(name = "started_at", updatable = false)
    Instant startedAt;

    @Enumerated(EnumType.STRING)
    State state;

    long done;

    long total;

    @Nullable
    String words;

    int tries;

    /** How many of its kind may be at work at once; null: as many as there are. */
    @Column(name = "at_most", updatable = false)
    @Nullable
    Integer atMost;

    /** Whether it waits for one of them to end. */
    boolean queued;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Job() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Job(UUID id, NewJob wanted, @Nullable UUID startedBy, Instant startedAt) {
        this.id = id;
        this.partnerId = wanted.partnerId();
        this.kind = wanted.kind();
        this.title = wanted.title();
        this.subjectId = wanted.subject();
        this.path = wanted.path();
        this.total = wanted.total();
        this.startedBy = startedBy;
        this.startedAt = startedAt;
        this.state = State.WAITING;
    }

    /** It waits for its turn, or it is its turn. */
    void queue(boolean waits) {
        queued = waits;
        words = waits ? QUEUED : null;
    }

    void begin() {
        state = State.RUNNING;
        tries++;
    }

    void progress(Part part) {
        tries = 0;
        done = part.done();
        total = part.total();
        words = part.words() == null ? words : cut(part.words());
    }

    void end(State last, @Nullable String said, Instant now) {
        state = last;
        if (said != null) words = cut(said);
        else if (queued) words = null;
        endedAt = now;
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), MOST_WORDS));
    }

    public UUID id() {
        return id;
    }

    /** The partner whose it is; null for the vendor's own. */
    public @Nullable UUID partnerId() {
        return partnerId;
    }

    /** Which {@link LongWork} does it. */
    public String kind() {
        return kind;
    }

    /** What people call it: "Import of sales.csv". */
    public String title() {
        return title;
    }

    /** What the work is about, as its kind knows it. */
    public UUID subjectId() {
        return subjectId;
    }

    /** The page where it is found again. */
    public String path() {
        return path;
    }

    /** Null when the system did. */
    public @Nullable UUID startedBy() {
        return startedBy;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public State state() {
        return state;
    }

    /** Whether it waits for others of its kind to end. */
    public boolean isQueued() {
        return queued && isActive();
    }

    public boolean isActive() {
        return endedAt == null;
    }

    public long done() {
        return done;
    }

    /** Zero where nobody can know. */
    public long total() {
        return total;
    }

    /** What is to be said of it now, or of how it ended. */
    public @Nullable String words() {
        return words;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }
}
