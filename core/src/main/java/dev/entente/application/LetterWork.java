package dev.entente.application;

import dev.entente.identity.Internal;
import dev.entente.job.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Writes the letter that had to wait, because many had gone to its address. */
@Internal
@ApplicationScoped
class LetterWork implements DueWork {

    @Inject
    TakingApplications taking;

    @Override
    public String kind() {
        return TakingApplications.LETTER;
    }

    @Override
    public void run(UUID subject) {
        taking.writeAtLast(subject);
    }
}
