package dev.entente.ui;

import dev.entente.api.Amount;
import dev.entente.identity.Member;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.prospect.KeepingProspects;
import dev.entente.prospect.Outreach;
import dev.entente.prospect.Outreach.Done;
import dev.entente.prospect.Prospect;
import dev.entente.prospect.Prospect.Profile;
import dev.entente.prospect.Prospect.State;
import dev.entente.prospect.ProspectFilter;
import dev.entente.prospect.ProspectFixtures;
import dev.entente.prospect.ProspectProblem;
import dev.entente.prospect.ReadingProspects;
import dev.entente.prospect.SourceCosts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In place of the use cases of prospects. */
final class FakesOfProspects {

    static final Map<Class<?>, Object> ALL =
            Map.of(ReadingProspects.class, new Reading(), KeepingProspects.class, new Keeping());

    private FakesOfProspects() {}

    static final class Reading extends ReadingProspects {

        @Override
        public Page open(UUID id) {
            return World.current().prospects.stream()
                    .filter(each -> each.prospect().id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new Problem(ProspectProblem.UNKNOWN_PROSPECT, "Look for it in the list."));
        }

        @Override
        public List<SourceCosts> costs() {
            return World.current().prospects.isEmpty() ? List.of() : ProspectFixtures.costs();
        }

        private static Stream<Prospect> found(ProspectFilter filter) {
            return World.current().prospects.stream()
                    .map(Page::prospect)
                    .filter(each -> filter.states().isEmpty() || filter.states().contains(each.state()));
        }

        @Override
        public List<Prospect> list(ProspectFilter filter, int offset, int limit) {
            return found(filter).skip(offset).limit(limit).toList();
        }

        @Override
        public int count(ProspectFilter filter) {
            return (int) found(filter).count();
        }
    }

    static final class Keeping extends KeepingProspects {

        @Override
        public List<Member> keepers() {
            return List.of();
        }

        @Override
        public Prospect add(Profile profile) {
            World.current().done.add("added " + profile.name() + " at " + profile.domain());
            return ProspectFixtures.prospect("PR-00099", profile.name(), State.NEW);
        }

        @Override
        public Prospect move(UUID id, @Nullable Integer revision, State state, @Nullable String reason) {
            if (state == State.DROPPED)
                new Findings().line("/reason", reason, 500).refuse(ProspectProblem.UNCLEAR_PROSPECT);
            World.current().done.add(state + (reason == null ? "" : ": " + reason));
            var prospect = World.current().prospects.getFirst().prospect();
            ProspectFixtures.state(prospect, state);
            return prospect;
        }

        @Override
        public Outreach reach(UUID id, Done done) {
            World.current().done.add(done.channel() + " " + done.note() + " for " + done.cost());
            return ProspectFixtures.call(World.current().prospects.getFirst().prospect(), done.note(), "0.00");
        }

        @Override
        public Amount nothing() {
            return Amount.of("0.00", "EUR");
        }
    }
}
