package dev.entente.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.earning.BookedEarning.Source;
import dev.entente.parallel.Verdict.Known;
import dev.entente.parallel.Verdict.There;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final UUID OURS = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final Unit EUR = Unit.currency("EUR");
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @Test
    void theSameAmountInTheSameMonthIsTheSame() {
        assertThat(of(100_00, here(OURS, 100_00)).cause()).isEqualTo(Cause.SAME);
    }

    @Test
    void oneSmallestPartIsRoundingAndMoreIsAnotherRate() {
        assertThat(of(100_01, here(OURS, 100_00)).cause()).isEqualTo(Cause.ROUNDING);
        var rate = of(120_00, here(OURS, 100_00));
        assertThat(rate.cause()).isEqualTo(Cause.RATE);
        assertThat(rate.words()).isEqualTo("12 % there, 10 % here, of 1000.00 EUR");
    }

    @Test
    void anotherMonthIsSaidOnlyWhereTheAmountIsTheSame() {
        var april = new There(OURS, "INV-1", YearMonth.of(2026, 4), Kind.PAYS, eur(100_00));
        var found = verdict(april, here(OURS, 100_00));
        assertThat(found.cause()).isEqualTo(Cause.PERIOD);
        assertThat(found.words()).isEqualTo("2026-04 there, 2026-03 here");
    }

    @Test
    void whatIsAnotherPartnersHereIsSaidWithItsName() {
        var found = of(100_00, here(OTHER, 100_00));
        assertThat(found.cause()).isEqualTo(Cause.OTHER_PARTNER);
        assertThat(found.words()).isEqualTo("Here it is Northwind’s");
        assertThat(of(100_00, here(OURS, 0), here(OTHER, 100_00)).cause()).isEqualTo(Cause.OTHER_PARTNER);
    }

    @Test
    void whatComesToNothingHereAndWhatNobodyKnowsAreTwoThings() {
        assertThat(of(100_00, here(OURS, 0)).cause()).isEqualTo(Cause.ONLY_THERE);
        assertThat(of(100_00).cause()).isEqualTo(Cause.NOT_HERE);
    }

    @Test
    void whatWaitsForAPersonAndWhatIsChargedAreSaidSo() {
        var held = new Here(
                new UUID(0, 9),
                new UUID(0, 8),
                Source.SALE,
                OURS,
                MARCH.atDay(3),
                "",
                "",
                null,
                null,
                null,
                null,
                "Why");
        assertThat(of(100_00, held).cause()).isEqualTo(Cause.HELD);
        var charged = new There(OURS, "INV-1", MARCH, Kind.CHARGES, eur(100_00));
        assertThat(verdict(charged, here(OURS, 100_00)).words()).isEqualTo("charged there, paid here");
    }

    @Test
    void whatSeveralOffersBringInAMonthCountsTogether() {
        assertThat(of(150_00, here(OURS, 100_00), here(OURS, 50_00)).cause()).isEqualTo(Cause.SAME);
    }

    private static Verdict of(long minor, Here... here) {
        return verdict(new There(OURS, "INV-1", MARCH, Kind.PAYS, eur(minor)), here);
    }

    private static Verdict verdict(There there, Here... here) {
        return Verdict.of(there, new Known(List.of(here), eur(1_000_00)), _ -> "Northwind");
    }

    private static Here here(UUID partner, long minor) {
        var day = LocalDate.of(2026, 3, 10);
        return new Here(
                UUID.randomUUID(), new UUID(0, 8), Source.SALE, partner, day, "", "", Kind.PAYS, minor, "EUR", 2, null);
    }

    private static Amount eur(long minor) {
        return new Amount(minor, EUR);
    }
}
