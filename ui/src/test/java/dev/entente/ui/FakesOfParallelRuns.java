package dev.entente.ui;

import dev.entente.job.JobFixtures;
import dev.entente.parallel.ComparedQuery.Filter;
import dev.entente.parallel.ComparedQuery.Row;
import dev.entente.parallel.Comparison;
import dev.entente.parallel.Comparison.OfPartner;
import dev.entente.parallel.ParallelFixtures;
import dev.entente.parallel.ParallelProblem;
import dev.entente.parallel.ParallelRun;
import dev.entente.parallel.ReadingParallelRuns;
import dev.entente.parallel.StartingComparisons;
import dev.entente.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** In place of the use cases of parallel runs. */
final class FakesOfParallelRuns {

    static final Map<Class<?>, Object> ALL =
            Map.of(ReadingParallelRuns.class, new Reading(), StartingComparisons.class, new Starting());

    private FakesOfParallelRuns() {}

    private static Comparison found(UUID id) {
        return World.current().parallelRuns.stream()
                .filter(each -> each.run().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem(ParallelProblem.UNKNOWN_PARALLEL_RUN, "Look for it."));
    }

    static final class Reading extends ReadingParallelRuns {

        @Override
        public List<Comparison> after(@Nullable UUID after, int most) {
            return World.current().parallelRuns;
        }

        @Override
        public Comparison open(UUID id) {
            World.current().wholes++;
            return found(id);
        }

        @Override
        public List<OfPartner> furthest(UUID id, int most) {
            return ParallelFixtures.partners();
        }

        @Override
        public List<Row> lines(Filter filter, int offset, int limit) {
            return ParallelFixtures.lines(found(filter.run())).stream()
                    .skip(offset)
                    .limit(limit)
                    .toList();
        }

        @Override
        public int count(Filter filter) {
            return 1;
        }
    }

    static final class Starting extends StartingComparisons {

        @Override
        public ParallelRun compare(UUID id) {
            var begun = ParallelFixtures.of(JobFixtures.job("Comparison", 10, 40));
            World.current().parallelRuns.replaceAll(each -> each == found(id) ? begun : each);
            return begun.run();
        }
    }
}
