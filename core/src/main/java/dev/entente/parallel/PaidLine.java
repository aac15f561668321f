package dev.entente.parallel;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;

/** One payment of another system, as it was last reported. */
@Entity
@Table(name = "paid_line")
@IdClass(PaidLine.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class PaidLine {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "run_id", updatable = false)
    UUID runId;

    @Column(name = "external_id", updatable = false)
    String externalId;

    @Column(name = "partner_id")
    UUID partnerId;

    String reference;

    LocalDate period;

    @Enumerated(EnumType.STRING)
    Kind kind;

    long minor;

    String unit;

    int scale;

    int revision;

    @SuppressWarnings("NullAway.Init")
    protected PaidLine() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    PaidLine(PaidReport report, UUID partnerId) {
        this.id = idOf(report);
        this.runId = ParallelRun.idOf(report.system());
        this.externalId = report.id();
        become(report, partnerId);
    }

    static UUID idOf(PaidReport report) {
        return Ids.derived("paid line", report.system(), report.id());
    }

    final void become(PaidReport report, UUID partner) {
        this.partnerId = partner;
        this.reference = report.reference();
        this.period = report.month().atDay(1);
        this.kind = report.kind();
        this.minor = report.amount().minor();
        this.unit = report.amount().unit().code();
        this.scale = report.amount().unit().scale();
        this.revision++;
    }

    /** All that it says, as one text. */
    String content() {
        return String.join("|", partnerId.toString(), reference, period.toString(), kind.name(), amount().toString());
    }

    boolean says(PaidReport report, UUID partner) {
        return partnerId.equals(partner)
                && reference.equals(report.reference())
                && month().equals(report.month())
                && kind == report.kind()
                && amount().equals(report.amount());
    }

    /** As it was reported, by the partner's code. */
    PaidReport report(String system, String code) {
        return new PaidReport(system, externalId, code, reference, period, kind, amount());
    }

    UUID id() {
        return id;
    }

    UUID partnerId() {
        return partnerId;
    }

    String reference() {
        return reference;
    }

    YearMonth month() {
        return YearMonth.from(period);
    }

    Kind kind() {
        return kind;
    }

    Amount amount() {
        return new Amount(minor, new Unit(unit, scale));
    }
}
