package dev.entente.partner;

import dev.entente.file.StoredFile;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.tenant.Ids;
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
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A file that belongs to a partner's record: a contract, a certificate, a plan. Whether the partner reads it or the vendor
 * alone is decided when it is handed in, and is a column of its own, so that the fences know it.
 */
@Entity
@Table(name = "partner_document")
@IdClass(PartnerDocument.Key.class)
@Filter(name = Tenant.SIDE, condition = "reader_id = :partner")
public class PartnerDocument {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** What a document is. */
    public enum Kind {
        DOCUMENT("Document"),
        AGREEMENT("Agreement");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** As interfaces write it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** A document, unless something else is said. */
        static Kind of(@Nullable String code) {
            if (code == null) return DOCUMENT;
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst()
                    .orElseThrow(
                            () -> Problem.field(PartnerProblem.UNCLEAR_DOCUMENT, "/kind", "Use document or agreement"));
        }
    }

    /**
     * What a document is called on the record, what its file is called, whether the partner may read it, what it is, and through which
     * day an agreement runs (null: without an end).
     */
    public record Details(
            String label,
            String fileName,
            boolean shared,
            Kind kind,
            @Nullable LocalDate until) {

        private static final int FIRST_YEAR = 1990;
        private static final int LAST_YEAR = 2200;

        public Details {
            label = label.strip();
            var findings = new Findings().line("/label", label, 200);
            if (until != null && kind != Kind.AGREEMENT) findings.add("/until", "Only an agreement has an end");
            if (until != null && (until.getYear() < FIRST_YEAR || until.getYear() > LAST_YEAR))
                findings.add("/until", "Use a day from 1990 to 2200, or leave it out");
            findings.refuse(PartnerProblem.UNCLEAR_DOCUMENT);
        }

        /** A document that is no agreement. */
        public Details(String label, String fileName, boolean shared) {
            this(label, fileName, shared, Kind.DOCUMENT, null);
        }
    }

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "partner_id")
    UUID partnerId;

    @Nullable
    @Column(name = "reader_id")
    UUID readerId;

    @Column(name = "file_id")
    UUID fileId;

    String label;

    @Column(name = "file_name")
    String fileName;

    @Column(name = "media_type")
    String mediaType;

    @Column(name = "bytes")
    long size;

    @Column(name = "added_at")
    Instant addedAt;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @Nullable
    @Column(name = "until_day")
    LocalDate untilDay;

    @SuppressWarnings("NullAway.Init")
    protected PartnerDocument() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    PartnerDocument(UUID partnerId, Details details, StoredFile file) {
        this.id = Ids.next();
        this.partnerId = partnerId;
        this.readerId = details.shared() ? partnerId : null;
        this.fileId = file.id();
        this.label = details.label();
        this.kind = details.kind();
        this.untilDay = details.until();
        this.fileName = file.name();
        this.mediaType = file.type();
        this.size = file.size();
        this.addedAt = file.storedAt();
    }

    public UUID id() {
        return id;
    }

    UUID partnerId() {
        return partnerId;
    }

    /** Under which the bytes are downloaded. */
    public UUID fileId() {
        return fileId;
    }

    public String label() {
        return label;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public Kind kind() {
        return kind;
    }

    /** The last day of an agreement; null: it has no end, or is none. */
    public @Nullable LocalDate until() {
        return untilDay;
    }

    /** Whether the partner reads it, or the vendor alone. */
    public boolean isShared() {
        return readerId != null;
    }
}
