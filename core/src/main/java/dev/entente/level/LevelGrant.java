package dev.entente.level;

import dev.entente.program.Asked;
import dev.entente.program.Tier;
import dev.entente.program.TierText;
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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A level that a partner has whatever reviews find: fixed for a time, or on trial until figures are reached. */
@Entity
@Table(name = "level_grant")
@IdClass(LevelGrant.Key.class)
@Filter(name = Tenant.SIDE)
public class LevelGrant {

    private static final JsonMapper JSON = new JsonMapper();

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** An override, or an accelerated track. */
    public enum Kind {
        FIXED,
        TRIAL
    }

    /** How it ended: its time was over, its figures were reached or not, or somebody ended it before. */
    public enum Outcome {
        OVER,
        REACHED,
        MISSED,
        ENDED
    }

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "partner_id", updatable = false)
    UUID partnerId;

    @Column(name = "program_id", updatable = false)
    UUID programId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Kind kind;

    @Column(updatable = false)
    String tier;

    @Column(name = "tier_before", updatable = false)
    String tierBefore;

    @Column(name = "from_day", updatable = false)
    LocalDate fromDay;

    @Column(name = "last_day", updatable = false)
    LocalDate lastDay;

    @Column(updatable = false)
    String reason;

    @Column(updatable = false)
    String goals;

    @Column(name = "given_at", updatable = false)
    Instant givenAt;

    @Column(name = "given_by", updatable = false)
    @Nullable
    UUID givenBy;

    @Column(name = "ended_on")
    @Nullable
    LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    @Nullable
    Outcome outcome;

    @Column(name = "end_reason")
    @Nullable
    String endReason;

    @Nullable
    String evidence;

    @Version
    int revision;

    @SuppressWarnings("NullAway.Init")
    protected LevelGrant() {}

    /** What is given: the tier and the one before, from when through when, why, and the figures that are to be reached. */
    record Given(Kind kind, Tier tier, String before, LocalDate from, LocalDate last, String reason) {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    LevelGrant(UUID partnerId, UUID programId, Given given, Instant at) {
        this.id = Ids.next();
        this.partnerId = partnerId;
        this.programId = programId;
        this.kind = given.kind();
        this.tier = given.tier().code();
        this.tierBefore = given.before();
        this.fromDay = given.from();
        this.lastDay = given.last();
        this.reason = given.reason();
        var tree = JSON.createArrayNode();
        TierText.write(tree, List.of(given.tier()));
        this.goals = JSON.writeValueAsString(tree);
        this.givenAt = at;
        this.givenBy = Scope.current().memberId();
    }

    void end(LocalDate on, Outcome outcome, @Nullable String because) {
        this.endedOn = on;
        this.outcome = outcome;
        this.endReason = because;
    }

    public UUID id() {
        return id;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public UUID programId() {
        return programId;
    }

    public Kind kind() {
        return kind;
    }

    /** The tier, with the figures that are to be reached where it is on trial. */
    public Tier tier() {
        return TierText.ofContent(JSON.readTree(goals)).getFirst();
    }

    public List<Asked> goals() {
        return tier().requires();
    }

    /** What the partner has afterwards, where nothing else is said by then. */
    public String before() {
        return tierBefore;
    }

    public LocalDate from() {
        return fromDay;
    }

    /** The last day of it. */
    public LocalDate last() {
        return lastDay;
    }

    public String reason() {
        return reason;
    }

    public @Nullable UUID givenBy() {
        return givenBy;
    }

    /** The first day that it is no longer so; null while it runs. */
    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    public @Nullable Outcome outcome() {
        return outcome;
    }

    /** Why somebody ended it. */
    public @Nullable String endReason() {
        return endReason;
    }

    /** The figures that the trial ended with, kept as they were; null of others. */
    public @Nullable Evidence evidence() {
        return evidence == null ? null : Evidence.ofContent(evidence);
    }
}
