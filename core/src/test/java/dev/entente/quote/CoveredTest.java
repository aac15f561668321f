package dev.entente.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
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
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoveredTest {

    private static final Unit EUR = Unit.currency("EUR");
    private static final PricedLine APPROVED = line("SEAT", 10, "1000.00", "700.00");

    @Test
    void aBetterPriceIsCoveredAndAWorseOneIsNot() {
        assertThat(covers(line("SEAT", 10, "1000.00", "700.00"))).isTrue();
        assertThat(covers(line("SEAT", 10, "1000.00", "720.00"))).isTrue();
        assertThat(covers(line("SEAT", 10, "1000.00", "699.99"))).isFalse();
        assertThat(covers(line("SEAT", 10, "900.00", "690.00"))).isFalse();
    }

    @Test
    void anotherNumberOfPiecesAndOtherLinesAreAnotherQuestion() {
        assertThat(covers(line("SEAT", 5, "500.00", "350.00"))).isFalse();
        assertThat(covers(line("SEAT", 20, "2000.00", "1400.00"))).isFalse();
        assertThat(covers(line("SEAT", 20, "2000.00", "1700.00"))).isFalse();
        assertThat(Covered.by(List.of(APPROVED, line("SSO", 1, "100.00", "100.00")), List.of(APPROVED)))
                .isFalse();
        assertThat(covers(line("SEAT", 10, "1000.00", "700.00"), line("SSO", 1, "100.00", "100.00")))
                .isFalse();
    }

    @Test
    void theMarginIsWhatIsLeftOfThePriceAndUnknownWhereACostIs() {
        var costs = Map.of(new Piece("SEAT", Period.ofMonths(12)), UnitPrice.of("60", "EUR"));
        assertThat(Margin.of(List.of(APPROVED), costs)).contains(new BigDecimal("14.29"));
        assertThat(Margin.of(List.of(APPROVED, line("SSO", 1, "1.00", "1.00")), costs))
                .isEmpty();
        assertThat(Margin.of(List.of(line("SEAT", 1, "100.00", "0.00")), costs)).isEmpty();
        assertThat(Margin.off(amount("99.99"), amount("74.99"))).contains(new BigDecimal("25.00"));
    }

    @Test
    void aCostInAnotherCurrencyIsConvertedByTheRateOfTheDayAndUnknownWithoutOne() {
        var seat = new Piece("SEAT", Period.ofMonths(12));
        var dollars = Unit.currency("USD");
        var pounds = Unit.currency("GBP");
        var said = new LinkedHashMap<Unit, UnitPrice>();
        said.put(dollars, UnitPrice.of("66", "USD"));
        said.put(pounds, UnitPrice.of("50", "GBP"));
        var leg = new Leg(EUR, dollars, LocalDate.of(2026, 3, 1), new BigDecimal("1.1"), RateSource.ENTERED, true);
        var rates = Map.of(
                dollars, Optional.of(new FoundRate(dollars, EUR, List.of(leg))), pounds, Optional.<FoundRate>empty());
        var costs = Margin.in(EUR, Map.of(seat, said), rates);
        assertThat(Margin.of(List.of(APPROVED), costs)).contains(new BigDecimal("14.29"));
        assertThat(Margin.in(EUR, Map.of(seat, said), Map.of())).isEmpty();
        said.put(EUR, UnitPrice.of("70", "EUR"));
        assertThat(Margin.in(EUR, Map.of(seat, said), rates)).containsEntry(seat, UnitPrice.of("70", "EUR"));
    }

    private static boolean covers(PricedLine... now) {
        return Covered.by(List.of(APPROVED), List.of(now));
    }

    private static PricedLine line(String sku, long quantity, String list, String net) {
        return new PricedLine(sku, sku, quantity, Period.ofYears(1), List.of(), amount(list), amount(net), null);
    }

    private static Amount amount(String value) {
        return Amount.exactly(new BigDecimal(value), EUR);
    }
}
