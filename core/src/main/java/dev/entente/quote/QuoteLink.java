package dev.entente.quote;

import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
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

/**
 * A link by which whoever has it reads one revision of a quote for a while. Of its key only the digest is kept: whoever reads the
 * database can open nothing.
 */
@Entity
@Table(name = "quote_link")
@IdClass(QuoteLink.Key.class)
@Filter(name = Tenant.SIDE)
public class QuoteLink {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "quote_id", updatable = false)
    UUID quoteId;

    @Column(name = "partner_id", updatable = false)
    @Nullable
    UUID partnerId;

    @Column(updatable = false)
    int number;

    @Column(updatable = false)
    byte[] hash;

    @Column(name = "made_at", updatable = false)
    Instant madeAt;

    @Column(name = "made_by", updatable = false)
    @Nullable
    UUID madeBy;

    @Column(name = "ends_at")
    Instant endsAt;

    int opened;

    @Column(name = "opened_at")
    @Nullable
    Instant openedAt;

    @SuppressWarnings("NullAway.Init")
    protected QuoteLink() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    QuoteLink(Quote quote, byte[] hash, Instant at, Instant endsAt) {
        this.id = Ids.next();
        this.quoteId = quote.id();
        this.partnerId = quote.partnerId();
        this.number = quote.standing();
        this.hash = hash;
        this.madeAt = at;
        this.madeBy = Scope.current().memberId();
        this.endsAt = endsAt;
    }

    public UUID id() {
        return id;
    }

    /** The number of the revision that it shows. */
    public int number() {
        return number;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public @Nullable UUID madeBy() {
        return madeBy;
    }

    public Instant endsAt() {
        return endsAt;
    }

    /** How often somebody opened it. */
    public int opened() {
        return opened;
    }

    /** The last time; null: nobody has. */
    public @Nullable Instant openedAt() {
        return openedAt;
    }

    /** Whether it shows anything: in time, and as long as what it shows is what stands and was not taken back. */
    boolean shows(Quote quote, Instant now) {
        boolean offered = quote.state() == Quote.State.SENT || quote.state() == Quote.State.ACCEPTED;
        return now.isBefore(endsAt) && offered && quote.standing() == number;
    }
}
