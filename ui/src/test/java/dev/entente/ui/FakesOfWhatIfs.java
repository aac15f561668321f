package dev.entente.ui;

import dev.entente.drafting.DraftPage;
import dev.entente.job.JobFixtures;
import dev.entente.problem.Problem;
import dev.entente.whatif.DiscardingWhatIfs;
import dev.entente.whatif.OutcomeQuery.Order;
import dev.entente.whatif.OutcomeQuery.Row;
import dev.entente.whatif.ReadingWhatIfs;
import dev.entente.whatif.Result;
import dev.entente.whatif.StartingWhatIfs;
import dev.entente.whatif.WhatIf;
import dev.entente.whatif.WhatIf.Levels;
import dev.entente.whatif.WhatIfFixtures;
import dev.entente.whatif.WhatIfProblem;
import dev.entente.whatif.WhatIfSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** In place of the use cases of what-ifs. */
final class FakesOfWhatIfs {

    static final Map<Class<?>, Object> ALL = Map.of(
            ReadingWhatIfs.class, new Reading(),
            StartingWhatIfs.class, new Starting(),
            DiscardingWhatIfs.class, new Discarding(),
            WhatIfSheet.class, new WhatIfSheet());

    private FakesOfWhatIfs() {}

    private static Result found(UUID id) {
        return World.current().whatIfs.stream()
                .filter(each -> each.whatIf().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem(WhatIfProblem.UNKNOWN_WHAT_IF, "Look for it."));
    }

    static final class Reading extends ReadingWhatIfs {

        @Override
        public List<Result> of(UUID draft, int most) {
            return World.current().whatIfs.stream()
                    .filter(each -> each.whatIf().draftId().equals(draft))
                    .toList();
        }

        @Override
        public List<Result> compared(String program, int most) {
            return World.current().whatIfs;
        }

        @Override
        public Result open(UUID id) {
            World.current().wholes++;
            return found(id);
        }

        @Override
        public List<Row> partners(UUID id, String unit, Order order, int offset, int limit) {
            var rows = WhatIfFixtures.partners(found(id));
            return (order == Order.LOSES ? rows.reversed() : rows)
                    .stream().skip(offset).limit(limit).toList();
        }

        @Override
        public int count(UUID id, String unit) {
            return WhatIfFixtures.partners(found(id)).size();
        }

        @Override
        public Result.OfPartner partner(UUID id, UUID partnerId) {
            return WhatIfFixtures.partner(found(id));
        }

        @Override
        public void requireEnded(UUID id) {
            found(id);
        }
    }

    static final class Starting extends StartingWhatIfs {

        @Override
        public WhatIf start(
                UUID draftId, @Nullable LocalDate from, @Nullable LocalDate through, @Nullable Levels levels) {
            var world = World.current();
            var draft = world.drafts.stream()
                    .map(DraftPage::draft)
                    .filter(each -> each.id().equals(draftId))
                    .findFirst()
                    .orElseThrow();
            var begun = WhatIfFixtures.of(draft, JobFixtures.job("What-if", 100, 300));
            world.whatIfs.add(begun);
            return begun.whatIf();
        }
    }

    static final class Discarding extends DiscardingWhatIfs {

        @Override
        public void discard(UUID id) {
            World.current().whatIfs.remove(found(id));
        }
    }
}
