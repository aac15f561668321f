package dev.entente.payout;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.settlement.StatementRow;
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
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What one statement is paid by a payout: to which account, how much in its own currency and in the one that is paid, by which rate. */
@Entity
@Table(name = "payment")
@IdClass(Payment.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class Payment {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** Its course; a statement has at most one that waits or is paid. */
    public enum State {
        WAITING,
        PAID,
        /** It was paid, and the bank gave it back. */
        RETURNED,
        /** The bank is said never to have made it; nothing was posted. If it made it after all, it becomes paid. */
        NOT_MADE,
        DROPPED
    }

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "payout_id", updatable = false)
    UUID payoutId;

    @Column(name = "statement_id", updatable = false)
    UUID statementId;

    @Column(name = "statement_number", updatable = false)
    String statementNumber;

    @Column(name = "partner_id", updatable = false)
    UUID partnerId;

    @Column(updatable = false)
    String partner;

    /** What banks give back with it. */
    @Column(name = "end_to_end", updatable = false)
    String endToEnd;

    @Column(updatable = false)
    long minor;

    @Column(updatable = false)
    String unit;

    @Column(updatable = false)
    int scale;

    @Column(name = "paid_minor", updatable = false)
    long paidMinor;

    @Column(name = "paid_unit", updatable = false)
    String paidUnit;

    @Column(name = "paid_scale", updatable = false)
    int paidScale;

    /** In words, with its day; null where nothing was converted. */
    @Column(updatable = false)
    @Nullable
    String rate;

    @Column(updatable = false)
    String holder;

    @Column(updatable = false)
    @Nullable
    String iban;

    /** In place of an IBAN, with the clearing and the code by which its bank is found. */
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

    @Enumerated(EnumType.STRING)
    State state = State.WAITING;

    @Column(name = "settled_on")
    @Nullable
    LocalDate settledOn;

    @Nullable
    String because;

    @Version
    int revision;

    @SuppressWarnings("NullAway.Init")
    protected Payment() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Payment(Payout payout, int place, StatementRow row, Choice.Paid paid) {
        this.id = Ids.derived("payment", payout.id, row.id());
        this.payoutId = payout.id;
        this.statementId = row.id();
        this.statementNumber = row.number();
        this.partnerId = row.partnerId();
        this.partner = row.partner();
        this.endToEnd = payout.number + "-" + place;
        this.minor = row.left().minor();
        this.unit = row.unit().code();
        this.scale = row.unit().scale();
        this.paidMinor = paid.amount().minor();
        this.paidUnit = paid.amount().unit().code();
        this.paidScale = paid.amount().unit().scale();
        this.rate = paid.rate();
        this.holder = paid.account().holder;
        var to = paid.account().destination();
        this.iban = to.iban();
        this.account = to.account();
        this.clearing = to.clearing();
        this.bankCode = to.bankCode();
        this.bic = to.bic();
    }

    Destination destination() {
        return new Destination(iban, account, clearing, bankCode, bic);
    }

    void settle(State next, @Nullable LocalDate on, @Nullable String words) {
        this.state = next;
        this.settledOn = on;
        this.because = words;
    }

    /** In the currency of the statement. */
    Amount amount() {
        return new Amount(minor, new Unit(unit, scale));
    }

    /** In the currency that is paid. */
    Amount paid() {
        return new Amount(paidMinor, new Unit(paidUnit, paidScale));
    }
}
