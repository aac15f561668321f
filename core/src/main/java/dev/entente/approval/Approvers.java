package dev.entente.approval;

import dev.entente.approval.WrittenPolicy.WrittenApprover;
import dev.entente.identity.Catalog;
import dev.entente.identity.FindingMembers;
import dev.entente.identity.Internal;
import dev.entente.identity.Member;
import dev.entente.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may approve anything at all. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Approvers {

    @Inject
    Catalog catalog;

    @Inject
    FindingMembers members;

    Set<Role> roles() {
        return catalog.get(ApprovalPermissions.DECIDE).roles();
    }

    /** Of the vendor's, active, and with a role that may. */
    Set<UUID> people() {
        return members().stream().map(Member::id).collect(Collectors.toSet());
    }

    List<Member> members() {
        return members.atHome(roles());
    }

    boolean may(Member member) {
        return member.isHome() && !Collections.disjoint(member.roles(), roles());
    }

    /** Everybody whom a policy names. */
    List<UUID> named(WrittenPolicy written) {
        return written.rules().stream()
                .flatMap(rule -> rule.steps() == null ? Stream.of() : rule.steps().stream())
                .flatMap(step -> Stream.concat(
                        step.approvers().stream(), step.escalate() == null ? Stream.of() : step.escalate().stream()))
                .map(WrittenApprover::member)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
