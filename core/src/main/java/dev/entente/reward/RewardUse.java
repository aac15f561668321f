package dev.entente.reward;

import dev.entente.problem.Problem;
import dev.entente.tenant.Ids;
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
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * That a partner used a reward, or asks for it: asked, in use, done, or declined and withdrawn, which count nowhere. What is in use stays
 * so through its last day, whatever becomes of the level.
 */
@Entity
@Table(name = "reward_use")
@IdClass(RewardUse.Key.class)
@Filter(name = Tenant.SIDE)
public class RewardUse {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** On its way. */
    public enum State {
        ASKED("Asked for"),
        IN_USE("In use"),
        FULFILLED("Done"),
        DECLINED("Declined"),
        WITHDRAWN("Withdrawn");

        private final String title;

        State(String title) {
            this.title = title;
        }

        /** What people call it. */
        public String title() {
            return title;
        }

        /** As interfaces write it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** None asks for any. */
        public static @Nullable State of(@Nullable String code) {
            if (code == null) return null;
            return Stream.of(values())
                    .filter(each -> each.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> Problem.field(
                            RewardProblem.UNCLEAR_REWARD_USE,
                            "/state",
                            "Use asked, in_use, fulfilled, declined or withdrawn"));
        }

        boolean counts() {
            return this != DECLINED && this != WITHDRAWN;
        }
    }

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    String number;

    int revision;

    @Column(name = "reward_id")
    UUID rewardId;

    @Column(name = "partner_id")
    UUID partnerId;

    /** The partner's tier when it was asked for. */
    @Nullable
    String tier;

    /** The first day of the period that it is of. */
    LocalDate period;

    @Enumerated(EnumType.STRING)
    State state;

    /** What the partner wants of it. */
    String words;

    /** What the vendor said to that. */
    String answer;

    @Column(name = "asked_by")
    @Nullable
    UUID askedBy;

    @Column(name = "asked_at")
    Instant askedAt;

    @Column(name = "decided_at")
    @Nullable
    Instant decidedAt;

    @Column(name = "last_day")
    @Nullable
    LocalDate lastDay;

    @SuppressWarnings("NullAway.Init")
    protected RewardUse() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    RewardUse(
            String number,
            Reward reward,
            UUID partnerId,
            @Nullable String tier,
            LocalDate period,
            String words,
            Instant at) {
        this.id = Ids.next();
        this.number = number;
        this.revision = 1;
        this.rewardId = reward.id();
        this.partnerId = partnerId;
        this.tier = tier;
        this.period = period;
        this.state = State.ASKED;
        this.words = words.strip();
        this.answer = "";
        this.askedAt = at;
    }

    void become(State next, String said, Instant at) {
        state = next;
        if (!said.isBlank()) answer = said.strip();
        decidedAt = at;
        revision++;
    }

    RewardUse by(@Nullable UUID member) {
        askedBy = member;
        return this;
    }

    /** Of the period in which it is agreed to, whenever it was asked for. */
    RewardUse in(LocalDate period) {
        this.period = period;
        return this;
    }

    RewardUse through(@Nullable LocalDate last) {
        lastDay = last;
        return this;
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public UUID rewardId() {
        return rewardId;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public @Nullable String tier() {
        return tier;
    }

    public LocalDate period() {
        return period;
    }

    public State state() {
        return state;
    }

    public String words() {
        return words;
    }

    public String answer() {
        return answer;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Through which day it is in use; null: open. */
    public @Nullable LocalDate last() {
        return lastDay;
    }

    /** Whether it is in use on a day: agreed to, and not over. */
    boolean isOn(LocalDate day) {
        var last = lastDay;
        return state == State.IN_USE && (last == null || !day.isAfter(last));
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }
}
