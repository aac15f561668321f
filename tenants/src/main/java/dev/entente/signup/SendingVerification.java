package dev.entente.signup;

import dev.entente.identity.Access;
import dev.entente.identity.CorrectingEmail;
import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Sends the letter that verifies the workspace's mail again, and to another address where the first was mistyped. */
@ApplicationScoped
@Transactional
@Requires(SignUpPermissions.VERIFY)
public class SendingVerification {

    @Inject
    CurrentTenant current;

    @Inject
    Access access;

    @Inject
    CorrectingEmail correcting;

    @Inject
    WritingToPeople letters;

    @Inject
    Limits limits;

    /** The address that the letter went to, as long as it is not verified. */
    public Optional<String> waiting() {
        return Optional.of(current.get())
                .filter(tenant -> !tenant.isVerified())
                .map(_ -> access.current().email());
    }

    public void sendAgain() {
        limits.writeAgain(unverified().id().toString());
        letters.verify(access.current());
    }

    /** From now on the administrator signs in with the other address; the letter to the first one no longer works. */
    public void correct(String email) {
        limits.writeAgain(unverified().id().toString());
        letters.verify(correcting.correct(access.current(), email));
    }

    private Tenant unverified() {
        var tenant = current.get();
        if (tenant.isVerified()) throw new Problem(SignUpProblem.VERIFIED_ALREADY, "There is nothing more to do.");
        return tenant;
    }
}
