package dev.entente.imports;

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
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;

/** How a file with these column names was mapped the last time, so that the next one is mapped already. */
@Entity
@Table(name = "import_mapping")
@IdClass(RememberedMapping.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class RememberedMapping {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    Kind kind;

    String mapping;

    @Column(name = "used_at")
    Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected RememberedMapping() {}

    /** Follows from the kind and the names of the columns. */
    static UUID idOf(Kind kind, List<String> header) {
        return Ids.derived("import-mapping", Scope.current().tenantId(), kind, Mapping.signature(header));
    }

    Mapping mapping() {
        return ImportBatch.JSON.readValue(mapping, Mapping.class);
    }
}
