package dev.entente.earning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Unit;
import dev.entente.earning.Booking.Place;
import dev.entente.earning.Conversions.Need;
import dev.entente.program.RatePolicy;
import dev.entente.rate.FoundRate;
import dev.entente.rate.FoundRate.Leg;
import dev.entente.rate.RateSource;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which rates sales are converted, and which rates may release those that wait. */
class ConversionsTest {

    private static final LocalDate END = LocalDate.of(2026, 11, 30);
    private static final Unit NOK = Unit.currency("NOK");
    private static final Unit EUR = Unit.currency("EUR");
    private static final RatePolicy POLICY =
            new RatePolicy(RatePolicy.Day.DEAL, 7, RatePolicy.Earning.STATEMENT, null, List.of());

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

    @Test
    void whatWasConvertedKeepsItsRateUntilItIsWorkedOutAgain() {
        var need = need("NOK", "EUR", true);
        var place = new Place(new UUID(0, 1), new UUID(0, 2));
        var first = Converted.dated(rate("0.08"), END, "statement", null);
        var now = new Conversions(END.plusDays(3), Map.of(need.wanted(), rate("0.1")), Map.of(place, first));
        assertThat(now.by(need, place)).contains(first);
        assertThat(now.anew(Set.of(new UUID(0, 9))).by(need, place)).contains(first);
        var corrected = Converted.dated(rate("0.1"), END, "statement", null);
        assertThat(now.anew(Set.of(place.sourceId())).by(need, place)).contains(corrected);
        assertThat(now.by(need, new Place(new UUID(0, 3), new UUID(0, 2)))).contains(corrected);
        var other = new Conversions(
                END.plusDays(3),
                Map.of(need.wanted(), rate("0.1")),
                Map.of(place, Converted.dated(rate("0.08"), END, "deal", null)));
        assertThat(other.by(need, place)).contains(corrected);
    }

    @Test
    void whatWasConvertedByOthersIsConvertedAnewOnceTheProgramNamesItsSource() {
        var treasury = new RateSource("TREASURY");
        var policy = new RatePolicy(RatePolicy.Day.DEAL, 7, RatePolicy.Earning.STATEMENT, treasury, List.of());
        var need = new Need(NOK, EUR, END, true, policy, RatePolicy.Earning.STATEMENT);
        assertThat(need.wanted().source()).isEqualTo(treasury);
        assertThat(need.missing())
                .isEqualTo("No rate from NOK to EUR on 2026-11-30, or of the 7 days before (source: TREASURY)");
        assertThat(need.release()).endsWith("or of the 7 days before (source: TREASURY)");
        var place = new Place(new UUID(0, 1), new UUID(0, 2));
        var any = Converted.dated(rate("0.08"), END, "statement", null);
        var now = new Conversions(END.plusDays(3), Map.of(need.wanted(), rate("0.1")), Map.of(place, any));
        var own = Converted.dated(rate("0.1"), END, "statement", treasury);
        assertThat(own.source())
                .endsWith("the rate of the statement\u2019s day, 2026-11-30, counts (source: TREASURY)");
        assertThat(now.by(need, place)).contains(own);
        var kept = new Conversions(END.plusDays(3), Map.of(need.wanted(), rate("0.2")), Map.of(place, own));
        assertThat(kept.by(need, place)).contains(own);
        assertThat(kept.by(need("NOK", "EUR", true), place)).isEmpty();
    }

    private static FoundRate rate(String rate) {
        var leg = new Leg(NOK, EUR, END, new BigDecimal(rate), RateSource.ENTERED, false);
        return new FoundRate(NOK, EUR, List.of(leg));
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
        return new Need(Unit.currency(from), Unit.currency(to), END, isOver, POLICY, RatePolicy.Earning.STATEMENT);
    }
}
