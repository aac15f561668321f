package dev.entente.attribution;

import dev.entente.sale.Sale;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * How a sale was attributed: the rule that decided, who lost and why, and all that it came from. Never changed; the next
 * one takes its place. Partners see none of it, as it names other partners.
 */
@Entity
@Table(name = "attribution")
@IdClass(Attributed.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class Attributed {

    /** Within a tenant, for each revision of a sale's attribution. */
    public record Key(UUID tenantId, UUID saleId, int revision) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    @Column(name = "sale_id")
    UUID saleId;

    @Id
    int revision;

    boolean superseded;

    @Column(name = "sale_revision")
    int saleRevision;

    @Enumerated(EnumType.STRING)
    Level level;

    String rule;

    String lost;

    String inputs;

    @Nullable
    String program;

    @Column(name = "program_version")
    @Nullable
    Integer programVersion;

    String reason;

    @Column(name = "decided_at")
    Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected Attributed() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Attributed(Sale sale, int revision, Decided decided, String reason, Instant at) {
        this.saleId = sale.id();
        this.revision = revision;
        this.saleRevision = sale.revision();
        this.level = decided.outcome().level();
        this.rule = decided.outcome().rule();
        this.lost = Texts.of(decided.outcome().lost());
        this.inputs = Texts.of(decided.asked());
        this.program = decided.policy().program();
        this.programVersion = decided.policy().version();
        this.reason = reason;
        this.decidedAt = at;
    }

    UUID saleId() {
        return saleId;
    }

    int revision() {
        return revision;
    }

    /** Whether the same came out of the same for the same revision of the sale. */
    boolean isSame(Sale sale, Decided decided) {
        return saleRevision == sale.revision()
                && inputs.equals(Texts.of(decided.asked()))
                && lost.equals(Texts.of(decided.outcome().lost()))
                && rule.equals(decided.outcome().rule());
    }
}
