package dev.entente.earning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Unit;
import dev.entente.earning.Conversions.Need;
import dev.entente.program.RatePolicy;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which rates sales are converted, and which rates may release those that wait. */
class ConversionsTest {

    private static final LocalDate END = LocalDate.of(2026, 11, 30);
    private static final RatePolicy POLICY =
            new RatePolicy(RatePolicy.Day.DEAL, 7, RatePolicy.Earning.STATEMENT, List.of());

    @Test
    void untilADayIsOverOnlyARateOfThatDayIsItsRate() {
        var before = need("NOK", "EUR", false);
        assertThat(before.wanted().mostDaysOld()).isZero();
        assertThat(before.missing()).isEqualTo("No rate from NOK to EUR on 2026-11-30 yet");
        assertThat(before.release()).isEqualTo("Enter a rate from NOK to EUR on 2026-11-30, or one of a later day");
        var over = need("NOK", "EUR", true);
        assertThat(over.wanted().mostDaysOld()).isEqualTo(7);
        assertThat(over.missing()).isEqualTo("No rate from NOK to EUR on 2026-11-30, or of the 7 days before");
    }

    /** The currencies entered, the tenant's own, and what waits. */
    @ParameterizedTest
    @CsvSource({
        "EUR NOK, EUR, NOK, EUR, true",
        "EUR NOK, EUR, NOK, USD, true",
        "EUR NOK, EUR, USD, NOK, true",
        "EUR NOK, EUR, ZAR, EUR, false",
        "EUR NOK, EUR, EUR, ZAR, false",
        "EUR NOK, EUR, ZAR, USD, false",
        "EUR USD, USD, GBP, EUR, true",
        "EUR NOK, USD, GBP, EUR, false",
    })
    void whatWaitsForOtherCurrenciesIsLeftAlone(
            String entered, String own, String from, String to, boolean mayBeReleased) {
        var patterns = Conversions.waitingFor(Set.of(entered.split(" ")), own);
        for (boolean isOver : List.of(true, false)) {
            var reason = need(from, to, isOver).missing();
            assertThat(Arrays.stream(patterns).anyMatch(each -> Pattern.matches(each.replace("%", ".*"), reason)))
                    .isEqualTo(mayBeReleased);
        }
    }

    private static Need need(String from, String to, boolean isOver) {
        return new Need(
                Unit.currency(from), Unit.currency(to), END, isOver, POLICY, RatePolicy.Earning.STATEMENT);
    }
}
