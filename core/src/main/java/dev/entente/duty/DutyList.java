package dev.entente.duty;

import dev.entente.duty.Duty.Kind;
import dev.entente.duty.Duty.Rhythm;
import dev.entente.duty.Duty.Target;
import dev.entente.identity.Role;
import dev.entente.partner.PartnerType;
import dev.entente.tenant.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What partners of one type take on; each change is another revision. */
@Entity
@IdClass(DutyList.Key.class)
@Table(name = "duty_list")
public class DutyList {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** A duty as it is stored. */
    private record Row(
            Kind kind,
            String words,
            Role owner,
            Rhythm rhythm,
            @Nullable String what,
            @Nullable String least,
            @Nullable String unit) {

        static Row of(Duty duty) {
            var target = duty.target();
            return new Row(
                    duty.kind(),
                    duty.words(),
                    duty.owner(),
                    duty.rhythm(),
                    target == null ? null : target.what(),
                    target == null ? null : target.least().value().toPlainString(),
                    target == null ? null : target.least().unit().code());
        }

        Duty duty() {
            var target = what == null || least == null || unit == null ? null : Target.of(what, least, unit);
            return new Duty(kind, words, owner, rhythm, target);
        }
    }

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "partner_type", updatable = false)
    PartnerType type;

    String duties;

    int revision;

    @SuppressWarnings("NullAway.Init")
    protected DutyList() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    DutyList(PartnerType type, List<Duty> duties) {
        this.id = Ids.next();
        this.type = type;
        this.duties = write(duties);
        this.revision = 1;
    }

    static String write(List<Duty> duties) {
        return JSON.writeValueAsString(duties.stream().map(Row::of).toList());
    }

    public UUID id() {
        return id;
    }

    public PartnerType type() {
        return type;
    }

    /** In the order in which they were said. */
    public List<Duty> duties() {
        return JSON.readValue(duties, new TypeReference<List<Row>>() {}).stream()
                .map(Row::duty)
                .toList();
    }

    /** From 1 on. */
    public int revision() {
        return revision;
    }
}
