package dev.entente.ui.level;

import dev.entente.level.AppealingLevels;
import dev.entente.level.DecidingLevels;
import dev.entente.level.GrantingLevels;
import dev.entente.level.LevelCard;
import dev.entente.level.LevelFilter;
import dev.entente.level.LevelPermissions;
import dev.entente.level.ListingProposals;
import dev.entente.level.ListingProposals.Row;
import dev.entente.level.ReadingLevels;
import dev.entente.level.ReviewingLevels;
import dev.entente.program.ReadingPrograms;
import dev.entente.program.Tier;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the pages about levels ask, and what is decided on them. */
@Dependent
public class LevelDesk {

    @Inject
    ListingProposals listing;

    @Inject
    ReadingLevels reading;

    @Inject
    DecidingLevels deciding;

    @Inject
    AppealingLevels appealing;

    @Inject
    GrantingLevels granting;

    @Inject
    ReviewingLevels reviewing;

    @Inject
    ReadingPrograms programs;

    @Inject
    Visit visit;

    @Inject
    Today today;

    boolean decides() {
        return visit.may(LevelPermissions.DECIDE);
    }

    boolean appeals() {
        return visit.may(LevelPermissions.APPEAL);
    }

    List<Row> list(LevelFilter filter, int offset, int limit) {
        return listing.list(filter, offset, limit);
    }

    int count(LevelFilter filter) {
        return listing.count(filter);
    }

    Row open(UUID id) {
        return listing.open(id);
    }

    List<LevelCard> cards(UUID partnerId) {
        return reading.of(partnerId);
    }

    /** The programs that there are, by code. */
    List<ReadingPrograms.Page> programs() {
        return programs.list();
    }

    List<Tier> ladder(String program) {
        return programs.open(program).inForce().map(version -> version.tiers()).orElse(List.of());
    }

    /** What can be counted, by its name in a file, and what people call it. */
    Map<String, String> figures() {
        return granting.figures();
    }

    Today today() {
        return today;
    }
}
