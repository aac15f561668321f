package dev.entente.ui.clock;

import dev.entente.clock.ClockPermissions;
import dev.entente.clock.PausingClocks;
import dev.entente.clock.ReadingCalendars;
import dev.entente.clock.ReadingClocks;
import dev.entente.clock.ReadingCompliance;
import dev.entente.clock.ReadingPromises;
import dev.entente.clock.SettingCalendars;
import dev.entente.clock.SettingPromises;
import dev.entente.export.ExportingLists;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What the screens of promises do. */
@Dependent
public class ClockDesk {

    @Inject
    ReadingClocks clocks;

    @Inject
    PausingClocks pausing;

    @Inject
    ReadingPromises promises;

    @Inject
    SettingPromises setting;

    @Inject
    ReadingCalendars calendars;

    @Inject
    SettingCalendars changing;

    @Inject
    ReadingCompliance compliance;

    @Inject
    ExportingLists lists;

    @Inject
    Today today;

    @Inject
    Visit visit;

    boolean mayPause() {
        return visit.may(ClockPermissions.PAUSE);
    }

    boolean maySet() {
        return visit.may(ClockPermissions.SET);
    }
}
