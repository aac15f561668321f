package dev.entente.handoff;

import dev.entente.clock.Side;
import dev.entente.deal.Deal;
import dev.entente.tenant.Ids;
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
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A deal that one side gave to the other. The giver sums up what it knows, the receiver speaks to the customer; it is over when
 * the deal is closed, or given to somebody else, whatever was done until then.
 */
@Entity
@Table(name = "hand_off")
@IdClass(HandOff.Key.class)
@Filter(name = Tenant.SIDE)
public class HandOff {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "partner_id", updatable = false)
    UUID partnerId;

    @Column(name = "deal_id", updatable = false)
    UUID dealId;

    /** By which people know the deal, as it was then. */
    @Column(updatable = false)
    String number;

    @Column(updatable = false)
    String customer;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Side giver;

    @Column(name = "handed_at", updatable = false)
    Instant handedAt;

    @Nullable
    String summary;

    @Column(name = "summed_up_at")
    @Nullable
    Instant summedUpAt;

    @Column(name = "summed_up_by")
    @Nullable
    String summedUpBy;

    @Column(name = "called_on")
    @Nullable
    LocalDate calledOn;

    @Column(name = "call_note")
    @Nullable
    String callNote;

    @Column(name = "called_by")
    @Nullable
    String calledBy;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @Version
    int revision;

    @SuppressWarnings("NullAway.Init")
    protected HandOff() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    HandOff(Deal deal, UUID partnerId, Side giver, Instant at) {
        this.id = Ids.next();
        this.partnerId = partnerId;
        this.dealId = deal.id();
        this.number = deal.number();
        this.customer = deal.customerName();
        this.giver = giver;
        this.handedAt = at;
    }

    /** Said again, it replaces what was said before; when it was said first stays. */
    void sumUp(String words, String by, Instant at) {
        this.summary = words;
        this.summedUpBy = by;
        if (summedUpAt == null) this.summedUpAt = at;
    }

    void called(LocalDate on, @Nullable String note, String by) {
        this.calledOn = on;
        this.callNote = note;
        this.calledBy = by;
    }

    /** Its partner is none any more, and does nothing of it; over, where the vendor has nothing left to do of it either. */
    void forsaken(Instant at) {
        if (giver == Side.VENDOR || calledOn != null) this.endedAt = at;
    }

    Side receiver() {
        return giver == Side.VENDOR ? Side.PARTNER : Side.VENDOR;
    }

    boolean isOpen() {
        return endedAt == null;
    }
}
