package dev.entente.ui;

import dev.entente.imports.ImportFixtures;
import dev.entente.job.CancellingJobs;
import dev.entente.job.Job;
import dev.entente.job.Job.State;
import dev.entente.job.JobFixtures;
import dev.entente.job.ReadingJobs;
import dev.entente.parallel.Comparison;
import dev.entente.whatif.Result;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** In place of the use cases of long work. */
final class FakesOfJobs {

    private FakesOfJobs() {}

    static final class Reading extends ReadingJobs {

        @Override
        public Job open(UUID id) {
            var world = World.current();
            return Stream.of(
                            world.jobs.stream(),
                            world.imports.stream()
                                    .filter(batch -> batch.jobId() != null)
                                    .map(ImportFixtures::job),
                            world.whatIfs.stream().map(Result::job),
                            world.parallelRuns.stream().map(Comparison::job).filter(Objects::nonNull))
                    .flatMap(jobs -> jobs)
                    .filter(job -> job.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public List<Job> list(int offset, int limit) {
            return World.current().jobs.stream().skip(offset).limit(limit).toList();
        }

        @Override
        public int count() {
            return World.current().jobs.size();
        }

        @Override
        public List<Job> active() {
            return World.current().jobs.stream().filter(Job::isActive).toList();
        }
    }

    static final class Cancelling extends CancellingJobs {

        @Override
        public Job cancel(UUID id) {
            var jobs = World.current().jobs;
            var job =
                    jobs.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
            var stopped = JobFixtures.ended(job.title(), State.CANCELLED, "");
            jobs.replaceAll(one -> one == job ? stopped : one);
            return stopped;
        }
    }
}
