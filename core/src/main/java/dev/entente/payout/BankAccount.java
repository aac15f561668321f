package dev.entente.payout;

import dev.entente.api.Unit;
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
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Where a partner is paid. What is new waits until somebody else of the vendor's has looked at it. */
@Entity
@Table(name = "bank_account")
@IdClass(BankAccount.Key.class)
@Filter(name = Tenant.SIDE)
public class BankAccount {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** Its course. */
    public enum State {
        /** Somebody else has to look at it; nothing is paid meanwhile. */
        PROPOSED,
        CONFIRMED,
        /** A later one stands in its place, or it was refused. */
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
    String holder;

    /** Null where the account has none, and a number instead. */
    @Column(updatable = false)
    @Nullable
    String iban;

    @Column(updatable = false)
    @Nullable
    String account;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    @Nullable
    Clearing clearing;

    @Column(name = "bank_code", updatable = false)
    @Nullable
    String bankCode;

    @Column(updatable = false)
    @Nullable
    String bic;

    /** The currency that it is paid in; null: each statement's own. */
    @Column(updatable = false)
    @Nullable
    String currency;

    @Enumerated(EnumType.STRING)
    State state = State.PROPOSED;

    @Column(name = "entered_at", updatable = false)
    Instant enteredAt;

    @Column(name = "entered_by", updatable = false)
    @Nullable
    UUID enteredBy;

    @Column(name = "seen_at")
    @Nullable
    Instant seenAt;

    @Column(name = "seen_by")
    @Nullable
    UUID seenBy;

    @Nullable
    String because;

    @SuppressWarnings("NullAway.Init")
    protected BankAccount() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    BankAccount(UUID partnerId, BankDetails details, Instant at) {
        this.id = Ids.next();
        this.partnerId = partnerId;
        this.holder = Objects.requireNonNull(details.holder());
        var to = details.destination();
        this.iban = to.iban();
        this.account = to.account();
        this.clearing = to.clearing();
        this.bankCode = to.bankCode();
        this.bic = to.bic();
        this.currency = details.currency();
        this.enteredAt = at;
        this.enteredBy = Scope.current().memberId();
    }

    void see(State next, @Nullable String words, Instant at) {
        this.state = next;
        this.because = words;
        this.seenAt = at;
        this.seenBy = Scope.current().memberId();
    }

    /** The currency that something in this unit is paid in. */
    Unit paidIn(Unit unit) {
        return currency == null ? unit : Unit.currency(currency);
    }

    Destination destination() {
        return new Destination(iban, account, clearing, bankCode, bic);
    }

    /** What of it may be told: the country, and the last four characters. */
    String masked() {
        return destination().shown();
    }
}
