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
        var approved = parts.acts(request.id()).stream()
                .filter(act -> act.what() == ApprovalAct.What.APPROVED)
                .map(ApprovalAct::memberId)
                .filter(Objects::nonNull);
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

    /** Whoever looks, and those for whom it stands in. */
    Pairs me(Member me) {
        return Pairs.of(Stream.concat(Stream.of(new Person(me.id(), me.roles())), standsInFor(me.id()).stream()));
    }

    /** Everybody who may decide anything. */
    Pairs everybody() {
        return Pairs.of(able().stream());
    }

    /** People with what they are, one of their roles after the other, as queries ask for them. */
    record Pairs(UUID[] who, String[] plays) {

        static Pairs of(Stream<Person> people) {
            var all = people.flatMap(each -> each.roles().stream().map(role -> Map.entry(each.id(), role.name())))
                    .toList();
            return new Pairs(
                    all.stream().map(Map.Entry::getKey).toArray(UUID[]::new),
                    all.stream().map(Map.Entry::getValue).toArray(String[]::new));
        }
    }
}
