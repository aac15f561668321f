package dev.entente.ui.clock;

import dev.entente.clock.ClockPermissions;
import dev.entente.clock.ReadingClocks;
import dev.entente.clock.Side;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What is promised for one record, for its page on either side. */
@Dependent
public class RunningPromises {

    @Inject
    ReadingClocks clocks;

    @Inject
    Visit visit;

    /** A panel, or none where nothing runs, or whoever looks may not see it. */
    public List<Panel> of(UUID record) {
        if (!visit.may(ClockPermissions.READ)) return List.of();
        var running = clocks.of(record);
        if (running.isEmpty()) return List.of();
        var looks = visit.partner().isPresent() ? Side.PARTNER : Side.VENDOR;
        return List.of(new Panel("Promised in time", Promised.of(running, looks)));
    }
}
