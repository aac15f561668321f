package dev.entente.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.problem.Problem;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductMixTest {

    private static final Unit EUR = Unit.currency("EUR");

    @Test
    void whatIsWrittenIsReadAgain() {
        var lines = List.of(
                new DealItem("PLATFORM", 400, Period.ZERO, Amount.of("48000.00", "EUR")),
                new DealItem("support-1", 1, Period.ofMonths(12), Amount.of("1200.50", "EUR")));
        var written = ProductMix.written(lines);
        assertThat(written).isEqualTo("400 \u00d7 PLATFORM = 48000.00; 1 \u00d7 support-1 for P12M = 1200.50");
        assertThat(ProductMix.read(written, EUR)).isEqualTo(lines);
        assertThat(ProductMix.read("", EUR)).isEmpty();
    }

    @Test
    void peopleWriteItWithALetterToo() {
        assertThat(ProductMix.read("2x HW-1=10", EUR))
                .containsExactly(new DealItem("HW-1", 2, Period.ZERO, Amount.of("10.00", "EUR")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PLATFORM",
                "400 PLATFORM = 1.00",
                "1 \u00d7 A = 1.001",
                "1 \u00d7 A for PX = 1.00",
                "1 \u00d7 A for P = 1"
            })
    void whatIsWrittenOtherwiseIsRefusedAtItsColumn(String written) {
        assertThatThrownBy(() -> ProductMix.read(written, EUR))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors().getFirst().pointer())
                                .isEqualTo("/lines"));
    }
}
