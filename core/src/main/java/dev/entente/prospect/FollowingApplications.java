package dev.entente.prospect;

import dev.entente.application.ApplicationChanged;
import dev.entente.application.ApplicationChanged.What;
import dev.entente.audit.Audit;
import dev.entente.identity.Internal;
import dev.entente.prospect.Prospect.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;

/** Knows that a prospect has applied when an application of its domain counts. */
@Internal
@ApplicationScoped
class FollowingApplications {

    @Inject
    Prospects prospects;

    @Inject
    Audit audit;

    void on(@Observes ApplicationChanged event) {
        var application = event.application();
        if (event.what() != What.HANDED_IN || application.domain().isEmpty()) return;
        prospects.byDomain(application.domain()).ifPresent(prospect -> follow(prospect, application.id()));
    }

    // A second one, for another program or by somebody else, replaces neither what is looked at nor what was won.
    private void follow(Prospect prospect, UUID application) {
        var known = prospect.applicationId();
        if (known != null && prospects.isTaken(prospect.id())) return;
        if (prospects.applied(prospect.id(), application, known) == 0) return;
        var before = KeepingProspects.view(prospect);
        prospect.state = State.APPLIED;
        prospect.applicationId = application;
        audit.record("prospect.applied", "prospect", prospect.id(), before, KeepingProspects.view(prospect));
    }
}
