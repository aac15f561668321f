package dev.entente.ui.profitability;

import dev.entente.profitability.Assumptions;
import dev.entente.profitability.BusinessCase;
import dev.entente.profitability.ForecastingProfit;
import dev.entente.profitability.Outline;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the pages about profitability ask: of a partner, or of a program by itself (null: of no partner). */
@Dependent
public class ProfitDesk {

    @Inject
    ForecastingProfit forecasting;

    List<Outline> outlines(UUID partner) {
        return forecasting.outlines(partner);
    }

    Outline outline(String program) {
        return forecasting.outline(program);
    }

    BusinessCase find(@Nullable UUID partner, String program, Assumptions assumed) {
        return partner == null ? forecasting.of(program, assumed) : forecasting.of(partner, program, assumed);
    }
}
