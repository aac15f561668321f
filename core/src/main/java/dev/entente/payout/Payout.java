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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A batch of payments of approved statements in one unit: made by one person, approved by another. */
@Entity
@Table(name = "payout")
@IdClass(Payout.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class Payout {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** Its course. */
    public enum State {
        PROPOSED,
        APPROVED,
        /** Nothing of it waits any more. */
        DONE,
        DROPPED
    }

    /** What a bank is told it with. */
    public enum Form {
        PAIN,
        TABLE
    }

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(updatable = false)
    String number;

    @Column(updatable = false)
    String unit;

    @Column(updatable = false)
    int scale;

    /** The day that the bank is told; one that is over by then becomes the day on which it is told. */
    @Column(name = "pays_on")
    LocalDate paysOn;

    /** What was left out and why, as JSON. */
    @Column(name = "left_out", updatable = false)
    String leftOut;

    @Enumerated(EnumType.STRING)
    State state = State.PROPOSED;

    @Column(name = "made_at", updatable = false)
    Instant madeAt;

    @Column(name = "made_by", updatable = false)
    @Nullable
    UUID madeBy;

    @Column(name = "decided_at")
    @Nullable
    Instant decidedAt;

    @Column(name = "decided_by")
    @Nullable
    UUID decidedBy;

    @Nullable
    String because;

    /** Who pays, from which account: as it was when the payout was made, and approved. */
    @Column(updatable = false)
    String payer;

    @Column(name = "payer_iban", updatable = false)
    @Nullable
    String payerIban;

    @Column(name = "payer_account", updatable = false)
    @Nullable
    String payerAccount;

    @Enumerated(EnumType.STRING)
    @Column(name = "payer_clearing", updatable = false)
    @Nullable
    Clearing payerClearing;

    @Column(name = "payer_bank_code", updatable = false)
    @Nullable
    String payerBankCode;

    @Column(name = "payer_bic", updatable = false)
    @Nullable
    String payerBic;

    /** When somebody first took the file for the bank. */
    @Column(name = "handed_at")
    @Nullable
    Instant handedAt;

    /** In which form: a bank that has one of them must not be given the other. */
    @Enumerated(EnumType.STRING)
    @Column(name = "handed_as")
    @Nullable
    Form handedAs;

    /** How often somebody took it: after the first time it is a repeat of the same message. */
    @Column(name = "files_taken")
    int filesTaken;

    @Version
    int revision;

    @SuppressWarnings("NullAway.Init")
    protected Payout() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Payout(String number, Unit unit, LocalDate paysOn, String leftOut, PayoutTerms terms, Instant at) {
        this.id = Ids.next();
        this.number = number;
        this.unit = unit.code();
        this.scale = unit.scale();
        this.paysOn = paysOn;
        this.leftOut = leftOut;
        this.payer = String.valueOf(terms.payer());
        var from = terms.source();
        this.payerIban = from.iban();
        this.payerAccount = from.account();
        this.payerClearing = from.clearing();
        this.payerBankCode = from.bankCode();
        this.payerBic = from.bic();
        this.madeAt = at;
        this.madeBy = Scope.current().memberId();
    }

    void decide(State next, @Nullable String words, Instant at) {
        this.state = next;
        this.because = words;
        this.decidedAt = at;
        this.decidedBy = Scope.current().memberId();
    }

    /** The same message each time: it keeps its number, by which the bank knows that it has it. */
    void hand(Form form, Instant at) {
        if (handedAt == null) handedAt = at;
        // Not kept of files that were taken before there was a choice to keep.
        if (handedAs == null) handedAs = form;
        filesTaken++;
    }

    /** No bank makes payments in the past: a day that is over becomes this one, unless the bank may know it. Whether it did. */
    boolean isMovedTo(LocalDate today) {
        if (handedAt != null || !paysOn.isBefore(today)) return false;
        paysOn = today;
        return true;
    }

    /** The account that is paid from. */
    Destination source() {
        return new Destination(payerIban, payerAccount, payerClearing, payerBankCode, payerBic);
    }

    Unit unit() {
        return new Unit(unit, scale);
    }
}
