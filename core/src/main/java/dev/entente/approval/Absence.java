package dev.entente.approval;

import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;

/** Somebody is away, and somebody else decides in their place; half open. */
@Entity
@Table(name = "approval_absence")
@IdClass(Absence.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class Absence {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "member_id")
    UUID memberId;

    @Column(name = "from_day")
    LocalDate fromDay;

    @Column(name = "until_day")
    LocalDate untilDay;

    @Column(name = "stands_in")
    UUID standsIn;

    @SuppressWarnings("NullAway.Init")
    protected Absence() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Absence(UUID memberId, LocalDate from, LocalDate until, UUID standsIn) {
        this.id = Ids.next();
        this.memberId = memberId;
        this.fromDay = from;
        this.untilDay = until;
        this.standsIn = standsIn;
    }

    public UUID id() {
        return id;
    }

    public UUID memberId() {
        return memberId;
    }

    public LocalDate from() {
        return fromDay;
    }

    /** The first day on which they are there again. */
    public LocalDate until() {
        return untilDay;
    }

    /** Who decides in their place. */
    public UUID standsIn() {
        return standsIn;
    }

    boolean overlaps(LocalDate from, LocalDate until) {
        return fromDay.isBefore(until) && from.isBefore(untilDay);
    }
}
