package dev.entente.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContributionTest {

    private static final Unit EUR = Unit.currency("EUR");
    private static final Unit SEK = Unit.currency("SEK");
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @Test
    void goesFromRevenueToContribution() {
        var it = of(
                booked(Figure.REGISTERED, "800.00"),
                booked(Figure.OTHER, "200.00"),
                booked(Figure.GOODS, "300.00"),
                booked(Figure.COMMISSIONS, "120.00"),
                booked(Figure.INCENTIVES, "30.00"),
                booked(Figure.CORRECTIONS, "10.00"),
                booked(Figure.CHARGES, "25.00"),
                booked(Figure.FEES, "5.00"),
                booked(Figure.PROGRAM, "160.00"),
                booked(Figure.INFLUENCED, "500.00"));
        assertThat(it.revenue()).isEqualTo(euros("1000.00"));
        assertThat(it.margin()).isEqualTo(euros("700.00"));
        assertThat(it.marginShare()).contains(Percentage.of("70"));
        assertThat(it.earned()).isEqualTo(euros("160.00"));
        assertThat(it.fees()).isEqualTo(euros("20.00"));
        assertThat(it.netRevenue()).isEqualTo(euros("860.00"));
        assertThat(it.afterEarnings()).isEqualTo(euros("560.00"));
        assertThat(it.contribution()).isEqualTo(euros("400.00"));
        assertThat(it.returnOnInvestment()).contains(Percentage.of("250"));
    }

    @Test
    void theReturnOfAProgramThatLostIsBelowZero() {
        var it = of(booked(Figure.OTHER, "10.00"), booked(Figure.PROGRAM, "40.00"));
        assertThat(it.returnOnInvestment()).contains(Percentage.of("-75"));
    }

    @Test
    void withoutProgramCostsThereIsNoReturn() {
        assertThat(of(booked(Figure.OTHER, "10.00")).returnOnInvestment()).isEmpty();
    }

    @Test
    void whatHasNoRateIsInNoFigureAndIsSaid() {
        var krona = new Booked(null, Figure.OTHER, MARCH, SEK, new BigDecimal("1000"));
        var it = of(booked(Figure.OTHER, "10.00"), krona);
        assertThat(it.revenue()).isEqualTo(euros("10.00"));
        assertThat(it.missing()).singleElement().satisfies(part -> {
            assertThat(part.own()).isEqualTo(Amount.of("1000.00", "SEK"));
            assertThat(part.converted()).isEmpty();
        });
    }

    @Test
    void costsOfPiecesAreRoundedOnceWhenTheyAreTogether() {
        var third = new BigDecimal("0.004");
        var it = of(
                new Booked(null, Figure.GOODS, MARCH, EUR, third), new Booked(null, Figure.GOODS, MARCH, EUR, third));
        assertThat(it.of(Figure.GOODS)).isEqualTo(euros("0.01"));
    }

    @Test
    void whatCameToNothingIsNotThere() {
        assertThat(of(booked(Figure.OTHER, "10.00"), booked(Figure.OTHER, "-10.00"))
                        .isEmpty())
                .isTrue();
    }

    private static Contribution of(Booked... booked) {
        return Contribution.of(List.of(booked), new Rates(EUR, Map.of(MARCH, Map.of(EUR, Optional.of(same())))));
    }

    private static dev.entente.rate.FoundRate same() {
        return new dev.entente.rate.FoundRate(EUR, EUR, List.of());
    }

    private static Booked booked(Figure figure, String value) {
        return new Booked(null, figure, MARCH, EUR, new BigDecimal(value));
    }

    private static Amount euros(String value) {
        return Amount.of(value, "EUR");
    }
}
