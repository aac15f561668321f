package dev.entente.approval;

import dev.entente.audit.Audit;
import dev.entente.identity.Access;
import dev.entente.identity.FindingMembers;
import dev.entente.identity.Member;
import dev.entente.identity.NamingMembers;
import dev.entente.identity.Requires;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Says who decides in the place of whoever is away. Everybody says so for themselves. */
@ApplicationScoped
@Transactional
@Requires(ApprovalPermissions.DECIDE)
public class StandingIn {

    private static final int MOST_DAYS = 366;

    @Inject
    Absences absences;

    @Inject
    Approvers approvers;

    @Inject
    FindingMembers members;

    @Inject
    NamingMembers naming;

    @Inject
    Access access;

    @Inject
    CurrentTenant tenant;

    @Inject
    Audit audit;

    /** An absence with the names of both. */
    public record Named(Absence absence, String member, String standsIn) {}

    /** Of everybody, from today on; the first to begin first. */
    public List<Named> list() {
        return named(absences.from(tenant.today()));
    }

    /** Whether whoever looks is away then. */
    public boolean isMine(Absence absence) {
        return absence.memberId().equals(access.current().id());
    }

    private List<Named> named(List<Absence> all) {
        var names = naming.names(all.stream()
                .flatMap(each -> Stream.of(each.memberId(), each.standsIn()))
                .distinct()
                .toList());
        return all.stream()
                .map(each -> new Named(
                        each, names.getOrDefault(each.memberId(), ""), names.getOrDefault(each.standsIn(), "")))
                .toList();
    }

    /** From a day on until another, on which they are there again. */
    public Named away(LocalDate from, LocalDate until, UUID standsIn) {
        var me = access.current().id();
        look(me, from, until, standsIn);
        var absence = new Absence(me, from, until, standsIn);
        absences.insert(absence);
        audit.record("approval.away", "member", me, null, view(absence));
        return named(List.of(absence)).getFirst();
    }

    /** Those whom one may name: everybody else who may approve, by name. */
    public List<Member> others() {
        var me = access.current().id();
        return members.atHome(approvers.roles()).stream()
                .filter(member -> !member.id().equals(me))
                .sorted(Comparator.comparing(Member::name))
                .toList();
    }

    /** Back earlier, or not away at all. */
    public void back(UUID id) {
        var absence = absences.byId(id)
                .filter(each -> each.memberId().equals(access.current().id()))
                .orElseThrow(() ->
                        new Problem(ApprovalProblem.UNKNOWN_ABSENCE, "Look for it among those that you wrote down."));
        absences.delete(absence);
        audit.record("approval.back", "member", absence.memberId(), view(absence), null);
    }

    private void look(UUID me, LocalDate from, LocalDate until, UUID standsIn) {
        var findings = new Findings();
        if (!until.isAfter(from)) findings.add("/until", "Use a day after the first one");
        else if (until.isAfter(from.plusDays(MOST_DAYS))) findings.add("/until", "Be away for at most a year");
        if (until.isBefore(tenant.today())) findings.add("/until", "Use a day that is still to come");
        if (standsIn.equals(me)) findings.add("/standsIn", "Name somebody else");
        else if (members.active(List.of(standsIn)).stream().noneMatch(approvers::may))
            findings.add("/standsIn", "There is no such member of yours who may approve");
        findings.refuse(ApprovalProblem.UNCLEAR_ABSENCE);
        var meanwhile = absences.during(from, until);
        if (meanwhile.stream().anyMatch(each -> each.memberId().equals(me)))
            findings.add("/from", "You are away at that time already");
        if (comesBack(me, standsIn, meanwhile))
            findings.add("/standsIn", "They are away at that time, and it comes back to you. Name somebody else");
        findings.refuse(ApprovalProblem.UNCLEAR_ABSENCE);
    }

    private static boolean comesBack(UUID me, UUID standsIn, List<Absence> meanwhile) {
        Map<UUID, List<UUID>> next = new HashMap<>();
        for (var each : meanwhile)
            next.computeIfAbsent(each.memberId(), _ -> new ArrayList<>()).add(each.standsIn());
        var seen = new HashSet<UUID>();
        var todo = new ArrayDeque<>(List.of(standsIn));
        while (!todo.isEmpty()) {
            var at = todo.remove();
            if (at.equals(me)) return true;
            if (seen.add(at)) todo.addAll(next.getOrDefault(at, List.of()));
        }
        return false;
    }

    private static Map<String, String> view(Absence absence) {
        return Map.of(
                "from", absence.from().toString(),
                "until", absence.until().toString(),
                "standsIn", absence.standsIn().toString());
    }
}
