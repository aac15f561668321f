package dev.entente.earning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.api.commercial.Step;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.earning.BookedEarning.Source;
import dev.entente.earning.Worked.Event;
import dev.entente.measure.Place.Rank;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @Test
    void aFirstResultIsPostedWhole() {
        assertThat(between(null, result(Kind.PAYS, "100.00", "EUR")))
                .containsExactly(difference(Kind.PAYS, "100.00", "EUR"));
    }

    @Test
    void aChangedAmountPostsWhatIsMissingOrTooMuch() {
        var before = booked(result(Kind.PAYS, "100.00", "EUR"));
        assertThat(between(before, result(Kind.PAYS, "120.00", "EUR")))
                .containsExactly(difference(Kind.PAYS, "20.00", "EUR"));
        assertThat(between(before, result(Kind.PAYS, "90.00", "EUR")))
                .containsExactly(difference(Kind.PAYS, "-10.00", "EUR"));
    }

    @Test
    void theSameAmountPostsNothing() {
        var before = booked(result(Kind.CHARGES, "7500.00", "USD"));
        assertThat(between(before, result(Kind.CHARGES, "7500.00", "USD"))).isEmpty();
    }

    @Test
    void anotherKindOrUnitTakesTheOldBackAndPostsTheNew() {
        var before = booked(result(Kind.PAYS, "100.00", "EUR"));
        assertThat(between(before, result(Kind.CHARGES, "5.00", "EUR")))
                .containsExactly(difference(Kind.PAYS, "-100.00", "EUR"), difference(Kind.CHARGES, "5.00", "EUR"));
        assertThat(between(before, result(Kind.PAYS, "90.00", "USD")))
                .containsExactly(difference(Kind.PAYS, "-100.00", "EUR"), difference(Kind.PAYS, "90.00", "USD"));
    }

    @Test
    void whatBecomesHeldIsTakenBack() {
        assertThat(between(booked(result(Kind.PAYS, "100.00", "EUR")), new Held("Somebody decides")))
                .containsExactly(difference(Kind.PAYS, "-100.00", "EUR"));
    }

    @Test
    void whatThePartnerKeepsIsNeverPosted() {
        assertThat(between(null, result(Kind.RETAINS, "100.00", "EUR"))).isEmpty();
    }

    @Test
    void anotherDayTakesTheOldBackOnItsOwnDayAndPostsTheNewOnItsOwn() {
        var now = result(Kind.PAYS, "100.00", "EUR");
        var moved = Worked.of(event(DAY.plusDays(1)), new Inputs.Undecided("x"), now);
        assertThat(Difference.between(booked(now), moved))
                .containsExactly(
                        difference(Kind.PAYS, "-100.00", "EUR"),
                        new Difference(DAY.plusDays(1), Kind.PAYS, Amount.of("100.00", "EUR")));
    }

    private static List<Difference> between(@Nullable BookedEarning before, Earning now) {
        return Difference.between(before, Worked.of(event(DAY), new Inputs.Undecided("x"), now));
    }

    private static Difference difference(Kind kind, String amount, String unit) {
        return new Difference(DAY, kind, Amount.of(amount, unit));
    }

    private static Earning result(Kind kind, String amount, String unit) {
        var exact = Amount.of(amount, unit);
        return Earning.of(kind, Rounding.halfUp(2), List.of(Step.of("Agreed", exact.exact())));
    }

    private static BookedEarning booked(Earning result) {
        return new BookedEarning(
                Worked.of(event(DAY), new Inputs.Undecided("x"), result), 1, "Recorded", Instant.EPOCH);
    }

    private static Event event(LocalDate on) {
        return new Event(
                Source.SALE,
                UUID.randomUUID(),
                1,
                UUID.randomUUID(),
                on,
                "Osprey Rail",
                "S-00001",
                Rank.SALE,
                null,
                null);
    }
}
