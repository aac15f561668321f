package dev.entente.signup;

import dev.entente.audit.Audit;
import dev.entente.credential.Links;
import dev.entente.credential.Purpose;
import dev.entente.identity.Internal;
import dev.entente.identity.Open;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Takes the link of the letter as the proof that mail arrives; from then on the workspace may write to others. */
@ApplicationScoped
@Open("The link is the proof, on whichever device the letter is read")
public class VerifyingMail {

    @Inject
    Links links;

    @Inject
    Verifying verifying;

    /** Whether the link is good; to look does not use it up. */
    public boolean isGood(String key) {
        return links.look(key, Purpose.VERIFICATION).isPresent();
    }

    /** False if the link is none, or no longer. */
    public boolean verify(String key) {
        var tenantId = Scope.current().tenantId();
        return links.use(key, Purpose.VERIFICATION)
                .map(used -> Scope.call(
                        Scope.member(tenantId, used.partnerId(), used.memberId()), () -> verifying.verify(tenantId)))
                .isPresent();
    }

    /** The transaction, in the name of whoever got the letter. */
    @ApplicationScoped
    @Transactional
    @Internal
    static class Verifying {

        @Inject
        CurrentTenant tenant;

        @Inject
        Audit audit;

        public boolean verify(UUID tenantId) {
            boolean first = tenant.verify();
            if (first) audit.record("tenant.verified", "tenant", tenantId, null, null);
            return first;
        }
    }
}
