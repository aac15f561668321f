package dev.entente.ui.approval;

import dev.entente.approval.ChangingPolicies;
import dev.entente.approval.ChangingPolicies.Standing;
import dev.entente.approval.Policy.Decided;
import dev.entente.approval.WrittenPolicy;
import dev.entente.approval.WrittenPolicy.WrittenApprover;
import dev.entente.identity.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where a policy is changed and tried. */
@Dependent
public class PolicyDesk {

    @Inject
    ChangingPolicies policies;

    List<Standing> all() {
        return policies.all();
    }

    Standing change(Standing seen, WrittenPolicy written) {
        return policies.change(seen.kind(), seen.version(), written);
    }

    Decided trial(String kind, WrittenPolicy written, Map<String, String> facts, Set<Role> asker) {
        return policies.trial(kind, written, facts, asker);
    }

    /** Everybody who may be asked: roles first, then people by name. */
    List<Choice> approvers() {
        return policies.approvers().stream().map(Choice::of).toList();
    }

    /** A role or somebody, with the words for it. */
    record Choice(WrittenApprover approver, String words) {

        static Choice of(ChangingPolicies.Named named) {
            return new Choice(named.approver(), named.words());
        }
    }
}
