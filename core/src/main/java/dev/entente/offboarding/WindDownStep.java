package dev.entente.offboarding;

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
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** How an item of a wind-down was settled, as somebody said; with who looks after the customers from which day on. */
@Entity
@Table(name = "wind_down_step")
@IdClass(WindDownStep.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class WindDownStep {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "partner_id", updatable = false)
    UUID partnerId;

    @Column(name = "move_id", updatable = false)
    UUID moveId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Item item;

    @Column(updatable = false)
    String note;

    @Column(name = "successor_id", updatable = false)
    @Nullable
    UUID successorId;

    @Column(name = "from_day", updatable = false)
    @Nullable
    LocalDate fromDay;

    @Column(name = "said_at", updatable = false)
    Instant saidAt;

    @Column(name = "said_by", updatable = false)
    @Nullable
    UUID saidBy;

    @SuppressWarnings("NullAway.Init")
    protected WindDownStep() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    WindDownStep(UUID partnerId, UUID moveId, Item item, String note, Instant at) {
        this.id = Ids.derived("wind-down", moveId, item.name());
        this.partnerId = partnerId;
        this.moveId = moveId;
        this.item = item;
        this.note = note;
        this.saidAt = at;
        this.saidBy = Scope.current().memberId();
    }

    /** The same under the move with another last day, said by the same at the same moment; what began behind the last day still does. */
    WindDownStep carriedTo(UUID move, LocalDate before, LocalDate last) {
        boolean isBehind = before.plusDays(1).equals(fromDay);
        var step = new WindDownStep(partnerId, move, item, note, saidAt)
                .to(successorId, isBehind ? last.plusDays(1) : fromDay);
        step.saidBy = saidBy;
        return step;
    }

    WindDownStep to(@Nullable UUID successor, @Nullable LocalDate from) {
        this.successorId = successor;
        this.fromDay = from;
        return this;
    }
}
