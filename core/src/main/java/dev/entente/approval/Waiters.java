package dev.entente.approval;

import dev.entente.approval.Entitlement.Person;
import dev.entente.approval.Entitlement.Right;
import dev.entente.approval.Entitlement.Waited;
import dev.entente.identity.FindingMembers;
import dev.entente.identity.Internal;
import dev.entente.identity.Member;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom a request waits for today: those who are named, those who have a role, and who stands in for them. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Waiters {

    @Inject
    ApprovalParts parts;

    @Inject
    Absences absences;

    @Inject
    FindingMembers members;

    @Inject
    Approvers approvers;

    @Inject
    CurrentTenant tenant;

    /** As whom a member may decide a request now; empty where it may not. */
    Optional<Right> right(Member member, ApprovalRequest request) {
        var waited = parts.duties(request.id()).stream()
                .map(duty -> new Waited(duty.place, duty.approver()))
                .toList();
        return Entitlement.of(
                new Person(member.id(), member.roles()), standsInFor(member.id()), waited, barred(request));
    }

    /** Those for whom a member stands in today. */
    List<Person> standsInFor(UUID member) {
        return members.active(Entitlement.standsInFor(member, away())).stream()
                .filter(approvers::may)
                .map(each -> new Person(each.id(), each.roles()))
                .toList();
    }

    private Map<UUID, UUID> away() {
        return absences.on(tenant.today()).stream()
                .collect(Collectors.toMap(Absence::memberId, Absence::standsIn, (first, _) -> first));
    }

    /** Who decides nothing of it: whoever asked for it or made it, and whoever has approved a step. */
    Set<UUID> barred(ApprovalRequest request) {
        return barred(request, parts.acts(ApprovalAct.What.APPROVED, new UUID[] {request.id()}));
    }

    private static Set<UUID> barred(ApprovalRequest request, List<ApprovalAct> approvals) {
        var approved = approvals.stream().map(ApprovalAct::memberId).filter(Objects::nonNull);
        return Stream.concat(request.own().stream(), approved).collect(Collectors.toSet());
    }

    /** Everybody who may decide as one of these today, those left out who are barred. */
    Set<UUID> of(List<Approver> asked, Set<UUID> barred) {
        return Entitlement.all(able(), away(), asked, barred);
    }

    private List<Person> able() {
        return approvers.members().stream()
                .map(each -> new Person(each.id(), each.roles()))
                .toList();
    }

    /** Everybody for whom a request waits now. */
    Set<UUID> of(ApprovalRequest request) {
        var asked =
                parts.duties(request.id()).stream().map(ApprovalDuty::approver).toList();
        return of(asked, barred(request));
    }

    /** Those open ones that nobody can decide; a few queries, however many. One that nobody was asked for yet is none of them. */
    Set<UUID> stuck(List<ApprovalRequest> requests) {
        var ids = requests.stream()
                .filter(ApprovalRequest::isOpen)
                .map(ApprovalRequest::id)
                .toArray(UUID[]::new);
        if (ids.length == 0) return Set.of();
        var able = able();
        var away = away();
        var duties = parts.dutiesOf(ids).stream().collect(Collectors.groupingBy(duty -> duty.requestId));
        var approvals = parts.acts(ApprovalAct.What.APPROVED, ids).stream()
                .collect(Collectors.groupingBy(ApprovalAct::requestId));
        return requests.stream()
                .filter(each -> duties.containsKey(each.id()))
                .filter(each -> {
                    var asked = duties.getOrDefault(each.id(), List.of()).stream()
                            .map(ApprovalDuty::approver)
                            .toList();
                    var barred = barred(each, approvals.getOrDefault(each.id(), List.of()));
                    return Entitlement.all(able, away, asked, barred).isEmpty();
                })
                .map(ApprovalRequest::id)
                .collect(Collectors.toSet());
    }
}
