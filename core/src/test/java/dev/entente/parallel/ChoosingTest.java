package dev.entente.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.earning.BookedEarning.Source;
import dev.entente.parallel.Verdict.Known;
import dev.entente.parallel.Verdict.There;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChoosingTest {

    private static final UUID OURS = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @Test
    void whatOneSourceAloneKnowsIsMeantWhateverItComesTo() {
        var one = known("S-1", OURS, MARCH, 70_00);
        assertThat(Choosing.of(List.of(paid(100_00)), List.of(one))).contains(one);
        assertThat(Choosing.of(List.of(paid(100_00)), List.of())).contains(Known.NOTHING);
    }

    @Test
    void ofSeveralTheOneIsMeantWhoseResultFits() {
        var fits = known("S-1", OURS, MARCH, 100_00);
        var other = known("S-2", OURS, MARCH, 35_00);
        assertThat(Choosing.of(List.of(paid(60_00), paid(40_00)), List.of(other, fits)))
                .contains(fits);
        var nearly = known("S-3", OURS, MARCH, 100_01);
        assertThat(Choosing.of(List.of(paid(100_00)), List.of(other, nearly))).contains(nearly);
        assertThat(Choosing.of(List.of(paid(100_00)), List.of(nearly, fits))).contains(fits);
    }

    @Test
    void amongTheSameAmountsTheMonthDecidesAndThePartnerBeforeAll() {
        var april = known("S-1", OURS, MARCH.plusMonths(1), 100_00);
        var march = known("S-2", OURS, MARCH, 100_00);
        assertThat(Choosing.of(List.of(paid(100_00)), List.of(april, march))).contains(march);
        var others = known("S-3", OTHER, MARCH, 100_00);
        var ours = known("S-4", OURS, MARCH, 12_00);
        assertThat(Choosing.of(List.of(paid(100_00)), List.of(others, ours))).contains(ours);
    }

    @Test
    void whereTwoFitAlikeNeitherIsAndTheVerdictNamesBoth() {
        var one = known("S-1", OURS, MARCH, 100_00);
        var two = known("S-2", OURS, MARCH, 100_00);
        var odd = known("S-3", OURS, MARCH, 12_00);
        assertThat(Choosing.of(List.of(paid(100_00)), List.of(one, two))).isEmpty();
        assertThat(Choosing.of(List.of(paid(50_00)), List.of(one, odd))).isEmpty();
        var verdict = Verdict.ambiguous(paid(100_00), List.of(one, two));
        assertThat(verdict.cause()).isEqualTo(Cause.AMBIGUOUS);
        assertThat(verdict.words()).isEqualTo("1001 may be each of these: S-1, S-2");
        assertThat(verdict.here()).isNull();
    }

    @Test
    void theSumsOfARunAreReadAsTheyWereWritten() {
        var points = new Unit("points", 0);
        var sums = new Comparison.Sums(List.of(
                new Comparison.Sum(Cause.RATE, 3, eur(100_00), eur(90_01), eur(9_99)),
                new Comparison.Sum(
                        Cause.ONLY_HERE, 1, new Amount(0, points), new Amount(7, points), new Amount(-7, points))));
        assertThat(Comparison.Sums.read(sums.written())).isEqualTo(sums.all());
        assertThat(Comparison.Sums.read(null)).isEmpty();
    }

    private static There paid(long minor) {
        return new There(OURS, "1001", MARCH, Kind.PAYS, eur(minor));
    }

    private static Known known(String document, UUID partner, YearMonth month, long minor) {
        var here = new Here(
                new UUID(5, minor),
                new UUID(6, minor),
                Source.SALE,
                partner,
                month.atDay(3),
                "Nordhaven Shipping",
                document,
                Kind.PAYS,
                minor,
                "EUR",
                2,
                null);
        return new Known(List.of(here), eur(1_000_00));
    }

    private static Amount eur(long minor) {
        return new Amount(minor, Unit.currency("EUR"));
    }
}
