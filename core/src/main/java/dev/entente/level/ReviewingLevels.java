package dev.entente.level;

import dev.entente.identity.Requires;
import dev.entente.program.ReadingPrograms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reviews the levels of a program's partners when somebody asks for it, in the program's rhythm or between. */
@ApplicationScoped
public class ReviewingLevels {

    @Inject
    ReadingPrograms programs;

    @Inject
    HoldingReviews holding;

    /** With the figures of today. False where it is much, and goes on by itself. */
    @Requires(LevelPermissions.DECIDE)
    public boolean review(String program) {
        return holding.now(programs.open(program).program());
    }
}
