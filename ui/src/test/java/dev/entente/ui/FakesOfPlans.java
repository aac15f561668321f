package dev.entente.ui;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Step;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.compensation.CompensationPlan;
import dev.entente.compensation.CompensationPlan.Change;
import dev.entente.compensation.CompensationPlan.Example;
import dev.entente.compensation.CompensationPlan.Level;
import dev.entente.compensation.CompensationPlan.Next;
import dev.entente.compensation.CompensationPlan.Offered;
import dev.entente.compensation.CompensationPlan.Policy;
import dev.entente.compensation.CompensationPlan.Priced;
import dev.entente.compensation.CompensationPlan.Promised;
import dev.entente.compensation.ComposingPlans;
import dev.entente.compensation.PlanProblem;
import dev.entente.problem.Problem;
import dev.entente.program.Clause;
import dev.entente.program.Clause.Bracket;
import dev.entente.program.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** In place of the use case of compensation plans: those of a partner that joined on 1 January 2025, where it takes part in anything. */
final class FakesOfPlans {

    static final Map<Class<?>, Object> ALL = Map.of(ComposingPlans.class, new Composing());

    private FakesOfPlans() {}

    static final class Composing extends ComposingPlans {

        private static final LocalDate JOINED = LocalDate.of(2025, 1, 1);

        @Override
        public CompensationPlan compose(UUID partnerId, @Nullable LocalDate on) {
            var day = on == null ? LocalDate.of(2026, 3, 2) : on;
            if (day.isBefore(JOINED))
                throw Problem.field(PlanProblem.NOTHING_WAS_PROMISED_YET, "/on", "The partner joined on 2025-01-01");
            var programs = World.current().enrolments.isEmpty() ? List.<Promised>of() : List.of(promised(day));
            return new CompensationPlan(
                    partnerId, "P-00042", "Brightwater Consulting", day, Unit.currency("EUR"), programs);
        }

        private static Promised promised(LocalDate day) {
            var step = new Step("{0} of it", Amount.of("1500.00", "EUR").exact(), List.of("15 %"), "example");
            var earned = Earning.pays(Rounding.halfUp(2), List.of(step));
            var resell = new Offered(
                    "resell",
                    "Margin by tier",
                    List.of(new Clause("Rate for software", "15 %")),
                    "at once",
                    new Example("A new sale of 10,000.00 EUR", earned, List.of()));
            var gone = new Offered(
                    "services", "Projects", List.of(), "at once", new Example("", new Held("Nobody knows"), List.of()));
            var brackets = List.of(new Bracket("0.00 EUR", "0 %"), new Bracket("25,000.00 EUR", "3 %"));
            return new Promised(
                    "levels",
                    "Partnership",
                    day.getYear() - 2024,
                    JOINED,
                    JOINED,
                    new Level(new Tier("silver", "Silver"), JOINED),
                    List.of(resell, gone),
                    List.of(new Priced("resell", List.of(new Clause("Discount “Size”", "by cart", brackets)))),
                    List.of(new Policy("Renewals", List.of(new Clause("Told of an end", "90 days before")))),
                    new Next(
                            new Tier("gold", "Gold"),
                            List.of("Sales this year of 100,000.00 EUR"),
                            List.of(new Change("Margin by tier", "Rate for software", "15 %", "20 %"))));
        }
    }
}
