package dev.entente.imports;

import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import tools.jackson.core.type.TypeReference;

/** A row that is not taken as it is, with all that is wrong with it. */
@Entity
@Table(name = "import_bad_row")
@IdClass(BadRow.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class BadRow {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID batchId, int rowNo) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    @Column(name = "batch_id")
    UUID batchId;

    @Id
    @Column(name = "row_no")
    int rowNo;

    String findings;

    @SuppressWarnings("NullAway.Init")
    protected BadRow() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    BadRow(UUID batchId, int row, List<Finding> findings) {
        this.batchId = batchId;
        this.rowNo = row;
        this.findings = ImportBatch.JSON.writeValueAsString(findings);
    }

    /** As a spreadsheet counts: the header is row 1. */
    public int row() {
        return rowNo;
    }

    public List<Finding> findings() {
        return ImportBatch.JSON.readValue(findings, new TypeReference<List<Finding>>() {});
    }
}
