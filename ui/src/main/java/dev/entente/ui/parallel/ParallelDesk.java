package dev.entente.ui.parallel;

import dev.entente.imports.ImportPermissions;
import dev.entente.job.CancellingJobs;
import dev.entente.job.JobPermissions;
import dev.entente.job.ReadingJobs;
import dev.entente.parallel.ParallelPermissions;
import dev.entente.parallel.ReadingParallelRuns;
import dev.entente.parallel.StartingComparisons;
import dev.entente.ui.kit.Format;
import dev.entente.ui.shell.PartnerChoice;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;

/** What the screens of parallel runs do. */
@Dependent
public class ParallelDesk {

    @Inject
    ReadingParallelRuns reading;

    @Inject
    StartingComparisons starting;

    @Inject
    CancellingJobs cancelling;

    @Inject
    ReadingJobs jobs;

    @Inject
    PartnerChoice partners;

    @Inject
    Visit visit;

    @Inject
    Today today;

    boolean mayCompare() {
        return visit.may(ParallelPermissions.COMPARE);
    }

    boolean mayImport() {
        return mayCompare() && visit.may(ImportPermissions.RUN);
    }

    boolean mayCancel() {
        return visit.may(JobPermissions.CANCEL);
    }

    String when(Instant at) {
        return Format.user().time(at, today.zone());
    }
}
