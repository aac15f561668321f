package dev.entente.program;

import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** Withdraws a version before its first day: what stood before it holds on. Nothing that began is taken back. */
@ApplicationScoped
@Transactional
public class WithdrawingVersions {

    @Inject
    Programs programs;

    @Inject
    ProgramVersions versions;

    @Inject
    CurrentTenant tenant;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Inject
    Event<ProgramWithdrawn> event;

    // The rename waits for whoever else publishes or withdraws a version of this program.
    @Requires(ProgramPermissions.PUBLISH)
    public void withdraw(String code, int number, String because) {
        new Findings().line("/because", because, 500).refuse(ProgramProblem.CANNOT_BE_WITHDRAWN);
        var program = programs.byCode(code).orElseThrow(ReadingPrograms::unknown);
        programs.rename(program.id(), program.name());
        var version = versions.numbered(program.id(), number).orElseThrow(ReadingPrograms::unknownVersion);
        if (versions.withdrawal(version.id()).isPresent()) throw refused("It was withdrawn already.");
        if (!version.from().isAfter(tenant.today()))
            throw refused("It holds since " + version.from() + ". Publish the version that is to follow it.");
        versions.insert(new ProgramWithdrawal(
                version.id(), clock.instant(), Scope.current().memberId(), because.strip()));
        var standing = versions.standing(program.id())
                .orElseThrow(() -> refused("It is the only one. Publish another one first."));
        programs.rename(program.id(), ProgramFile.ofContent(standing.content()).name());
        record Withdrawal(int version, String from, String because) {}
        var after = new Withdrawal(number, version.from().toString(), because.strip());
        audit.record("program.withdrawn", "program", program.id(), null, after);
        event.fire(new ProgramWithdrawn(version.id(), because.strip()));
    }

    private static Problem refused(String advice) {
        return new Problem(ProgramProblem.CANNOT_BE_WITHDRAWN, advice);
    }
}
