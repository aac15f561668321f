package dev.entente.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.entente.api.Brackets.Band;
import dev.entente.api.Brackets.Cliff;
import dev.entente.api.Brackets.From;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class BracketsTest {

    private static final Unit USD = Unit.currency("USD");
    private static final Brackets FEES = Brackets.flat(Percentage.of("3"), USD)
            .from(usd("1000000"), Percentage.of("2"))
            .from(usd("10000000"), Percentage.of("1.5"));

    @Test
    void oneRateHoldsForTheWhole() {
        assertThat(FEES.at(usd("0"))).isEqualTo(Percentage.of("3"));
        assertThat(FEES.at(usd("999999.99"))).isEqualTo(Percentage.of("3"));
        assertThat(FEES.at(usd("1000000"))).isEqualTo(Percentage.of("2"));
        assertThat(FEES.at(usd("92233720368547758.07"))).isEqualTo(Percentage.of("1.5"));
    }

    @Test
    void bandsCutTheAmountAtTheBounds() {
        assertThat(FEES.bands(usd("1500000")))
                .containsExactly(
                        new Band(usd("0"), usd("1000000"), Percentage.of("3")),
                        new Band(usd("1000000"), usd("500000"), Percentage.of("2")));
        assertThat(FEES.bands(usd("0"))).containsExactly(new Band(usd("0"), usd("0"), Percentage.of("3")));
    }

    @Test
    void bandsTogetherAreTheAmount() {
        var amount = usd("123456789.01");
        assertThat(FEES.bands(amount).stream().map(Band::part).reduce(Amount::plus))
                .contains(amount);
    }

    @Test
    void findsWhereSellingMoreGivesLess() {
        var at = new Cliff(usd("1000000"), exact("29999.9997"), exact("20000"));
        assertThat(FEES.cliffs()).hasSize(2).first().isEqualTo(at);
        assertThat(Brackets.flat(Percentage.of("3"), USD)
                        .from(usd("10"), Percentage.of("4"))
                        .cliffs())
                .isEmpty();
    }

    @Test
    void refusesGapsDisorderAndSeveralUnits() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Brackets(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Brackets(List.of(new From(usd("1"), Percentage.of("3")))));
        assertThatIllegalArgumentException().isThrownBy(() -> FEES.from(usd("10000000"), Percentage.of("1")));
        assertThatIllegalArgumentException().isThrownBy(() -> FEES.from(usd("5"), Percentage.of("1")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FEES.from(Amount.of("20000000", "EUR"), Percentage.of("1")));
    }

    @Test
    void refusesANegativeAmount() {
        assertThatIllegalArgumentException().isThrownBy(() -> FEES.at(usd("-0.01")));
        assertThatIllegalArgumentException().isThrownBy(() -> FEES.bands(usd("-0.01")));
        assertThatIllegalArgumentException().isThrownBy(() -> FEES.at(Amount.of("1", "EUR")));
    }

    private static Amount usd(String value) {
        return Amount.of(value, "USD");
    }

    private static Exact exact(String value) {
        return new Exact(new BigDecimal(value), USD);
    }
}
