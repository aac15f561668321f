package dev.entente.announcement;

import dev.entente.identity.Internal;
import dev.entente.job.Dispatch;
import dev.entente.program.ProgramPublished;
import dev.entente.program.ProgramWithdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Puts what is to be announced on the clock, in the transaction that publishes or withdraws. */
@Internal
@ApplicationScoped
class AnnouncementClock {

    @Inject
    Dispatch dispatch;

    void on(@Observes ProgramPublished event) {
        dispatch.now(AnnouncingWork.COMES, event.versionId());
    }

    void on(@Observes ProgramWithdrawn event) {
        dispatch.now(WithdrawalWork.WITHDRAWN, event.versionId());
    }
}
