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
import java.time.InstantSource;
import java.util.List;
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
    FindingMembers members;

    @Inject
    Sessions sessions;

    @Inject
    Tokens tokens;

    @Inject
    Links links;

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
        if (!members.active(List.of(holder)).isEmpty()) return; // let in again, which took the old keys away itself
        tokens.revokeAll(holder);
        links.dropAll(holder);
        sessions.closeAll(holder, null);
    }
}
