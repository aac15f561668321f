package dev.entente.ui.dispute;

import dev.entente.dispute.AnsweringDisputes;
import dev.entente.dispute.CommentingDisputes;
import dev.entente.dispute.DisputeFilter;
import dev.entente.dispute.DisputePermissions;
import dev.entente.dispute.RaisingDisputes;
import dev.entente.dispute.ReadingDisputes;
import dev.entente.dispute.ShownDispute;
import dev.entente.settlement.StatementRow;
import dev.entente.ui.clock.RunningPromises;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What the screens of questions do. */
@Dependent
public class DisputeDesk {

    private static final int MOST = 200;

    @Inject
    ReadingDisputes reading;

    @Inject
    RaisingDisputes raising;

    @Inject
    AnsweringDisputes answering;

    @Inject
    CommentingDisputes commenting;

    @Inject
    RunningPromises promised;

    @Inject
    Visit visit;

    @Inject
    Today today;

    List<ShownDispute> of(UUID statement) {
        return visit.may(DisputePermissions.READ)
                ? reading.list(new DisputeFilter(null, statement, null), 0, MOST)
                : List.of();
    }

    boolean mayRaise(StatementRow row) {
        var until = row.course().disputableUntil();
        return visit.may(DisputePermissions.RAISE)
                && until != null
                && !today.day().isAfter(until);
    }

    boolean mayAnswer() {
        return visit.may(DisputePermissions.ANSWER);
    }

    boolean mayRaise() {
        return visit.may(DisputePermissions.RAISE);
    }

    boolean mayComment() {
        return visit.may(DisputePermissions.COMMENT);
    }
}
