package dev.entente.earning;

import dev.entente.earning.Recalculating.Done;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One order to work results out again: what was asked for, and how far it is. */
@Entity
@IdClass(Recalculation.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class Recalculation {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "of_partner", updatable = false)
    @Nullable
    UUID ofPartner;

    @Column(updatable = false)
    LocalDate since;

    @Column(updatable = false)
    String reason;

    /** Only what is held for rates of these currencies, with a blank between them; null of others. */
    @Column(updatable = false)
    @Nullable
    String currencies;

    @Column(name = "asked_at", updatable = false)
    Instant askedAt;

    @Column(updatable = false)
    long sales;

    /** The last sale that was looked at; null when all were. */
    @Nullable
    UUID behind;

    int seen;

    int changed;

    @Column(name = "finished_at")
    @Nullable
    Instant finishedAt;

    @SuppressWarnings("NullAway.Init")
    protected Recalculation() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Recalculation(UUID id, Asked asked, long sales, Instant askedAt) {
        this.id = id;
        this.ofPartner = asked.partnerId();
        this.since = asked.since();
        this.reason = asked.reason();
        this.sales = sales;
        this.askedAt = askedAt;
        this.behind = BEFORE_ALL;
    }

    /** Of what waited for rates of these. */
    Recalculation(UUID id, Asked asked, Set<String> currencies, Instant askedAt) {
        this(id, asked, 0, askedAt);
        this.currencies = String.join(" ", new TreeSet<>(currencies));
    }

    Set<String> currencies() {
        return currencies == null ? Set.of() : Set.of(currencies.split(" "));
    }

    /** Sales of one partner or of all, on or after a day, and why. */
    record Asked(@Nullable UUID partnerId, LocalDate since, String reason) {}

    void add(Done more) {
        seen += more.seen();
        changed += more.changed();
    }

    UUID id() {
        return id;
    }

    Done done() {
        return new Done(seen, changed);
    }
}
