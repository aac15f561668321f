package dev.entente.approval;

import dev.entente.identity.Access;
import dev.entente.identity.NamingMembers;
import dev.entente.identity.Requires;
import dev.entente.tenant.Scope;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows requests; to a partner's member those of that partner, and nothing of who decides them. */
@ApplicationScoped
@Transactional
@Requires(ApprovalPermissions.READ)
public class ReadingApprovals {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int LOOKED_AT = 200;

    @Inject
    ApprovalRequests requests;

    @Inject
    ApprovalParts parts;

    @Inject
    Approvables approvables;

    @Inject
    Waiters waiters;

    @Inject
    NamingMembers naming;

    @Inject
    Access access;

    @Inject
    InstantSource clock;

    public ApprovalPage open(UUID id) {
        var request = requests.byId(id).orElseThrow(StoredApprovals::unknown);
        var questions = parts.questions(id);
        if (!Scope.current().isHome())
            return new ApprovalPage(request, questions, null, Map.of(), List.of(), Map.of(), false, false);
        var course = parts.course(id).orElse(null);
        return new ApprovalPage(
                request,
                questions,
                course,
                course == null ? Map.of() : seen(request.kind(), course.facts()),
                parts.acts(id),
                names(request, course, parts.acts(id)),
                request.isOpen() && mayDecide(request),
                course != null && !stuckOf(List.of(request)).isEmpty());
    }

    private Map<UUID, String> names(ApprovalRequest request, @Nullable ApprovalCourse course, List<ApprovalAct> acts) {
        var named = course == null
                ? Stream.<UUID>of()
                : course.steps().stream()
                        .flatMap(step -> Stream.concat(step.approvers().stream(), step.escalate().stream()))
                        .flatMap(each -> each instanceof Approver.Person(var member) ? Stream.of(member) : Stream.of());
        var did = acts.stream().flatMap(act -> Stream.of(act.memberId(), act.insteadOf()));
        return naming.names(Stream.of(Stream.of(request.askedBy()), named, did)
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    private boolean mayDecide(ApprovalRequest request) {
        return access.may(ApprovalPermissions.DECIDE)
                && Scope.current().memberId() != null
                && waiters.right(access.current(), request).isPresent();
    }

    private Map<String, String> seen(String kind, Map<String, String> facts) {
        var seen = new HashMap<String, String>();
        for (var fact : approvables.get(kind).facts()) {
            var value = facts.get(fact.name());
            boolean may = fact.permission() == null || access.may(fact.permission());
            if (value != null && may) seen.put(fact.name(), value);
        }
        return seen;
    }

    /** About something, the newest first. */
    public List<ApprovalRequest> about(UUID subjectId) {
        return requests.ofSubject(subjectId);
    }

    /** Newest first. */
    public List<ApprovalRequest> list(ApprovalFilter filter, int offset, int limit) {
        if (limit == 0) return List.of();
        var part = Limit.range(offset + 1L, (long) offset + limit);
        return requests.page(filter.stateNames(), filter.kind(), filter.partnerId(), due(filter), part);
    }

    public int count(ApprovalFilter filter) {
        return Math.toIntExact(requests.count(filter.stateNames(), filter.kind(), filter.partnerId(), due(filter)));
    }

    private @Nullable Instant due(ApprovalFilter filter) {
        return filter.overdue() ? clock.instant() : null;
    }

    /** The next so many behind an id, in the order in which they were asked. */
    public List<ApprovalRequest> after(@Nullable UUID id, ApprovalFilter filter, int limit) {
        var after = id == null ? BEFORE_ALL : id;
        return requests.after(
                filter.stateNames(), filter.kind(), filter.partnerId(), due(filter), after, Limit.of(limit));
    }

    /** Those that nobody can decide, the newest first. */
    @Requires(ApprovalPermissions.DECIDE)
    public List<ApprovalRequest> stuck(int offset, int limit) {
        if (limit == 0) return List.of();
        var all = waiters.everybody();
        return requests.stuck(all.who(), all.plays(), Limit.range(offset + 1L, (long) offset + limit));
    }

    @Requires(ApprovalPermissions.DECIDE)
    public int countStuck() {
        var all = waiters.everybody();
        return Math.toIntExact(requests.countStuck(all.who(), all.plays()));
    }

    /** Which of these nobody can decide. */
    @Requires(ApprovalPermissions.DECIDE)
    public Set<UUID> stuck(List<ApprovalRequest> of) {
        return stuckOf(of);
    }

    private Set<UUID> stuckOf(List<ApprovalRequest> of) {
        var open = of.stream()
                .filter(ApprovalRequest::isOpen)
                .map(ApprovalRequest::id)
                .toArray(UUID[]::new);
        if (open.length == 0) return Set.of();
        var all = waiters.everybody();
        return Set.copyOf(requests.stuckOf(open, all.who(), all.plays()));
    }

    /** Those that wait for whoever looks, the oldest first. */
    @Requires(ApprovalPermissions.DECIDE)
    public List<ApprovalRequest> waiting(@Nullable UUID id, @Nullable String kind, int limit) {
        var me = access.current();
        var as = waiters.me(me);
        var after = id == null ? BEFORE_ALL : id;
        return requests.waiting(kind, me.id(), as.who(), as.plays(), after, Limit.of(limit));
    }

    @Requires(ApprovalPermissions.DECIDE)
    public int countWaiting() {
        if (Scope.current().memberId() == null) return 0; // nothing waits for the system
        var me = access.current();
        var as = waiters.me(me);
        return Math.toIntExact(requests.countWaiting(null, me.id(), as.who(), as.plays()));
    }

    /** Where these stand, and by when they are to be decided; the vendor's alone. */
    @Requires(ApprovalPermissions.DECIDE)
    public Map<UUID, ApprovalCourse> courses(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return parts.courses(ids.toArray(UUID[]::new)).stream()
                .collect(Collectors.toMap(course -> course.id, Function.identity()));
    }

    /** What was decided before of things that are alike, the most alike first. */
    @Requires(ApprovalPermissions.DECIDE)
    public List<Precedent> precedents(UUID id, int most) {
        var request = requests.byId(id).orElseThrow(StoredApprovals::unknown);
        var course = parts.course(id).orElse(null);
        if (course == null) return List.of();
        var known = approvables.get(request.kind()).facts();
        var before = parts.decided(request.kind(), Limit.of(LOOKED_AT)).stream()
                .filter(each -> !each.id.equals(id))
                .collect(Collectors.toMap(each -> each.id, ApprovalCourse::facts));
        if (before.isEmpty()) return List.of();
        var all = requests.byIds(before.keySet().toArray(UUID[]::new)).stream()
                .map(each -> new Precedent(each, before.getOrDefault(each.id(), Map.of())))
                .toList();
        return Precedent.alike(course.facts(), all, known, most).stream()
                .map(each -> new Precedent(each.request(), seen(request.kind(), each.facts())))
                .toList();
    }
}
