package dev.entente.ui;

import dev.entente.api.Unit;
import dev.entente.contribution.BookedLine;
import dev.entente.contribution.Contribution;
import dev.entente.contribution.ContributionFixtures;
import dev.entente.contribution.Dimension;
import dev.entente.contribution.KeepingProgramCosts;
import dev.entente.contribution.NewProgramCost;
import dev.entente.contribution.ReadingContribution;
import dev.entente.contribution.ReadingLines;
import dev.entente.contribution.Span;
import dev.entente.contribution.Whose;
import dev.entente.export.ExportingContribution;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** In place of the use cases of contributions: what the world has of months, rows and lines. */
final class FakesOfContribution {

    static final Map<Class<?>, Object> ALL = Map.of(
            ReadingContribution.class, new Reading(),
            ReadingLines.class, new Lines(),
            KeepingProgramCosts.class, new Costs(),
            ExportingContribution.class, new ExportingContribution());

    private FakesOfContribution() {}

    static final class Reading extends ReadingContribution {

        @Override
        public Span span(@Nullable String from, @Nullable String until) {
            return Span.of(from, until, YearMonth.of(2026, 5), Month.JANUARY);
        }

        @Override
        public Contribution of(Span span, Whose whose) {
            return World.current().contributions.getOrDefault(span, new Contribution(Unit.currency("EUR"), List.of()));
        }

        @Override
        public List<Row> by(Dimension dimension, Span span) {
            return dimension == Dimension.PARTNER ? World.current().contributionRows : List.of();
        }
    }

    static final class Lines extends ReadingLines {

        @Override
        public List<BookedLine> after(Asked asked, String key, int limit) {
            return World.current().contributionLines.stream()
                    .filter(line -> line.key().compareTo(key) > 0)
                    .limit(limit)
                    .toList();
        }
    }

    static final class Costs extends KeepingProgramCosts {

        @Override
        public List<Shown> list(int offset, int limit) {
            return World.current().programCosts.stream()
                    .skip(offset)
                    .limit(limit)
                    .toList();
        }

        @Override
        public int count() {
            return World.current().programCosts.size();
        }

        @Override
        public List<Shown> enter(List<NewProgramCost> said) {
            var costs = World.current().programCosts;
            for (var each : said) costs.add(ContributionFixtures.entered(each, "PC-0000" + (costs.size() + 1)));
            return costs;
        }

        @Override
        public Shown takeBack(UUID id, String because) {
            var costs = World.current().programCosts;
            var before = costs.stream()
                    .filter(each -> each.cost().id().equals(id))
                    .findFirst()
                    .orElseThrow();
            costs.set(costs.indexOf(before), ContributionFixtures.takenBack(before));
            var back = ContributionFixtures.takingBack(before, because);
            costs.add(back);
            return back;
        }
    }
}
