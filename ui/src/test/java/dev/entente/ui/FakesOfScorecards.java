package dev.entente.ui;

import dev.entente.api.PluginId;
import dev.entente.problem.Problem;
import dev.entente.scorecard.DescribingScorecards;
import dev.entente.scorecard.ReadingScores;
import dev.entente.scorecard.Scorecard;
import dev.entente.scorecard.Scorecard.Said;
import dev.entente.scorecard.ScorecardFixtures;
import dev.entente.scorecard.ScorecardFixtures.Criteria;
import dev.entente.scorecard.ScorecardProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** In place of the use cases of scorecards. */
final class FakesOfScorecards {

    static final Map<Class<?>, Object> ALL =
            Map.of(DescribingScorecards.class, new Describing(), ReadingScores.class, new Reading());

    private FakesOfScorecards() {}

    static final class Reading extends ReadingScores {

        @Override
        public List<Judged> of(UUID partnerId, @Nullable LocalDate day) {
            return World.current().judged;
        }
    }

    static final class Describing extends DescribingScorecards {

        @Override
        public List<Described> list() {
            return World.current().scorecards;
        }

        @Override
        public Optional<Class<? extends Record>> criteria(PluginId id) {
            return Optional.of(Criteria.class);
        }

        @Override
        public Described describe(String name, Said said, int seen) {
            if (said.criteria().path("meetings").asInt(1) < 1)
                throw Problem.field(ScorecardProblem.UNCLEAR_SCORECARD, "/criteria/meetings", "Use 1 or more");
            return become(name, ScorecardFixtures.scorecard(name, said));
        }

        @Override
        public void remove(String name, int seen) {
            become(name, null);
        }

        private static Described become(String name, @Nullable Scorecard used) {
            var all = World.current().scorecards;
            var now = new Described(name, List.of(1), used);
            all.replaceAll(each -> each.provider().equals(name) ? now : each);
            return now;
        }
    }
}
