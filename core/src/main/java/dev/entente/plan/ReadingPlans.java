package dev.entente.plan;

import dev.entente.identity.Access;
import dev.entente.identity.FindingMembers;
import dev.entente.identity.Member;
import dev.entente.identity.NamingMembers;
import dev.entente.identity.Requires;
import dev.entente.partner.Partner;
import dev.entente.partner.PartnerType;
import dev.entente.partner.Partners;
import dev.entente.partner.ReadingPartners;
import dev.entente.plan.Ramp.Ramped;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows plans with how far they are: to the vendor all, to a partner's member those of its own company. */
@ApplicationScoped
@Transactional
@Requires(PlanPermissions.READ)
public class ReadingPlans {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int MANY = 500;

    @Inject
    Plans plans;

    @Inject
    StoredPlans stored;

    @Inject
    ReadingPartners reading;

    @Inject
    Partners partners;

    @Inject
    NamingMembers naming;

    @Inject
    FindingMembers members;

    @Inject
    Access access;

    @Inject
    CurrentTenant tenant;

    /** A plan with its tasks in their order, how far it is, the partner's name, and the names of the members it speaks of that are there. */
    public record Page(
            PartnerPlan plan,
            List<PlanTask> tasks,
            Progress progress,
            String partner,
            Map<UUID, String> names,
            Set<UUID> gone) {}

    public Page open(UUID id) {
        return pages(List.of(stored.seen(id))).getFirst();
    }

    /** Of one partner, the newest first. */
    public List<Page> of(UUID partnerId) {
        reading.open(partnerId);
        return pages(plans.ofPartner(partnerId, Limit.of(MANY)));
    }

    /** Those that run, in the order in which they began, behind one (null: from the first). */
    public List<Page> running(@Nullable UUID after, int limit) {
        return pages(plans.runningAfter(after == null ? BEFORE_ALL : after, Limit.of(limit)));
    }

    public List<Page> after(
            @Nullable UUID after, @Nullable UUID partnerId, PartnerPlan.@Nullable Course course, int limit) {
        return pages(plans.after(
                after == null ? BEFORE_ALL : after, partnerId, course == null ? null : course.name(), Limit.of(limit)));
    }

    private List<Page> pages(List<PartnerPlan> found) {
        if (found.isEmpty()) return List.of();
        var tasks = plans.tasksOf(found.stream().map(PartnerPlan::id).toArray(UUID[]::new)).stream()
                .collect(Collectors.groupingBy(PlanTask::planId));
        var names = reading.names(found.stream().map(PartnerPlan::partnerId).collect(Collectors.toSet()));
        var owners = new HashSet<UUID>();
        var ids = new HashSet<UUID>();
        tasks.values()
                .forEach(each -> each.forEach(task -> {
                    if (task.ownerId() != null) owners.add(task.ownerId());
                    if (task.closedBy() != null) ids.add(task.closedBy());
                }));
        ids.addAll(owners);
        var people = naming.names(ids);
        var gone = gone(owners);
        var today = tenant.today();
        return found.stream()
                .map(plan -> {
                    var own = tasks.getOrDefault(plan.id(), List.of());
                    return new Page(
                            plan, own, Progress.of(own, today), names.getOrDefault(plan.partnerId(), ""), people, gone);
                })
                .toList();
    }

    /** Owners who have left: whoever looks is told to give the task to somebody else. */
    private Set<UUID> gone(Collection<UUID> owners) {
        if (owners.isEmpty()) return Set.of();
        var there = members.active(owners).stream().map(Member::id).collect(Collectors.toSet());
        // A partner's member does not reach the vendor's, who are there all the same.
        return Scope.current().isHome()
                ? owners.stream().filter(id -> !there.contains(id)).collect(Collectors.toSet())
                : Set.of();
    }

    /** An open task of whoever asks, with the name of its partner. */
    public record Own(PlanTask task, String partner) {}

    /** What whoever asks owns, or its roles do, what is due soonest first. */
    public List<Own> own(int most) {
        var member = access.current();
        var roles = member.roles().stream().map(Enum::name).toArray(String[]::new);
        var found = plans.owned(roles, member.id(), Limit.of(most));
        var names = reading.names(found.stream().map(PlanTask::partnerId).collect(Collectors.toSet()));
        return found.stream()
                .map(task -> new Own(task, names.getOrDefault(task.partnerId(), "")))
                .toList();
    }

    /** How long it took until the first sale, by type of partner. */
    @Requires(PlanPermissions.MANAGE)
    public List<Ramp> ramps() {
        var rows = plans.ramps(Limit.of(10_000));
        if (rows.isEmpty()) return List.of();
        var byId = partners.byIds(rows.stream().map(row -> (UUID) row[0]).toArray(UUID[]::new)).stream()
                .collect(Collectors.toMap(Partner::id, Partner::types));
        return Ramp.of(rows.stream()
                .map(row -> new Ramped(
                        byId.getOrDefault((UUID) row[0], Set.<PartnerType>of()).stream()
                                .map(PartnerType::words)
                                .toList(),
                        ChronoUnit.DAYS.between((LocalDate) row[1], (LocalDate) row[2])))
                .toList());
    }
}
