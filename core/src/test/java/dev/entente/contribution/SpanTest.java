package dev.entente.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Month;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class SpanTest {

    private static final YearMonth MAY = YearMonth.of(2026, 5);

    @Test
    void withoutMonthsItIsTheLastFiscalQuarterThatIsOver() {
        assertThat(Span.of(null, null, MAY, Month.JANUARY)).isEqualTo(span("2026-01", "2026-03"));
        assertThat(Span.of(null, null, MAY, Month.FEBRUARY)).isEqualTo(span("2026-02", "2026-04"));
    }

    @Test
    void aFiscalYearBeginsWhereTheTenantSays() {
        assertThat(Span.year(MAY, Month.JULY)).isEqualTo(span("2025-07", "2026-06"));
        assertThat(Span.quarter(YearMonth.of(2026, 1), Month.NOVEMBER)).isEqualTo(span("2025-11", "2026-01"));
    }

    @Test
    void beforeComeAsManyMonths() {
        assertThat(span("2026-01", "2026-03").before()).isEqualTo(span("2025-10", "2025-12"));
        assertThat(span("2026-02", "2026-02").before()).isEqualTo(span("2026-01", "2026-01"));
    }

    @Test
    void whatCannotBeSoNamesItsField() {
        assertThatThrownBy(() -> Span.of("2026-04", "2026-03", MAY, Month.JANUARY))
                .hasMessage("The last month comes before the first one");
        assertThatThrownBy(() -> Span.of("March", null, MAY, Month.JANUARY))
                .hasMessage("Write a month such as 2026-03");
        assertThatThrownBy(() -> Span.of("2020-01", "2026-03", MAY, Month.JANUARY))
                .hasMessage("Look at 24 months at most");
    }

    private static Span span(String first, String last) {
        return new Span(YearMonth.parse(first), YearMonth.parse(last));
    }
}
