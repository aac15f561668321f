package dev.entente.ui;

import static dev.entente.ui.UiTest.world;

import dev.entente.api.Amount;
import dev.entente.settlement.ApprovalPreview;
import dev.entente.settlement.ApprovalPreview.Line;
import dev.entente.settlement.ApprovingStatements;
import dev.entente.settlement.DecidingStatements;
import dev.entente.settlement.HoldingStatements;
import dev.entente.settlement.PreviewingApprovals;
import dev.entente.settlement.ReviewingStatements;
import dev.entente.settlement.SettingTerms;
import dev.entente.settlement.SettlementTerms;
import dev.entente.settlement.Statement.State;
import dev.entente.settlement.StatementCourse;
import dev.entente.settlement.StatementPage;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Statements on their course, as far as pages show it. */
final class FakesOfSettlement {

    static final Map<Class<?>, Object> ALL = Map.of(
            ReviewingStatements.class, new Reviewing(),
            ApprovingStatements.class, new Approving(),
            HoldingStatements.class, new Holding(),
            DecidingStatements.class, new Deciding(),
            PreviewingApprovals.class, new Previewing(),
            SettingTerms.class, new Terms());

    private FakesOfSettlement() {}

    private static void move(UUID id, State state, @Nullable String because) {
        world().statements.replaceAll(page -> page.head().id().equals(id) ? moved(page, state, because) : page);
    }

    private static StatementPage moved(StatementPage page, State state, @Nullable String because) {
        var course = new StatementCourse(state, null, null, because, null);
        return new StatementPage(page.head().with(course), page.lines(), page.heldBack());
    }

    private static final class Reviewing extends ReviewingStatements {

        @Override
        public void review(UUID id, @Nullable Amount toPay, @Nullable Long lines) {
            move(id, State.REVIEWED, null);
        }
    }

    private static final class Approving extends ApprovingStatements {

        @Override
        public void approve(UUID id, @Nullable Amount seen) {
            move(id, State.APPROVED, null);
        }
    }

    private static final class Holding extends HoldingStatements {

        @Override
        public void hold(UUID id, String because) {
            move(id, State.HELD, because);
        }

        @Override
        public void release(UUID id) {
            move(id, State.APPROVED, null);
        }
    }

    private static final class Deciding extends DecidingStatements {

        @Override
        public List<Decided> review(List<Seen> all) {
            return moved(all, State.REVIEWED);
        }

        @Override
        public List<Decided> approve(List<Seen> all) {
            return moved(all, State.APPROVED);
        }

        private static List<Decided> moved(List<Seen> all, State state) {
            all.forEach(seen -> move(seen.id(), state, null));
            return all.stream().map(seen -> new Decided(seen.id(), null)).toList();
        }
    }

    private static final class Previewing extends PreviewingApprovals {

        @Override
        public ApprovalPreview preview() {
            var ready = lines(State.REVIEWED, "It is paid");
            return new ApprovalPreview(
                    ready, lines(State.OPEN, "Have somebody review it first."), ApprovalPreview.totals(ready));
        }

        private static List<Line> lines(State state, String because) {
            return world().statements.stream()
                    .map(StatementPage::head)
                    .filter(row -> row.course().state() == state)
                    .map(row -> new Line(row, because, row.toPay(), state == State.REVIEWED))
                    .toList();
        }
    }

    private static final class Terms extends SettingTerms {

        @Override
        public SettlementTerms read() {
            return SettlementTerms.USUAL;
        }
    }
}
