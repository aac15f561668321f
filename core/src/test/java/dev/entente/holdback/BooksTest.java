package dev.entente.holdback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.Percentage;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.payable.Payable;
import dev.entente.payable.Payable.Counted;
import dev.entente.payable.Payable.From;
import dev.entente.payable.Payable.Part;
import dev.entente.payable.Payable.Portion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BooksTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Payable HALVES = new Payable(List.of(portion("50", 0), portion("50", 30)), null);
    private static final Books NOTHING = new Books(Map.of());

    private Books books = NOTHING;
    private List<Part> held = List.of();

    @Test
    void whatIsNotDueIsHeldBackAndTheRestPayableAtOnce() {
        assertThat(posts("100.00", HALVES, DAY))
                .containsExactly("PAYS 2026-03-02 50.00 EUR", "HOLDS 2026-03-02 50.00 EUR");
        assertThat(held()).containsExactly("2 2026-04-01 50.00 EUR");
    }

    @Test
    void whatIsReportedLateIsPayableOnItsDay() {
        assertThat(posts("100.00", HALVES, DAY.plusDays(40)))
                .containsExactly(
                        "PAYS 2026-03-02 50.00 EUR", "HOLDS 2026-03-02 50.00 EUR", "RELEASES 2026-04-01 50.00 EUR");
        assertThat(held()).isEmpty();
    }

    @Test
    void aCorrectionTakesFromWhatIsHeldAndThenFromWhatIsPayable() {
        posts("100.00", HALVES, DAY);
        assertThat(posts("80.00", HALVES, DAY)).containsExactly("HOLDS 2026-03-02 -20.00 EUR");
        assertThat(held()).containsExactly("2 2026-04-01 30.00 EUR");
        release(DAY.plusDays(30));
        assertThat(posts("0.00", HALVES, DAY.plusDays(31)))
                .containsExactly(
                        "PAYS 2026-03-02 -50.00 EUR", "HOLDS 2026-03-02 -30.00 EUR", "RELEASES 2026-04-01 -30.00 EUR");
        assertThat(books).isEqualTo(NOTHING);
    }

    @Test
    void longerTermsLeaveWhatIsReleasedAndHoldTheRest() {
        posts("100.00", HALVES, DAY);
        var later = new Payable(List.of(portion("40", 60), portion("60", 90)), null);
        assertThat(posts("100.00", later, DAY.plusDays(1))).isEmpty();
        assertThat(held()).containsExactly("2 2026-05-31 50.00 EUR");
        assertThat(posts("40.00", later, DAY.plusDays(1)))
                .containsExactly("PAYS 2026-03-02 -10.00 EUR", "HOLDS 2026-03-02 -50.00 EUR");
        assertThat(held()).isEmpty();
    }

    @Test
    void shorterTermsReleaseWhatIsDueByThem() {
        posts("100.00", HALVES, DAY);
        var sooner = new Payable(List.of(portion("50", 0), portion("50", 5)), null);
        assertThat(posts("100.00", sooner, DAY.plusDays(10))).containsExactly("RELEASES 2026-03-07 50.00 EUR");
        assertThat(held()).isEmpty();
    }

    @Test
    void termsWithoutPartsMakeAllOfItPayable() {
        posts("100.00", HALVES, DAY);
        assertThat(post(new Result(DAY, Kind.PAYS, eur("100.00"), List.of()), DAY))
                .containsExactly("PAYS 2026-03-02 50.00 EUR", "HOLDS 2026-03-02 -50.00 EUR");
        assertThat(held()).isEmpty();
    }

    @Test
    void anotherDayOrUnitTakesTheOldBack() {
        posts("100.00", HALVES, DAY);
        var moved = new Result(DAY.plusDays(1), Kind.PAYS, eur("100.00"), HALVES.parts(eur("100.00"), DAY.plusDays(1)));
        assertThat(post(moved, DAY.plusDays(1)))
                .containsExactly(
                        "PAYS 2026-03-02 -50.00 EUR",
                        "PAYS 2026-03-03 50.00 EUR",
                        "HOLDS 2026-03-02 -50.00 EUR",
                        "HOLDS 2026-03-03 50.00 EUR");
        assertThat(post(new Result(DAY, Kind.CHARGES, Amount.of("7.00", "USD"), List.of()), DAY.plusDays(1)))
                .containsExactly(
                        "PAYS 2026-03-03 -50.00 EUR", "CHARGES 2026-03-02 7.00 USD", "HOLDS 2026-03-03 -50.00 EUR");
        assertThat(post(null, DAY)).containsExactly("CHARGES 2026-03-02 -7.00 USD");
    }

    @Test
    void whateverHappensInWhateverOrderHeldAndPayableAreTheResult() {
        IntStream.range(0, 400).forEach(seed -> new BooksStory(seed).tell());
    }

    private List<String> posts(String amount, Payable payable, LocalDate today) {
        return post(new Result(DAY, Kind.PAYS, eur(amount), payable.parts(eur(amount), DAY)), today);
    }

    private List<String> post(@Nullable Result result, LocalDate today) {
        var next = books.after(result, today);
        var moves = books.to(next.books());
        books = next.books();
        held = next.held();
        return moves.stream()
                .map(move -> move.way() + " " + move.on() + " " + move.amount())
                .toList();
    }

    private void release(LocalDate today) {
        books = BooksStory.released(books, held, today);
        held = held.stream().filter(part -> part.on().isAfter(today)).toList();
    }

    private List<String> held() {
        return held.stream()
                .map(part -> part.number() + " " + part.on() + " " + part.amount())
                .toList();
    }

    static Portion portion(String percent, int days) {
        return new Portion(Percentage.of(percent), days, Counted.DAYS, From.SALE);
    }

    private static Amount eur(String value) {
        return Amount.of(value, "EUR");
    }
}
