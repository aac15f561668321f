package dev.entente.conflict;

import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;

/** For how many days the vendor waits for evidence, unless it says otherwise, and for how many a decision can be appealed. */
@Entity
@Table(name = "conflict_rules")
@IdClass(ConflictRules.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class ConflictRules {

    /** Within a tenant; there is one. */
    public record Key(UUID tenantId, UUID id) {}

    private static final int USUAL_EVIDENCE = 5;
    private static final int USUAL_APPEAL = 14;

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "evidence_days")
    int evidenceDays;

    @Column(name = "appeal_days")
    int appealDays;

    @SuppressWarnings("NullAway.Init")
    protected ConflictRules() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    ConflictRules(UUID tenant, int evidenceDays, int appealDays) {
        this.id = Ids.derived("conflict rules", tenant);
        this.evidenceDays = evidenceDays;
        this.appealDays = appealDays;
    }

    static ConflictRules usual(UUID tenant) {
        return new ConflictRules(tenant, USUAL_EVIDENCE, USUAL_APPEAL);
    }

    /** From 1 to 60. */
    public int evidenceDays() {
        return evidenceDays;
    }

    /** From 1 to 90. */
    public int appealDays() {
        return appealDays;
    }
}
