package dev.entente.payout;

import dev.entente.file.StoredFile;
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
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A tax form of a partner: which one, since when, until which day it holds, and its file. What was handed in waits until somebody
 * else of the vendor's has looked at it; only what is on file counts.
 */
@Entity
@Table(name = "tax_form")
@IdClass(TaxForm.Key.class)
@Filter(name = Tenant.SIDE)
public class TaxForm {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** Its course. */
    public enum State {
        PROPOSED,
        ON_FILE,
        OVER
    }

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "partner_id", updatable = false)
    UUID partnerId;

    @Column(updatable = false)
    String kind;

    @Column(name = "received_on", updatable = false)
    LocalDate receivedOn;

    /** Null: without an end. */
    @Column(name = "valid_until", updatable = false)
    @Nullable
    LocalDate validUntil;

    @Column(name = "entered_by", updatable = false)
    @Nullable
    UUID enteredBy;

    /** Under which its bytes are downloaded; null where it is kept elsewhere. */
    @Column(name = "file_id", updatable = false)
    @Nullable
    UUID fileId;

    @Column(name = "file_name", updatable = false)
    @Nullable
    String fileName;

    @Enumerated(EnumType.STRING)
    State state = State.ON_FILE;

    /** Why it does not count, if somebody said so. */
    @Nullable
    String because;

    @Column(name = "seen_at")
    @Nullable
    Instant seenAt;

    @Column(name = "seen_by")
    @Nullable
    UUID seenBy;

    @SuppressWarnings("NullAway.Init")
    protected TaxForm() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    TaxForm(UUID partnerId, String kind, LocalDate receivedOn, @Nullable LocalDate validUntil) {
        this.id = Ids.next();
        this.partnerId = partnerId;
        this.kind = kind;
        this.receivedOn = receivedOn;
        this.validUntil = validUntil;
        this.enteredBy = Scope.current().memberId();
    }

    /** Handed in with its file. */
    TaxForm(UUID partnerId, String kind, LocalDate receivedOn, @Nullable LocalDate validUntil, StoredFile file) {
        this(partnerId, kind, receivedOn, validUntil);
        this.fileId = file.id();
        this.fileName = file.name();
        this.state = State.PROPOSED;
    }

    void see(State next, @Nullable String because, Instant now) {
        this.state = next;
        this.because = because;
        this.seenAt = now;
        this.seenBy = Scope.current().memberId();
    }

    boolean isOn(LocalDate day) {
        return state == State.ON_FILE && !receivedOn.isAfter(day) && (validUntil == null || !validUntil.isBefore(day));
    }

    /** Whether both name one form: people write "W9" and "w-9" for the same. */
    static boolean isSame(String kind, String other) {
        return plain(kind).equals(plain(other));
    }

    private static String plain(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    /** Whether both say the same. */
    boolean isLike(TaxForm other) {
        return state == other.state
                && isSame(kind, other.kind)
                && receivedOn.equals(other.receivedOn)
                && Objects.equals(validUntil, other.validUntil);
    }

    /** Whether it takes the other one's place when that ends; of two that end together, one of them does. */
    boolean outlasts(TaxForm other) {
        if (state != State.ON_FILE || !isSame(kind, other.kind) || id.equals(other.id)) return false;
        if (Objects.equals(validUntil, other.validUntil)) return id.compareTo(other.id) > 0;
        return validUntil == null || (other.validUntil != null && validUntil.isAfter(other.validUntil));
    }
}
