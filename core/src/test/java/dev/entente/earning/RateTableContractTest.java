package dev.entente.earning;

import dev.entente.api.Amount;
import dev.entente.api.Brackets;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.earning.RateTable.Basis;
import dev.entente.earning.RateTable.Measured;
import dev.entente.earning.RateTable.Reading;
import dev.entente.earning.RateTable.Row;
import dev.entente.earning.RateTable.Terms;
import dev.entente.kit.ModelContract;
import java.time.Period;
import java.util.List;
import java.util.Map;

class RateTableContractTest extends ModelContract<Terms> {

    private static final Unit USD = Unit.currency("USD");
    private static final Brackets RATES = Brackets.flat(Percentage.of("12.5"), USD)
            .from(Amount.of("100", "USD"), Percentage.of("7"))
            .from(Amount.of("500000", "USD"), Percentage.of("3"));

    @Override
    protected CommercialModel<Terms> model() {
        return new RateTable();
    }

    @Override
    protected Map<String, Terms> terms() {
        var rows = List.of(
                new Row("saas", "gold", true, RATES, Reading.MARGINAL),
                new Row("saas", null, null, RATES, Reading.WHOLE),
                new Row("desk", "silver", null, RATES, Reading.MARGINAL));
        var caps = List.of(new RateTableCap("saas", Period.ofYears(1), Amount.of("1440", "USD")));
        var month = new Measured("net-revenue", Map.of("family", "usage"), Calendar.MONTH);
        return Map.of(
                "lines",
                new Terms(Kind.PAYS, USD, Basis.EACH_LINE, null, rows, caps, null, Rounding.halfUp(2)),
                "month",
                new Terms(
                        Kind.CHARGES,
                        USD,
                        Basis.PERIOD,
                        month,
                        List.of(new Row(null, null, null, RATES, Reading.MARGINAL)),
                        List.of(),
                        Amount.of("7500", "USD"),
                        Rounding.halfUp(2)));
    }

    @Override
    protected List<String> families() {
        return List.of("saas", "desk");
    }

    @Override
    protected List<String> tiers() {
        return List.of("gold", "silver");
    }
}
