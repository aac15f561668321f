package dev.entente.signup;

import dev.entente.credential.Links;
import dev.entente.credential.Sessions;
import dev.entente.credential.Tokens;
import dev.entente.identity.AccessEnded;
import dev.entente.identity.FindingMembers;
import dev.entente.identity.Internal;
import dev.entente.job.Dispatch;
import dev.entente.job.Dispatch.Due;
import dev.entente.job.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Takes away what people hold whose access has ended, once that is certain: keys are gone at once and for good, whatever becomes
 * of the rest of what ended it. Until then nobody comes in by them, since nobody is active.
 */
@Internal
@ApplicationScoped
class EndingKeys implements DueWork {

    private static final String ENDED = "access.ended";

    @Inject
    Dispatch dispatch;

    @Inject
    Desk desk;

    @Inject
    InstantSource clock;

    void on(@Observes AccessEnded event) {
        var now = clock.instant();
        dispatch.all(
                ENDED, event.holders().stream().map(each -> new Due(now, each)).toList());
    }

    @Override
    public String kind() {
        return ENDED;
    }

    @Override
    public void run(UUID holder) {
        desk.end(holder);
    }

    @Internal
    @ApplicationScoped
    @Transactional(TxType.REQUIRES_NEW)
    static class Desk {

        @Inject
        FindingMembers members;

        @Inject
        Sessions sessions;

        @Inject
        Tokens tokens;

        @Inject
        Links links;

        // Whoever is let in again this moment has its new link before that is certain: it is waited for, or waits.
        void end(UUID holder) {
            if (members.isActiveAlone(holder)) return; // let in again, which took the old keys away itself
            tokens.revokeAll(holder);
            links.dropAll(holder);
            sessions.closeAll(holder, null);
        }
    }
}
