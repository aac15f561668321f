package dev.entente.imports;

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
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** One file on its way to becoming records: uploaded, mapped and checked, taken in, and perhaps given back. */
@Entity
@Table(name = "import_batch")
@IdClass(ImportBatch.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class ImportBatch {

    static final JsonMapper JSON = JsonMapper.shared();

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** How far it has come. */
    public enum State {
        UPLOADED,
        CHECKING,
        CHECKED,
        COMMITTING,
        /** Cancelled, or broken off, in the middle. */
        STOPPED,
        COMMITTED,
        UNDOING,
        UNDONE
    }

    /** A file that was looked through once: what it is, its columns, its first rows, and how many there are. */
    public record Inspected(
            String format,
            List<String> header,
            List<List<String>> sample,
            int rows,
            Mapping.Days days,
            Mapping.Decimals decimals) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(updatable = false)
    String number;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Kind kind;

    @Enumerated(EnumType.STRING)
    State state;

    @Column(name = "file_id", updatable = false)
    UUID fileId;

    @Column(name = "file_name", updatable = false)
    String fileName;

    @Column(name = "file_digest", updatable = false)
    String fileDigest;

    @Column(name = "file_size", updatable = false)
    long fileSize;

    @Column(updatable = false)
    String format;

    @Column(updatable = false)
    String header;

    @Column(updatable = false)
    String sample;

    @Column(updatable = false)
    int total;

    String mapping;

    /** When files with these columns were mapped like this before; null: the mapping is a proposal. */
    @Column(name = "remembered_at", updatable = false)
    @Nullable
    Instant rememberedAt;

    /** The last import of the very same file that was taken in. */
    @Column(name = "same_as", updatable = false)
    @Nullable
    UUID sameAs;

    @Column(name = "skip_bad")
    boolean skipBad;

    @Nullable
    String expected;

    @Nullable
    String outcome;

    @Nullable
    String undone;

    @Column(name = "job_id")
    @Nullable
    UUID jobId;

    @Column(name = "uploaded_by", updatable = false)
    @Nullable
    UUID uploadedBy;

    @Column(name = "uploaded_at", updatable = false)
    Instant uploadedAt;

    @Column(name = "checked_at")
    @Nullable
    Instant checkedAt;

    @Column(name = "committed_by")
    @Nullable
    UUID committedBy;

    @Column(name = "committed_at")
    @Nullable
    Instant committedAt;

    @Column(name = "undone_by")
    @Nullable
    UUID undoneBy;

    @Column(name = "undone_at")
    @Nullable
    Instant undoneAt;

    @Version
    int revision;

    @SuppressWarnings("NullAway.Init")
    protected ImportBatch() {}

    public UUID id() {
        return id;
    }

    /** What people call it by: I-00001. */
    public String number() {
        return number;
    }

    public Kind kind() {
        return kind;
    }

    public State state() {
        return state;
    }

    public String fileName() {
        return fileName;
    }

    public long fileSize() {
        return fileSize;
    }

    /** In words: "CSV, UTF-8, separated by commas". */
    public String format() {
        return format;
    }

    public List<String> header() {
        return JSON.readValue(header, new TypeReference<List<String>>() {});
    }

    /** The first rows, cell by cell. */
    public List<List<String>> sample() {
        return JSON.readValue(sample, new TypeReference<List<List<String>>>() {});
    }

    /** How many rows there are behind the header. */
    public int total() {
        return total;
    }

    public Mapping mapping() {
        return JSON.readValue(mapping, Mapping.class);
    }

    public @Nullable Instant rememberedAt() {
        return rememberedAt;
    }

    public @Nullable UUID sameAs() {
        return sameAs;
    }

    /** What the check found; null before it. */
    public @Nullable Tally expected() {
        return expected == null ? null : JSON.readValue(expected, Tally.class);
    }

    /** What happened, so far while it is being taken in; null before that. */
    public @Nullable Tally outcome() {
        return outcome == null ? null : JSON.readValue(outcome, Tally.class);
    }

    public @Nullable Undone undone() {
        return undone == null ? null : JSON.readValue(undone, Undone.class);
    }

    public @Nullable UUID jobId() {
        return jobId;
    }

    public @Nullable UUID uploadedBy() {
        return uploadedBy;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public @Nullable Instant committedAt() {
        return committedAt;
    }

    public @Nullable Instant undoneAt() {
        return undoneAt;
    }

    /** Whether a job is at it. */
    public boolean isAtWork() {
        return state == State.CHECKING || state == State.COMMITTING || state == State.UNDOING;
    }

    void map(Mapping mapping) {
        this.mapping = JSON.writeValueAsString(mapping);
    }

    void expect(Tally tally) {
        expected = JSON.writeValueAsString(tally);
    }

    void happened(Tally tally) {
        outcome = JSON.writeValueAsString(tally);
    }

    void undid(Undone tally) {
        undone = JSON.writeValueAsString(tally);
    }
}
