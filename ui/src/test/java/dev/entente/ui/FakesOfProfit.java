package dev.entente.ui;

import dev.entente.profitability.Assumptions;
import dev.entente.profitability.BusinessCase;
import dev.entente.profitability.ForecastingProfit;
import dev.entente.profitability.Outline;
import dev.entente.profitability.ProfitFixtures;
import java.util.List;
import java.util.UUID;

/** In place of the use case of profitability: what can be asked stands in the world, and is worked out as it is. */
final class FakesOfProfit {

    private FakesOfProfit() {}

    static final class Forecasting extends ForecastingProfit {

        @Override
        public List<Outline> outlines(UUID partnerId) {
            return List.copyOf(World.current().outlines);
        }

        @Override
        public Outline outline(String program) {
            return World.current().outlines.getFirst();
        }

        @Override
        public BusinessCase of(UUID partnerId, String program, Assumptions assumed) {
            return ProfitFixtures.ofSilver(assumed);
        }

        @Override
        public BusinessCase of(String program, Assumptions assumed) {
            return ProfitFixtures.ofNobody(assumed);
        }
    }
}
