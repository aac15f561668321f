package dev.entente.ui.handoff;

import dev.entente.clock.Side;
import dev.entente.deal.DealPermissions;
import dev.entente.deal.ReadingDeals;
import dev.entente.handoff.HandOffFilter;
import dev.entente.handoff.KeepingHandOffs;
import dev.entente.handoff.ReadingHandOffs;
import dev.entente.problem.Problem;
import dev.entente.ui.clock.RunningPromises;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** What the screens of hand-offs ask and do. */
@Dependent
public class HandOffDesk {

    private static final int LATEST = 5;

    @Inject
    ReadingHandOffs reading;

    @Inject
    KeepingHandOffs keeping;

    @Inject
    ReadingDeals deals;

    @Inject
    RunningPromises promised;

    @Inject
    Visit visit;

    @Inject
    Today today;

    /** Of whoever looks. */
    Side side() {
        return visit.partner().isPresent() ? Side.PARTNER : Side.VENDOR;
    }

    /** Whether whoever looks may write what its side owes. */
    boolean mayKeep() {
        return visit.may(DealPermissions.CHANGE);
    }

    /** Whether whoever looks reaches this deal, as whoever gave it back does not any more. */
    boolean reaches(UUID deal) {
        try {
            deals.open(deal);
            return true;
        } catch (Problem outOfReach) {
            return false;
        }
    }

    /** Whether whoever looks has any. */
    public boolean hasAny() {
        return !reading.list(HandOffFilter.ALL, 0, 1).isEmpty();
    }

    /** The latest of a deal, for its page on either side; none where it always was with whoever has it. */
    public Optional<Panel> of(UUID deal) {
        var found = reading.list(HandOffFilter.of(deal), 0, LATEST);
        if (found.isEmpty()) return Optional.empty();
        var folder = side() == Side.VENDOR ? "hand-offs/" : "portal/hand-offs/";
        return Optional.of(new Panel("Handed over", HandOffWords.list(found, folder, today.zone())));
    }
}
