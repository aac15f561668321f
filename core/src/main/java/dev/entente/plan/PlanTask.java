package dev.entente.plan;

import dev.entente.identity.Role;
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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One task of a plan: whose it is, by when it is due, and what became of it. */
@Entity
@Table(name = "plan_task")
@IdClass(PlanTask.Key.class)
@Filter(name = Tenant.SIDE)
public class PlanTask {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** What became of it. */
    public enum Course {
        OPEN,
        DONE,
        SKIPPED;

        /** As interfaces write it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "plan_id", updatable = false)
    UUID planId;

    @Column(name = "partner_id", updatable = false)
    UUID partnerId;

    @Column(updatable = false)
    int place;

    @Column(name = "task_key", updatable = false)
    String key;

    String title;

    String help;

    @Enumerated(EnumType.STRING)
    @Column(name = "owner_role")
    Role ownerRole;

    @Column(name = "owner_id")
    @Nullable
    UUID ownerId;

    @Column(name = "due_on")
    LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    TaskKind kind;

    @Column(name = "of_what", updatable = false)
    String ofWhat;

    @Column(name = "after_keys", updatable = false)
    String afterKeys;

    @Enumerated(EnumType.STRING)
    Course course;

    @Column(name = "closed_on")
    @Nullable
    LocalDate closedOn;

    @Column(name = "closed_at")
    @Nullable
    Instant closedAt;

    @Column(name = "closed_by")
    @Nullable
    UUID closedBy;

    /** Whether what happened ticked it off, and no person. */
    @Column(name = "by_itself")
    boolean byItself;

    @Nullable
    String note;

    @Column(name = "document_id")
    @Nullable
    UUID documentId;

    @Column(name = "reminded_on")
    @Nullable
    LocalDate remindedOn;

    @Version
    int revision;

    @SuppressWarnings("NullAway.Init")
    protected PlanTask() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    PlanTask(PartnerPlan plan, int place, TaskPlan task, LocalDate dueOn) {
        this.id = Ids.next();
        this.planId = plan.id();
        this.partnerId = plan.partnerId();
        this.place = place;
        this.key = task.key();
        this.kind = task.kind();
        this.ofWhat = task.of();
        this.afterKeys = String.join(" ", task.after());
        this.course = Course.OPEN;
        say(task.title(), task.help());
        give(task.owner(), null, dueOn);
    }

    final void say(String title, String help) {
        this.title = title;
        this.help = help;
    }

    /** To a role, or to one member who has it; whoever gets it is reminded anew. */
    final void give(Role role, @Nullable UUID member, LocalDate due) {
        this.ownerRole = role;
        this.ownerId = member;
        this.dueOn = due;
        this.remindedOn = null;
    }

    void close(Course how, @Nullable String note, LocalDate on, Instant at) {
        this.course = how;
        this.note = note;
        this.closedOn = on;
        this.closedAt = at;
        this.closedBy = Scope.current().memberId();
        this.byItself = false;
    }

    void tick(LocalDate on, Instant at) {
        close(Course.DONE, null, on, at);
        this.closedBy = null;
        this.byItself = true;
    }

    void reopen() {
        this.course = Course.OPEN;
        this.note = null;
        this.closedOn = null;
        this.closedAt = null;
        this.closedBy = null;
        this.byItself = false;
        this.documentId = null;
        this.remindedOn = null;
    }

    public UUID id() {
        return id;
    }

    public UUID planId() {
        return planId;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    public String help() {
        return help;
    }

    public Role ownerRole() {
        return ownerRole;
    }

    /** The one member of that role who owns it; null: whoever has the role. */
    public @Nullable UUID ownerId() {
        return ownerId;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public TaskKind kind() {
        return kind;
    }

    /** The path or the milestone that it waits for. */
    public String ofWhat() {
        return ofWhat;
    }

    public List<String> after() {
        return Arrays.stream(afterKeys.split(" "))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    public Course course() {
        return course;
    }

    public boolean isOpen() {
        return course == Course.OPEN;
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && dueOn.isBefore(today);
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    /** Null while it is open, and where it was ticked off by itself. */
    public @Nullable UUID closedBy() {
        return closedBy;
    }

    public boolean isByItself() {
        return byItself;
    }

    /** What was said when it was done, or why it was skipped. */
    public @Nullable String note() {
        return note;
    }

    /** What was handed in for it. */
    public @Nullable UUID documentId() {
        return documentId;
    }

    /** Grows with every change. */
    public int revision() {
        return revision;
    }
}
