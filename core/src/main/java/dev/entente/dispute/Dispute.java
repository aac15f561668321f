package dev.entente.dispute;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.settlement.StatementLine;
import dev.entente.settlement.StatementRow;
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

/** A partner says that a line of an approved statement is not right; the vendor puts it right, or says why it is. */
@Entity
@Table(name = "dispute")
@IdClass(Dispute.Key.class)
@Filter(name = Tenant.SIDE)
public class Dispute {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** Its course. */
    public enum State {
        OPEN,
        ACCEPTED,
        DECLINED,
        WITHDRAWN
    }

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(updatable = false)
    String number;

    @Column(name = "partner_id", updatable = false)
    UUID partnerId;

    @Column(name = "statement_id", updatable = false)
    UUID statementId;

    @Column(name = "statement_number", updatable = false)
    String statementNumber;

    @Column(name = "line_id", updatable = false)
    UUID lineId;

    @Column(name = "earning_id", updatable = false)
    UUID earningId;

    @Column(updatable = false)
    String about;

    @Column(updatable = false)
    String document;

    @Column(updatable = false)
    long minor;

    @Column(updatable = false)
    String unit;

    @Column(updatable = false)
    int scale;

    @Column(updatable = false)
    String because;

    @Column(name = "opened_at", updatable = false)
    Instant openedAt;

    @Column(name = "opened_by", updatable = false)
    @Nullable
    UUID openedBy;

    @Column(name = "answer_by", updatable = false)
    LocalDate answerBy;

    /** The line is not paid while it is open. */
    boolean aside;

    @Enumerated(EnumType.STRING)
    State state = State.OPEN;

    @Nullable
    String answer;

    /** Minor units by which the next statement puts it right. */
    @Nullable
    Long adjustment;

    @Column(name = "closed_at")
    @Nullable
    Instant closedAt;

    @Column(name = "closed_by")
    @Nullable
    UUID closedBy;

    @Version
    int revision;

    @SuppressWarnings("NullAway.Init")
    protected Dispute() {}

    /** What is said of a line, and until when it is answered. */
    record Said(String because, Instant at, LocalDate answerBy) {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Dispute(String number, StatementRow statement, StatementLine line, Said said) {
        this.id = Ids.next();
        this.number = number;
        this.partnerId = statement.partnerId();
        this.statementId = statement.id();
        this.statementNumber = statement.number();
        this.lineId = line.id();
        this.earningId = line.earningId();
        this.about = line.about();
        this.document = line.document();
        this.minor = line.amount().minor();
        this.unit = line.amount().unit().code();
        this.scale = line.amount().unit().scale();
        this.because = said.because();
        this.openedAt = said.at();
        this.openedBy = Scope.current().memberId();
        this.answerBy = said.answerBy();
    }

    void close(State next, @Nullable String words, @Nullable Amount by, Instant at) {
        this.state = next;
        this.answer = words;
        this.adjustment = by == null ? null : by.minor();
        this.aside = false;
        this.closedAt = at;
        this.closedBy = Scope.current().memberId();
    }

    Amount amount() {
        return new Amount(minor, new Unit(unit, scale));
    }

    @Nullable
    Amount putRight() {
        return adjustment == null ? null : new Amount(adjustment, new Unit(unit, scale));
    }
}
