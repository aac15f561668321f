package dev.entente.program;

import dev.entente.tenant.Cached;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A program file, published: the text as it was given, and what was read from it as canonical JSON. Never changed and
 * never deleted; what refers to it still finds it.
 */
@Cached
@Entity
@Table(name = "program_version")
@IdClass(ProgramVersion.Key.class)
public class ProgramVersion {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "program_id")
    UUID programId;

    int number;

    @Column(name = "from_day")
    LocalDate from;

    String file;

    String content;

    String digest;

    @Column(name = "published_at")
    Instant publishedAt;

    @Column(name = "published_by")
    @Nullable
    UUID publishedBy;

    /** Why it was published although the linter warned; null where it did not. */
    @Nullable
    String word;

    @SuppressWarnings("NullAway.Init")
    protected ProgramVersion() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    ProgramVersion(UUID id, UUID programId, int number, ProgramFile read, String file) {
        this.id = id;
        this.programId = programId;
        this.number = number;
        this.from = read.from();
        this.file = file;
        this.content = read.content();
        this.digest = read.digest();
    }

    public UUID id() {
        return id;
    }

    public UUID programId() {
        return programId;
    }

    /** 1, 2, 3 … within the program. */
    public int number() {
        return number;
    }

    /** The first day on which it holds. */
    public LocalDate from() {
        return from;
    }

    /** The program file, letter by letter. */
    public String file() {
        return file;
    }

    /** SHA-256 of what was read from the file. */
    public String digest() {
        return digest;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** The member who published it; null when it came with the tenant. */
    public @Nullable UUID publishedBy() {
        return publishedBy;
    }

    public @Nullable String word() {
        return word;
    }

    String content() {
        return content;
    }
}
