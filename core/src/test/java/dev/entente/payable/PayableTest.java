package dev.entente.payable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.entente.api.Amount;
import dev.entente.api.Percentage;
import dev.entente.payable.Payable.Counted;
import dev.entente.payable.Payable.From;
import dev.entente.payable.Payable.GivenBack;
import dev.entente.payable.Payable.Portion;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayableTest {

    @ParameterizedTest
    @CsvSource({
        // elapsed days, over the end of a month, a leap day, a year
        "2026-01-31, 0, DAYS, SALE, , 2026-01-31",
        "2026-01-31, 30, DAYS, SALE, , 2026-03-02",
        "2028-01-31, 30, DAYS, SALE, , 2028-03-01",
        "2026-12-15, 45, DAYS, SALE, , 2027-01-29",
        "2026-02-10, 30, DAYS, MONTH_END, , 2026-03-30",
        "2028-02-10, 1, DAYS, MONTH_END, , 2028-03-01",
        // months keep the day and stop at the end of a short one
        "2026-01-31, 1, MONTHS, SALE, , 2026-02-28",
        "2028-01-31, 1, MONTHS, SALE, , 2028-02-29",
        "2028-02-29, 12, MONTHS, SALE, , 2029-02-28",
        "2026-11-30, 3, MONTHS, SALE, , 2027-02-28",
        // ends of months after the day
        "2026-01-15, 1, MONTH_ENDS, SALE, , 2026-01-31",
        "2026-01-31, 1, MONTH_ENDS, SALE, , 2026-02-28",
        "2026-01-15, 2, MONTH_ENDS, MONTH_END, , 2026-03-31",
        "2026-12-31, 2, MONTH_ENDS, SALE, , 2027-02-28",
        "2026-01-15, 0, MONTH_ENDS, MONTH_END, , 2026-01-31",
        // weekends
        "2026-03-06, 1, BUSINESS_DAYS, SALE, , 2026-03-09",
        "2026-03-07, 1, BUSINESS_DAYS, SALE, , 2026-03-09",
        "2026-03-08, 5, BUSINESS_DAYS, SALE, , 2026-03-13",
        "2026-03-07, 0, BUSINESS_DAYS, SALE, , 2026-03-07",
        "2028-02-28, 2, BUSINESS_DAYS, SALE, , 2028-03-01",
        "2026-12-31, 1, BUSINESS_DAYS, SALE, , 2027-01-01",
        // holidays: Good Friday and Easter Monday, New Year, Epiphany in Bavaria alone
        "2026-04-02, 1, BUSINESS_DAYS, SALE, , 2026-04-03",
        "2026-04-02, 1, BUSINESS_DAYS, SALE, DE, 2026-04-07",
        "2026-12-31, 1, BUSINESS_DAYS, SALE, DE, 2027-01-04",
        "2027-01-05, 1, BUSINESS_DAYS, SALE, DE, 2027-01-06",
        "2027-01-05, 1, BUSINESS_DAYS, SALE, DE-BY, 2027-01-07",
        "2026-07-02, 1, BUSINESS_DAYS, SALE, US, 2026-07-06",
        "2026-12-10, 10, BUSINESS_DAYS, MONTH_END, DE, 2027-01-15",
    })
    void aPortionBecomesPayableOnItsDay(
            LocalDate sale, int after, Counted counted, From from, @Nullable String holidays, LocalDate expected) {
        var portion = new Portion(Percentage.of("100"), after, counted, from);
        assertThat(PayableDay.of(portion, sale, BusinessDays.of(holidays))).isEqualTo(expected);
    }

    @Test
    void theLastPartTakesTheRest() {
        var thirds = new Payable(List.of(share("33.33", 0), share("33.33", 30), share("33.34", 60)), null);
        assertThat(amounts(thirds, "0.05")).containsExactly("0.01 EUR", "0.02 EUR", "0.02 EUR");
        assertThat(amounts(thirds, "100.00")).containsExactly("33.33 EUR", "33.33 EUR", "33.34 EUR");
        assertThat(amounts(thirds, "-100.01")).containsExactly("-33.33 EUR", "-33.33 EUR", "-33.35 EUR");
        assertThat(amounts(thirds, "0.00")).containsExactly("0.00 EUR", "0.00 EUR", "0.00 EUR");
    }

    @Test
    void partsAreAlwaysTheAmountTogetherAndNeverTurnAround() {
        var random = RandomGenerator.of("L64X128MixRandom");
        for (int i = 0; i < 2_000; i++) {
            int cut = random.nextInt(1, 99);
            var halves =
                    new Payable(List.of(share(Integer.toString(cut), 3), share(Integer.toString(100 - cut), 9)), null);
            var amount = new Amount(
                    random.nextLong(-1_000, 1_000), Amount.of("0", "EUR").unit());
            var parts = halves.parts(amount, LocalDate.of(2026, 3, 2));
            assertThat(parts.stream().mapToLong(part -> part.amount().minor()).sum())
                    .isEqualTo(amount.minor());
            assertThat(parts).allMatch(part -> part.amount().minor() * Long.signum(amount.minor()) >= 0);
        }
    }

    /** Of 100 earned on 1,000: 50 after 10 days, 50 after 60. */
    @Test
    void whatIsGivenBackTakesFromThePartThatIsPayableLastAndNeverBeforeItsOwnDay() {
        assertThat(back("-40.00", 0, 400)).containsExactly("2026-04-01 0.00 EUR", "2026-05-01 -40.00 EUR");
        assertThat(back("-40.00", 400, 400)).containsExactly("2026-04-01 -30.00 EUR", "2026-05-01 -10.00 EUR");
        assertThat(back("-20.00", 800, 200)).containsExactly("2026-04-01 -20.00 EUR", "2026-05-01 0.00 EUR");
        assertThat(back("-100.01", 0, 1000)).containsExactly("2026-04-01 -50.00 EUR", "2026-05-01 -50.01 EUR");
    }

    private static List<String> back(String amount, long before, long now) {
        var halves = new Payable(List.of(share("50", 10), share("50", 60)), null);
        var sale = LocalDate.of(2026, 3, 2);
        var back = new GivenBack(Amount.of(amount, "EUR"), LocalDate.of(2026, 4, 1), sale, 1000, before, now);
        return halves.parts(back).stream()
                .map(part -> part.on() + " " + part.amount())
                .toList();
    }

    @Test
    void sharesAreOneHundredPercentTogether() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Payable(List.of(share("99.99", 0)), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Payable(List.of(), null));
    }

    @Test
    void itIsSaidInWords() {
        assertThat(new Payable(List.of(Portion.whole(45)), null).words()).isEqualTo("45 days after the sale");
        var portions = List.of(
                share("50", 0),
                new Portion(Percentage.of("12.5"), 1, Counted.MONTH_ENDS, From.SALE),
                new Portion(Percentage.of("37.50"), 22, Counted.BUSINESS_DAYS, From.MONTH_END));
        assertThat(new Payable(portions, "DE").words())
                .isEqualTo("50 % at once, 12.5 % at the first month end after the sale,"
                        + " 37.5 % 22 business days after the end of the month");
    }

    @Test
    void onlySomeRegionsAreKnown() {
        assertThat(BusinessDays.knows("DE")).isTrue();
        assertThat(BusinessDays.knows("DE-BY")).isTrue();
        assertThat(BusinessDays.knows("DE-XX")).isFalse();
        assertThat(BusinessDays.knows("ZZ")).isFalse();
        assertThat(IntStream.of(0, 1)
                        .filter(day -> BusinessDays.of("DE")
                                .isOne(LocalDate.of(2026, 4, 2).plusDays(day))))
                .containsExactly(0);
    }

    private static Portion share(String percent, int days) {
        return new Portion(Percentage.of(percent), days, Counted.DAYS, From.SALE);
    }

    private static List<String> amounts(Payable payable, String amount) {
        var day = LocalDate.of(2026, 3, 2);
        return payable.parts(Amount.of(amount, "EUR"), day).stream()
                .map(part -> part.amount().toString())
                .toList();
    }
}
