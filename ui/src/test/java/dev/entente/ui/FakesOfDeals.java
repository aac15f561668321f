package dev.entente.ui;

import dev.entente.activity.Activity;
import dev.entente.activity.ActivityFixtures;
import dev.entente.api.Amount;
import dev.entente.deal.ChangingDeals;
import dev.entente.deal.Deal;
import dev.entente.deal.DealFilter;
import dev.entente.deal.DealPage;
import dev.entente.deal.DealProblem;
import dev.entente.deal.DealProfile;
import dev.entente.deal.LosingDeals;
import dev.entente.deal.Noted;
import dev.entente.deal.NotingDeals;
import dev.entente.deal.OpeningDeals;
import dev.entente.deal.ReadingDeals;
import dev.entente.deal.Stage;
import dev.entente.deal.Win;
import dev.entente.deal.WinningDeals;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In place of the use cases of deals. */
final class FakesOfDeals {

    private FakesOfDeals() {}

    static final class Reading extends ReadingDeals {

        @Override
        public DealPage open(UUID id) {
            return new DealPage(find(id), List.of(), List.of(), World.current().shared);
        }

        static Deal find(UUID id) {
            return World.current().deals.stream()
                    .filter(deal -> deal.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new Problem(DealProblem.UNKNOWN_DEAL, "Look for it in the list."));
        }

        @Override
        public List<Deal> with(UUID customerId, int most) {
            return World.current().deals.stream()
                    .filter(deal -> deal.customerId().equals(customerId))
                    .limit(most)
                    .toList();
        }

        private static Stream<Deal> found(DealFilter filter) {
            var typed = filter.typed() == null ? "" : filter.typed().toLowerCase(Locale.ROOT);
            return World.current().deals.stream()
                    .filter(deal -> filter.stages().isEmpty() || filter.stages().contains(deal.stage()))
                    .filter(deal ->
                            filter.partnerId() == null || filter.partnerId().equals(deal.partnerId()))
                    .filter(deal -> deal.customerName().toLowerCase(Locale.ROOT).contains(typed));
        }

        @Override
        public List<Deal> list(DealFilter filter, int offset, int limit) {
            return found(filter).skip(offset).limit(limit).toList();
        }

        @Override
        public int count(DealFilter filter) {
            if (World.current().broken) throw new IllegalStateException("The database is gone");
            return (int) found(filter).count();
        }

        @Override
        public List<PipelineRow> pipeline(@Nullable UUID partnerId) {
            World.current().asked("pipeline");
            if (!World.current().pipeline.isEmpty()) return List.copyOf(World.current().pipeline);
            return Stream.of(Stage.values())
                    .map(stage -> new DealFilter(List.of(stage), partnerId, null, null))
                    .filter(filter -> found(filter).findAny().isPresent())
                    .map(filter -> new PipelineRow(
                            filter.stages().getFirst(),
                            found(filter).count(),
                            found(filter).map(Deal::amount).reduce(Amount::plus).orElseThrow()))
                    .toList();
        }
    }

    static final class Changing extends ChangingDeals {

        @Override
        public DealPage current(UUID id) {
            return new DealPage(Reading.find(id), List.of(), List.of(), World.current().shared);
        }

        @Override
        public Deal change(DealPage seen, DealProfile profile) {
            var deal = Reading.find(seen.deal().id());
            if (World.current().stubborn.contains(deal.number()))
                throw new Problem(DealProblem.DEAL_CHANGED_MEANWHILE, "Look at it again.");
            World.current().seen.add(seen);
            World.current().done.add(deal.number() + " next: " + profile.nextStep() + ", owner " + profile.ownerId());
            return deal;
        }

        @Override
        public Deal move(UUID id, @Nullable Integer revision, Stage to, @Nullable String note) {
            World.current().done.add("moved " + Reading.find(id).number() + " to " + to);
            return Reading.find(id);
        }
    }

    static final class Winning extends WinningDeals {

        @Override
        public Deal win(UUID id, @Nullable Integer revision, Win win) {
            var lines = Objects.requireNonNull(win.lines());
            World.current()
                    .done
                    .add("won " + Reading.find(id).number() + " on " + win.on() + " with "
                            + lines.getFirst().sku() + " for "
                            + lines.getFirst().net());
            return Reading.find(id);
        }
    }

    static final class Losing extends LosingDeals {

        @Override
        public Deal lose(UUID id, @Nullable Integer revision, LocalDate on, String because) {
            new Findings().line("/reason", because, 500).refuse(DealProblem.UNCLEAR_DEAL);
            World.current().done.add("lost " + Reading.find(id).number() + ": " + because);
            return Reading.find(id);
        }
    }

    static final class Noting extends NotingDeals {

        @Override
        public List<Activity> on(UUID dealId, Activity.Place behind, int limit) {
            var all = World.current().noted;
            var known = all.stream().map(Activity::place).toList();
            return all.stream().skip(known.indexOf(behind) + 1L).limit(limit).toList();
        }

        @Override
        public Activity note(UUID dealId, Noted said) {
            var what = new Activity.New(
                    "deal",
                    dealId,
                    World.current().brightwater().id(),
                    said.kind(),
                    said.at(),
                    said.words(),
                    said.shared(),
                    said.details());
            var activity = ActivityFixtures.activity(what, World.NOW, "Ada Byron");
            World.current().noted.addFirst(activity);
            return activity;
        }
    }

    static final class Opening extends OpeningDeals {}
}
