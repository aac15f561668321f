package dev.entente.approval;

import dev.entente.approval.WrittenPolicy.WrittenStep;
import dev.entente.payable.BusinessDays;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Who decides a request: the rule and the chain of the policy as it was when it was asked, where it stands, and by when. */
@Entity
@Table(name = "approval_course")
@IdClass(ApprovalCourse.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class ApprovalCourse {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    private static final TypeReference<List<WrittenStep>> STEPS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    /** Of the policy; 0 where no policy speaks of it. */
    @Column(name = "policy_version", updatable = false)
    int policyVersion;

    @Column(updatable = false)
    String rule;

    @Column(updatable = false)
    String facts;

    @Column(updatable = false)
    String chain;

    @Column(updatable = false)
    @Nullable
    String holidays;

    int reached;

    int escalated;

    @Column(name = "due_at")
    @Nullable
    Instant dueAt;

    /** Since when a question is open; the time of the step stands still meanwhile. */
    @Column(name = "paused_at")
    @Nullable
    Instant pausedAt;

    @Version
    int revision;

    @SuppressWarnings("NullAway.Init")
    protected ApprovalCourse() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    ApprovalCourse(
            UUID request, int policyVersion, @Nullable String holidays, String rule, List<Step> steps, Facts facts) {
        this.id = request;
        this.policyVersion = policyVersion;
        this.holidays = holidays;
        this.rule = rule;
        this.facts = JsonMapper.shared().writeValueAsString(facts.values());
        this.chain = JsonMapper.shared()
                .writeValueAsString(steps.stream().map(WrittenStep::of).toList());
    }

    void next() {
        this.reached++;
        this.escalated = 0;
        this.dueAt = null;
    }

    /** By when the step that begins now is to be decided; where a question is open, it does not run yet. */
    void due(Instant due, Instant now) {
        this.dueAt = due;
        if (pausedAt != null) this.pausedAt = now;
    }

    void pause(Instant now) {
        this.pausedAt = now;
    }

    /** The time goes on, with as much left of it as there was when the question was asked. */
    void resume(Instant answered, ZoneId zone) {
        var within = steps().get(reached).within();
        if (within != null && pausedAt != null && dueAt != null)
            this.dueAt = within.resumed(dueAt, pausedAt, answered, zone, BusinessDays.of(holidays));
        this.pausedAt = null;
    }

    /** Whether the time stands still, because a question is open. */
    public boolean isPaused() {
        return pausedAt != null;
    }

    void escalate() {
        this.escalated++;
    }

    /** Whether all steps are done. */
    boolean isThrough() {
        return reached >= steps().size();
    }

    /** The version of the policy; 0 where no policy speaks of it. */
    public int policyVersion() {
        return policyVersion;
    }

    /** The rule that decided who is asked. */
    public String rule() {
        return rule;
    }

    public Map<String, String> facts() {
        return JsonMapper.shared().readValue(facts, FACTS);
    }

    public List<Step> steps() {
        return JsonMapper.shared().readValue(chain, STEPS).stream()
                .map(WrittenStep::step)
                .toList();
    }

    /** The place of the step that is waited for; behind the last one all have approved. */
    public int reached() {
        return reached;
    }

    /** How often this step has escalated. */
    public int escalated() {
        return escalated;
    }

    /** By when the step is to be decided; null: whenever. */
    public @Nullable Instant dueAt() {
        return dueAt;
    }
}
