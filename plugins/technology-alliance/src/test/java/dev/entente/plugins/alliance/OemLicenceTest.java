package dev.entente.plugins.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.UnitPrice;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.plugins.alliance.EmbeddedLicence.Licence;
import dev.entente.plugins.alliance.OemLicence.Span;
import dev.entente.plugins.alliance.OemLicence.Terms;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OemLicenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final List<Licence> ROYALTIES = List.of(
            new Licence("engine", UnitPrice.of("4.125", "EUR")), new Licence("viewer", UnitPrice.of("1", "EUR")));
    static final Terms TERMS = terms(Span.QUARTER);

    @Test
    void eachPieceThatIsShippedHasItsRoyalty() {
        var lines = List.of(line("engine", 1001), line("viewer", 10));
        var earned = earned(new Won(DAY, Route.DIRECT, lines), "0", TERMS);
        assertThat(earned.kind()).isEqualTo(Kind.CHARGES);
        assertThat(earned.amount()).isEqualTo(Amount.of("4139.13", "EUR")); // 4129.125 + 10
        assertThat(earned.steps().getFirst().words()).isEqualTo("1001 pieces at a royalty of 4.125 EUR");
    }

    @ParameterizedTest(name = "a {0} that ends with {1} and had {2} owes {3} more")
    @CsvSource({
        "QUARTER, 2026-03, 9000, 1000.00",
        "QUARTER, 2026-03, 10000, 0.00",
        "QUARTER, 2026-03, -1200, 10000.00", // pieces of an earlier quarter were given back
        "QUARTER, 2026-03, 12000, 0.00",
        "QUARTER, 2026-02, 9000, 0.00",
        "MONTH, 2026-02, 9000, 1000.00",
        "YEAR, 2026-11, 9000, 0.00",
        "YEAR, 2026-12, 9000, 1000.00",
        "QUARTER, 2025-03, 9000, 0.00", // began before the licence did
        "QUARTER, 2025-06, 9000, 1000.00",
    })
    void theEndOfAPeriodChargesWhatIsMissingToTheMinimum(Span span, YearMonth month, String owed, String missing) {
        var closed =
                new Closed(new DateRange(month.atDay(1), month.plusMonths(1).atDay(1)));
        assertThat(earned(closed, owed, terms(span)).amount()).isEqualTo(Amount.of(missing, "EUR"));
        assertThat(new OemLicence().closes(TERMS)).isTrue();
    }

    @Test
    void whoeverEmbeddedNothingBeforeHasNoMinimum() {
        var measured = Map.of(TERMS.owed(), Amount.of("9000", "EUR"), TERMS.ever(), Amount.of("9000", "EUR"));
        var others = new Standing(null, LocalDate.of(2025, 1, 1), false, List.of(), measured);
        var march = new Closed(new DateRange(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1)));
        var earned = (Earned) new OemLicence().calculate(march, others, TERMS);
        assertThat(earned.steps())
                .extracting(Object::toString)
                .containsExactly("No piece had a royalty before 2026-01-01: 0 EUR");
    }

    @Test
    void thePeriodInWhichThePartnerJoinedHasNoMinimum() {
        var joined = new Standing(
                null, LocalDate.of(2026, 1, 2), false, List.of(), Map.of(TERMS.owed(), Amount.of("1", "EUR")));
        var march = new Closed(new DateRange(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1)));
        var earned = (Earned) new OemLicence().calculate(march, joined, TERMS);
        assertThat(earned.steps())
                .extracting(Object::toString)
                .containsExactly("The partner joined on 2026-01-02, within 2026-01-01 until 2026-04-01: 0 EUR");
    }

    @Test
    void whatTheTermsDoNotSayIsHeld() {
        assertThat(ask(new Won(DAY, Route.DIRECT, List.of(line("other", 1))), "0", TERMS))
                .isEqualTo(new Held("No royalty is agreed for the product family other"));
        assertThat(ask(new Won(LocalDate.of(2025, 1, 31), Route.DIRECT, List.of(line("engine", 1))), "0", TERMS))
                .isEqualTo(new Held("No licence is in force on 2025-01-31"));
        var dollars = new Line("A", "engine", 1, Period.ZERO, null, Amount.of("1", "USD"));
        assertThat(ask(new Won(DAY, Route.DIRECT, List.of(dollars)), "0", TERMS))
                .isEqualTo(new Held("The royalties are in EUR, the sale is in USD"));
    }

    @Test
    void termsThatDoNotFitAreRefused() {
        var since = TERMS.inForce();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Terms(since, ROYALTIES, Amount.of("1", "USD"), Span.YEAR, Rounding.halfUp(2)))
                .withMessage("Royalties and commitment are in one currency");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Terms(since, ROYALTIES, Amount.of("-1", "EUR"), Span.YEAR, Rounding.halfUp(2)))
                .withMessage("A commitment cannot be negative");
    }

    private static Terms terms(Span span) {
        var since = DateRange.since(LocalDate.of(2025, 2, 1));
        return new Terms(since, ROYALTIES, Amount.of("10000", "EUR"), span, Rounding.halfUp(2));
    }

    private static Line line(String family, long pieces) {
        return new Line(family + "-1", family, pieces, Period.ZERO, null, Amount.of("1", "EUR"));
    }

    private static Earned earned(Occurrence what, String owed, Terms terms) {
        return (Earned) ask(what, owed, terms);
    }

    private static Earning ask(Occurrence what, String owed, Terms terms) {
        var measured = Map.of(terms.owed(), Amount.of(owed, "EUR"), terms.ever(), Amount.of("50000", "EUR"));
        var standing = new Standing(null, LocalDate.of(2025, 1, 1), false, List.of(), measured);
        return new OemLicence().calculate(what, standing, terms);
    }
}
