package dev.entente.approval;

import dev.entente.approval.Policy.Decided;
import dev.entente.approval.WrittenPolicy.WrittenApprover;
import dev.entente.audit.Audit;
import dev.entente.identity.Member;
import dev.entente.identity.Requires;
import dev.entente.identity.Role;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.tenant.Broken;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says who has to approve what. Each change is a version more; what was asked before goes on by the one that held then. */
@ApplicationScoped
@Transactional
@Requires(ApprovalPermissions.POLICY)
public class ChangingPolicies {

    @Inject
    PolicyVersions versions;

    @Inject
    Approvables approvables;

    @Inject
    Approvers approvers;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /** A policy as it stands; version 0 where none was ever written. */
    public record Standing(String kind, String words, int version, WrittenPolicy says, List<KnownFact> facts) {}

    /** Of every kind of things that are approved. */
    public List<Standing> all() {
        return approvables.all().stream().map(this::standing).toList();
    }

    /** One who may be asked, in words. */
    public record Named(WrittenApprover approver, String words) {}

    /** All who may be asked: roles first, then people by name. */
    public List<Named> approvers() {
        var roles = approvers.roles().stream()
                .sorted()
                .map(role -> new Named(
                        new WrittenApprover(role, null), "Any " + role.words().toLowerCase(Locale.ROOT)));
        var people = approvers.members().stream()
                .sorted(Comparator.comparing(Member::name))
                .map(member -> new Named(new WrittenApprover(null, member.id()), member.name()));
        return Stream.concat(roles, people).toList();
    }

    public Standing current(String kind) {
        return standing(approvables.get(kind));
    }

    private Standing standing(Approvable kind) {
        var latest = latest(kind.kind());
        return new Standing(
                kind.kind(),
                kind.words(),
                latest == null ? 0 : latest.version(),
                latest == null ? WrittenPolicy.EMPTY : latest.written(),
                kind.facts());
    }

    private @Nullable PolicyVersion latest(String kind) {
        return versions.latest(kind, Limit.of(1)).stream().findFirst().orElse(null);
    }

    /** On top of the version that was seen (null: whatever stands); the same again is no new version. */
    public Standing change(String kind, @Nullable Integer seen, WrittenPolicy written) {
        var before = current(kind);
        if (seen != null && seen != before.version()) throw meanwhile();
        read(kind, written);
        if (written.equals(before.says())) return before;
        var next = new PolicyVersion(kind, before.version() + 1, written, clock.instant());
        Broken.told(
                () -> versions.insert(next),
                ChangingPolicies::meanwhile,
                "approval_policy_pkey",
                "approval_policy_tenant_id_kind_version_key");
        audit.record("approval.policy.changed", "approval-policy", next.id, before.says(), written);
        return current(kind);
    }

    /** What these rules would do with such facts, without keeping anything; to a partner's, without telling what is secret. */
    public Decided trial(String kind, WrittenPolicy written, Map<String, String> values, Set<Role> asker) {
        var policy = read(kind, written);
        var findings = new Findings();
        var facts = approvables.facts(kind);
        values.forEach((name, value) -> {
            var fact = facts.get(name);
            if (fact == null) findings.add("/facts/" + name, "Use one of " + String.join(", ", facts.keySet()));
            else if (fact.type().isNumber() && (value == null || !isNumber(value)))
                findings.add("/facts/" + name, "Use a number, such as 12.5");
            else findings.line("/facts/" + name, value, 100);
        });
        findings.refuse(ApprovalProblem.UNCLEAR_POLICY);
        var compared = new HashMap<String, String>();
        values.forEach((name, value) ->
                compared.put(name, Objects.requireNonNull(facts.get(name)).compared(value)));
        var known = new Facts(compared, asker, true);
        boolean isPartners = asker.stream().anyMatch(role -> !role.isHome());
        return isPartners ? policy.decideHiding(known, approvables.secret(kind)) : policy.decide(known);
    }

    private static boolean isNumber(String value) {
        return value.matches("-?\\d{1,13}(\\.\\d{1,6})?");
    }

    private Policy read(String kind, WrittenPolicy written) {
        var findings = new Findings();
        var reader = new PolicyReader(approvables.facts(kind), approvers.roles(), approvers.people(), findings);
        var policy = reader.read(written);
        findings.refuse(ApprovalProblem.UNCLEAR_POLICY);
        return policy;
    }

    private static Problem meanwhile() {
        return new Problem(ApprovalProblem.APPROVAL_CHANGED_MEANWHILE, "Read the policy again, and change that.");
    }
}
