package dev.entente.reward;

import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** So many of a reward that a partner has beside its level, from one day through another, and why. */
@Entity
@Table(name = "reward_grant")
@IdClass(RewardGrant.Key.class)
@Filter(name = Tenant.SIDE)
public class RewardGrant {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "reward_id")
    UUID rewardId;

    @Column(name = "partner_id")
    UUID partnerId;

    int count;

    @Column(name = "first_day")
    LocalDate firstDay;

    @Column(name = "last_day")
    LocalDate lastDay;

    String reason;

    /** The first day on which it does not count any more, where it was ended before its last day. */
    @Column(name = "ended_on")
    @Nullable
    LocalDate endedOn;

    @Column(name = "given_at")
    Instant givenAt;

    @SuppressWarnings("NullAway.Init")
    protected RewardGrant() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    RewardGrant(UUID rewardId, UUID partnerId, NewGrant said, LocalDate first, Instant at) {
        this.id = Ids.next();
        this.rewardId = rewardId;
        this.partnerId = partnerId;
        this.count = said.count();
        this.firstDay = first;
        this.lastDay = said.last();
        this.reason = said.reason().strip();
        this.givenAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID rewardId() {
        return rewardId;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public int count() {
        return count;
    }

    public LocalDate first() {
        return firstDay;
    }

    public LocalDate last() {
        return lastDay;
    }

    public String reason() {
        return reason;
    }

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    /** Whether it counts on a day. */
    public boolean isOn(LocalDate day) {
        var ended = endedOn;
        return !day.isBefore(firstDay) && !day.isAfter(lastDay) && (ended == null || day.isBefore(ended));
    }
}
