package dev.entente.ui.drafting;

import dev.entente.drafting.DecidingDrafts;
import dev.entente.drafting.DraftPage;
import dev.entente.drafting.ReadingDrafts;
import dev.entente.drafting.WritingDrafts;
import dev.entente.program.ProgramPermissions;
import dev.entente.ui.kit.Format;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the screens of drafts do. */
@Dependent
public class DraftDesk {

    @Inject
    ReadingDrafts reading;

    @Inject
    WritingDrafts writing;

    @Inject
    DecidingDrafts deciding;

    @Inject
    Visit visit;

    @Inject
    Today today;

    boolean mayPublish() {
        return visit.may(ProgramPermissions.PUBLISH);
    }

    String who(DraftPage page, @Nullable UUID member) {
        return member == null ? "Somebody" : page.names().getOrDefault(member, "Somebody");
    }

    String when(Instant at) {
        return Format.user().time(at, today.zone());
    }
}
