package dev.entente.ui;

import dev.entente.milestone.Milestone;
import dev.entente.milestone.MilestoneFilter;
import dev.entente.milestone.MilestoneFixtures;
import dev.entente.milestone.MilestoneProblem;
import dev.entente.milestone.MilestoneReport;
import dev.entente.milestone.ReadingMilestones;
import dev.entente.milestone.ReportingMilestones;
import dev.entente.problem.Problem;
import java.util.List;
import java.util.UUID;

/** In place of the use cases of milestones. */
final class FakesOfMilestones {

    private FakesOfMilestones() {}

    private static Milestone found(UUID id) {
        return World.current().milestones.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem(MilestoneProblem.UNKNOWN_MILESTONE, "Look for it in the list."));
    }

    static final class Reading extends ReadingMilestones {

        @Override
        public List<Milestone> list(MilestoneFilter filter, int offset, int limit) {
            World.current().asked("milestones");
            return World.current().milestones.stream()
                    .filter(each -> MilestoneFixtures.finds(filter, each))
                    .skip(offset)
                    .limit(limit)
                    .toList();
        }

        @Override
        public int count(MilestoneFilter filter) {
            return (int) World.current().milestones.stream()
                    .filter(each -> MilestoneFixtures.finds(filter, each))
                    .count();
        }

        @Override
        public Milestone open(UUID id) {
            return found(id);
        }
    }

    static final class Reporting extends ReportingMilestones {

        @Override
        public Taken report(MilestoneReport report) {
            var partner = World.current().brightwater().id();
            var known = World.current().milestones.stream()
                    .filter(each -> each.id().equals(Milestone.idOf(report)))
                    .findFirst();
            if (known.isPresent()) return new Taken(MilestoneFixtures.corrected(known.get(), report, partner), true);
            if (report.name().isBlank())
                throw Problem.field(MilestoneProblem.INVALID_MILESTONE, "/name", "Write something here");
            var fresh = MilestoneFixtures.reported(report, partner);
            World.current().milestones.add(fresh);
            return new Taken(fresh, true);
        }

        @Override
        public Milestone withdraw(UUID id) {
            return MilestoneFixtures.withdrawn(found(id));
        }
    }
}
