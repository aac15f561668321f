package dev.entente.announcement;

import dev.entente.identity.Internal;
import dev.entente.job.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Tells partners that a version of their program comes, once it is published. */
@Internal
@ApplicationScoped
class AnnouncingWork implements DueWork {

    static final String COMES = "program.announce";

    @Inject
    Announcing announcing;

    @Override
    public String kind() {
        return COMES;
    }

    @Override
    public void run(UUID versionId) {
        announcing.comes(versionId);
    }
}
