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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    CurrentTenant tenant;

    /** As whom a member may decide a request now; empty where it may not. */
    Optional<Right> right(Member member, ApprovalRequest request) {
        var waited = parts.duties(request.id()).stream()
                .map(duty -> new Waited(duty.place, duty.approver()))
                .toList();
        return Entitlement.of(
                new Person(member.id(), member.roles()), standsInFor(member.id()), waited, request.askedBy());
    }

    /** Those for whom a member stands in today. */
    List<Person> standsInFor(UUID member) {
        return members.active(Entitlement.standsInFor(member, away())).stream()
                .map(each -> new Person(each.id(), each.roles()))
                .toList();
    }

    private Map<UUID, UUID> away() {
        return absences.on(tenant.today()).stream()
                .collect(Collectors.toMap(Absence::memberId, Absence::standsIn, (first, _) -> first));
    }

    /** Everybody who may decide as one of these today, whoever asked left out. */
    Set<UUID> of(List<Approver> approvers, @Nullable UUID asker) {
        var away = away();
        var active = members.atHome(Set.of());
        var meant = active.stream()
                .filter(member -> !member.id().equals(asker))
                .filter(member -> approvers.stream().anyMatch(each -> each.is(member.id(), member.roles())))
                .map(Member::id)
                .collect(Collectors.toSet());
        var standIns = active.stream()
                .map(Member::id)
                .filter(id -> !id.equals(asker))
                .filter(id -> Entitlement.standsInFor(id, away).stream().anyMatch(meant::contains));
        return Stream.concat(meant.stream(), standIns).collect(Collectors.toSet());
    }

    /** Everybody for whom a request waits now. */
    Set<UUID> of(ApprovalRequest request) {
        var approvers =
                parts.duties(request.id()).stream().map(ApprovalDuty::approver).toList();
        return of(approvers, request.askedBy());
    }
}
