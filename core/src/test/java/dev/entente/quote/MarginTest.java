package dev.entente.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.UnitPrice;
import dev.entente.pricebook.FindingCosts.Piece;
import dev.entente.rate.FoundRate;
import dev.entente.rate.FoundRate.Leg;
import dev.entente.rate.RateSource;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarginTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Percentage MARGIN = Percentage.of("15");
    private static final Unit EUR = Unit.currency("EUR");
    private static final Unit USD = Unit.currency("USD");
    private static final Unit IDR = Unit.currency("IDR");
    private static final Piece SEAT = new Piece("SEAT", Period.ZERO);

    @Test
    void whatIsSoldForAtLeastIsAsFineAsTheListPriceAndTellsNoMore() {
        assertThat(least("60", "100", "EUR")).isEqualTo(UnitPrice.of("70.59", "EUR"));
        assertThat(least("0.0003", "0.0005", "EUR")).isEqualTo(UnitPrice.of("0.0004", "EUR"));
    }

    @Test
    void aLargeCostIsNoMistake() {
        assertThat(least("9000000", "12000000", "IDR")).isEqualTo(UnitPrice.of("10588235.30", "IDR"));
        assertThat(least("9999999999999999999", "1.000000000001", "IDR").value())
                .isPositive();
    }

    @Test
    void aCostThatIsConvertedIsAsFineAsAPriceCanBe() {
        var said = new LinkedHashMap<Unit, UnitPrice>();
        said.put(USD, UnitPrice.of("1000", "USD"));
        var byEuro = new FoundRate(USD, IDR, List.of(leg(USD, "1.0869", true), leg(IDR, "17500.37", false)));

        var found = Margin.in(IDR, Map.of(SEAT, said), Map.of(USD, Optional.of(byEuro)));

        var cost = Objects.requireNonNull(found.get(SEAT)).value();
        assertThat(cost.precision()).isLessThanOrEqualTo(19);
        assertThat(cost).isBetween(new BigDecimal("16101177"), new BigDecimal("16101178"));
    }

    private static Leg leg(Unit to, String rate, boolean turned) {
        return new Leg(EUR, to, DAY, new BigDecimal(rate), RateSource.ECB, turned);
    }

    private static UnitPrice least(String cost, String list, String currency) {
        return Objects.requireNonNull(Margin.least(UnitPrice.of(cost, currency), MARGIN, UnitPrice.of(list, currency)));
    }
}
