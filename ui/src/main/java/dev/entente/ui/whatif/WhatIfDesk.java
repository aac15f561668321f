package dev.entente.ui.whatif;

import dev.entente.job.CancellingJobs;
import dev.entente.job.JobPermissions;
import dev.entente.job.ReadingJobs;
import dev.entente.ui.kit.Format;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import dev.entente.whatif.DiscardingWhatIfs;
import dev.entente.whatif.ReadingWhatIfs;
import dev.entente.whatif.StartingWhatIfs;
import dev.entente.whatif.WhatIfPermissions;
import dev.entente.whatif.WhatIfSheet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/** What the screens of what-ifs do. */
@Dependent
public class WhatIfDesk {

    @Inject
    StartingWhatIfs starting;

    @Inject
    ReadingWhatIfs reading;

    @Inject
    DiscardingWhatIfs discarding;

    @Inject
    CancellingJobs cancelling;

    @Inject
    ReadingJobs jobs;

    @Inject
    WhatIfSheet sheet;

    @Inject
    Visit visit;

    @Inject
    Today today;

    boolean mayRun() {
        return visit.may(WhatIfPermissions.RUN);
    }

    boolean mayRead() {
        return visit.may(WhatIfPermissions.READ);
    }

    boolean mayCancel() {
        return visit.may(JobPermissions.CANCEL);
    }

    LocalDate yesterday() {
        return today.day().minusDays(1);
    }

    String when(Instant at) {
        return Format.user().time(at, today.zone());
    }
}
