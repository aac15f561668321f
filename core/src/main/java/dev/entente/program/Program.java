package dev.entente.program;

import dev.entente.tenant.Cached;
import dev.entente.tenant.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A partner program. Its code is for ever; its name is the one that the newest version gives it. */
@Cached
@Entity
@IdClass(Program.Key.class)
public class Program {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(updatable = false)
    String code;

    String name;

    @SuppressWarnings("NullAway.Init")
    protected Program() {}

    /** The same code gives the same key, so that two first versions at the same moment meet in one program. */
    static UUID id(UUID tenant, String code) {
        return Ids.derived("program", tenant, code);
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }
}
