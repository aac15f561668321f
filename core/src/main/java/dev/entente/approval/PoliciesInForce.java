package dev.entente.approval;

import dev.entente.identity.Internal;
import dev.entente.problem.Findings;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Set;

/** The policy that decides now; with the vendor's reach alone. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PoliciesInForce {

    @Inject
    PolicyVersions versions;

    @Inject
    Approvables approvables;

    @Inject
    Approvers approvers;

    /** A policy and its version; 0 where there is none. */
    public record InForce(int version, Policy says) {}

    public InForce of(String kind) {
        return versions.latest(kind, Limit.of(1)).stream()
                .findFirst()
                .map(latest -> new InForce(latest.version(), read(kind, latest.written())))
                .orElseGet(() -> new InForce(0, Policy.NONE));
    }

    // It was checked when it was written: what is wrong with it by now, such as that somebody has left, keeps nobody
    // else from deciding.
    private Policy read(String kind, WrittenPolicy written) {
        var reader = new PolicyReader(
                approvables.facts(kind), approvers.roles(), Set.copyOf(approvers.named(written)), new Findings());
        return reader.read(written);
    }
}
