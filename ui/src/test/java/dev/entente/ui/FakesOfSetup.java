package dev.entente.ui;

import dev.entente.api.Amount;
import dev.entente.api.Percentage;
import dev.entente.api.PluginId;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import dev.entente.program.Adjustment;
import dev.entente.program.Draft;
import dev.entente.program.Figure;
import dev.entente.program.ProgramProblem;
import dev.entente.program.PublishingPrograms.Outcome;
import dev.entente.program.Tier;
import dev.entente.starter.FirstPartner;
import dev.entente.starter.ReadingStarters;
import dev.entente.starter.SettingUp;
import dev.entente.starter.Setup.Step;
import dev.entente.starter.Starter;
import dev.entente.starter.StarterProblem;
import dev.entente.starter.WelcomingFirstPartner.Welcomed;
import dev.entente.starter.WorkedExample;
import dev.entente.tenant.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** In place of the use cases of the first hour: one starter with one rate, which its one example follows. */
final class FakesOfSetup {

    static final String RATE = "/offers/0/terms/rows/0/rates/0/rate";

    private FakesOfSetup() {}

    static final class Starters extends ReadingStarters {

        private static final Starter RESELLER =
                new Starter("reseller", "Reseller program", "Partners sell.", "For vendors.", null);

        @Override
        public List<Starter> list() {
            var missing = new PluginId("listing-fee", 1);
            return List.of(
                    RESELLER, new Starter("marketplace", "Marketplace", "Sellers list.", "For markets.", missing));
        }

        @Override
        public Starter.Opened preview(String name, Adjustment adjusted) {
            var figures = Objects.requireNonNullElse(adjusted.figures(), Map.<String, String>of());
            var rate = figures.getOrDefault(RATE, "20");
            if (!rate.matches("[0-9]{1,2}")) {
                throw Problem.field(ProgramProblem.UNCLEAR_PROGRAM_FILE, RATE, "Write a percentage from 0 to 100");
            }
            var title = Objects.requireNonNullElse(adjusted.name(), "Reseller program");
            if (title.isBlank()) {
                throw Problem.field(ProgramProblem.UNCLEAR_PROGRAM_FILE, "/name", "Write something here");
            }
            var draft = new Draft(
                    "program: reseller",
                    "reseller",
                    title,
                    Objects.requireNonNullElse(adjusted.from(), LocalDate.of(2026, 3, 20)),
                    World.EUR,
                    List.of(new Tier("gold", "Gold")),
                    List.of(),
                    List.of(new Figure(RATE, "Rate for software at Gold", rate, null)),
                    rate.startsWith("9") ? List.of(new Finding(RATE, "At 10.00 EUR the amount falls")) : List.of());
            var word = rate.equals("91") ? "As it is published" : null;
            return new Starter.Opened(RESELLER, draft, List.of(example(Percentage.of(rate))), word);
        }

        private static WorkedExample example(Percentage rate) {
            var net = Amount.of("10000.00", "EUR");
            var step = dev.entente.api.commercial.Step.share("{0} of {1} for software at tier gold", rate, net);
            return new WorkedExample(
                    "A Gold partner sells an enterprise subscription of {0}",
                    net, Earning.pays(Rounding.halfUp(2), List.of(step)));
        }
    }

    static final class Setting extends SettingUp {

        @Override
        public String portal() {
            return "http://acme.localhost/portal";
        }

        @Override
        public State state() {
            return World.current().setup;
        }

        @Override
        public State choose(String starter) {
            return now(Step.ADJUST, starter, state().adjustment());
        }

        @Override
        public State adjust(Adjustment adjusted) {
            new Starters().preview("reseller", adjusted);
            return now(Step.PUBLISH, state().starter(), adjusted);
        }

        @Override
        public State go(Step step) {
            return now(step, state().starter(), state().adjustment());
        }

        @Override
        public Outcome publish(@Nullable String word) {
            World.current().done.add(word == null ? "published" : "published: " + word);
            var state = state();
            World.current().setup = new State(Step.PARTNER, state.starter(), state.adjustment(), "reseller", 0, null);
            return new Outcome.Published("reseller", 1, List.of());
        }

        @Override
        public Welcomed welcome(FirstPartner first) {
            if (first.company().isBlank()) {
                throw Problem.field(StarterProblem.UNCLEAR_FIRST_PARTNER, "/company", "Write something here");
            }
            World.current().done.add("welcomed " + first.company() + " at " + first.tier() + ", " + first.email());
            var state = state();
            var id = Ids.derived("first partner");
            World.current().setup = new State(Step.DONE, state.starter(), state.adjustment(), state.program(), 1, id);
            return new Welcomed(id, first.email());
        }

        private static State now(Step step, @Nullable String starter, Adjustment adjusted) {
            var state = World.current().setup;
            World.current().setup =
                    new State(step, starter, adjusted, state.program(), state.partners(), state.partnerId());
            return World.current().setup;
        }
    }
}
